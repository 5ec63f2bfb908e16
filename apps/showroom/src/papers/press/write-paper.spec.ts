import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { paperHead, paperLanguages, saleTerms, type SaleTerms } from '@rover/contracts';
import { extractText } from 'unpdf';
import { figuresOf } from '../../sales/figures.js';
import type { AgreementFacts, SalePaperFacts } from '../paper-facts.js';
import type { Typeface } from './sheet.js';
import { writePaper } from './write-paper.js';

const files = createRequire(import.meta.url);
const fontOf = (name: string) => readFileSync(files.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`));
const typeface: Typeface = {
  regular: fontOf('DejaVuSansCondensed'),
  bold: fontOf('DejaVuSansCondensed-Bold'),
};

const house = {
  ...{ name: 'North Cars', timeZone: 'America/New_York', region: 'US' },
  head: paperHead.parse({
    company: 'North Cars Inc.',
    address: ['1 Main St', 'Albany, NY 12207'],
    licence: 'D-77',
  }),
};
const terms = (given: object): SaleTerms =>
  saleTerms.parse({
    ...{ price: 2_000_000, discounts: [], items: [], taxes: [], fees: [], tradeIn: null },
    ...{ downPayment: 0, financing: null },
    ...given,
  });

function aSale(given: object = {}, about: Partial<SalePaperFacts> = {}): SalePaperFacts {
  const sold = terms(given);
  const { grossFront: _f, grossBack: _b, ...figures } = figuresOf(sold, { cost: 1, deposit: 50_000 });
  return {
    ...{ kind: 'quote', number: 'sal_1', version: 3, issuedAt: '2026-01-15T04:30:00.000Z', currency: 'USD' },
    ...{
      house,
      person: { name: 'Łukasz Żółć', address: ['Οδός Ερμού 5', 'Αθήνα'] },
      validUntil: '2026-01-21',
    },
    vehicle: { title: '2021 Ford Focus', stockNumber: 'S-1', vin: '1HGCM82633A004352', odometer: 48_280_320 },
    ...{ terms: sold, figures },
    ...about,
  } as SalePaperFacts;
}

const whole = {
  discounts: [{ name: 'Loyalty', amount: 50_000 }],
  items: [
    { kind: 'accessory', name: 'Mats', price: 20_000, cost: 8_123 },
    { kind: 'product', name: 'Service contract', price: 150_000, cost: 60_456 },
  ],
  taxes: [{ name: 'Sales tax', percent: 6.25, tradeInCredit: true }],
  fees: [
    { name: 'Documents', amount: 15_000 },
    { name: 'Title', amount: 3_300, taxable: false },
  ],
  tradeIn: { title: 'Old one', acv: 512_345, allowance: 550_000, payoff: 200_000 },
  downPayment: 100_000,
  financing: { percent: 6.9, months: 60, lender: 'First Bank' },
};

/** The text of each page, blanks made alike. */
async function read(bytes: Buffer): Promise<string[]> {
  const { text } = await extractText(new Uint8Array(bytes), { mergePages: false });
  return text.map((page) => page.replaceAll(/\s+/g, ' '));
}

describe('a paper', () => {
  it('shows everything that a customer pays, to the cent, and nothing of what the house earns', async () => {
    const text = (await read(await writePaper(aSale(whole), 'en', typeface))).join(' ');
    const lines = [
      ...['North Cars Inc.', '1 Main St', 'Dealer licence: D-77', 'Quote', 'sal_1', 'Version 3'],
      ...['Date January 14, 2026', 'Valid until January 21, 2026', 'Łukasz Żółć', 'Οδός Ερμού 5 Αθήνα'],
      ...['VIN 1HGCM82633A004352', 'Stock number S-1', 'Odometer 30,000 mi'],
      ...['Price of the vehicle $20,000.00', 'Loyalty -$500.00', 'Price after discounts $19,500.00'],
      ...['Mats $200.00', 'Service contract $1,500.00', 'Documents $150.00', 'Title $33.00'],
      ...['Sales tax (6.25%) $990.63', 'Total $22,373.63', 'Allowance $5,500.00', '-$2,000.00'],
      ...['Credit for the trade-in $3,500.00', 'Deposit paid -$500.00', 'Down payment -$1,000.00'],
      ...[
        'Balance due $17,373.63',
        'Lender First Bank',
        'Nominal rate per year 6.9%',
        'Amount financed $17,373.63',
      ],
      ...['Each payment $343.20', 'Monthly payments 60'],
    ];
    for (const line of lines) expect(text).toContain(line);
    for (const secret of ['81.23', '604.56', '5,123.45']) expect(text).not.toContain(secret);
  });

  it.each([
    ['de', 'DE', 'EUR', ['Angebot', '15. Januar 2026', '19.500,00 €', '48.280 km', 'Seite 1 von']],
    ['fr', 'FR', 'EUR', ['Devis', '15 janvier 2026', '19 500,00 €', '48 280 km', 'Page 1 sur']],
    ['es', 'ES', 'EUR', ['Presupuesto', '15 de enero de 2026', '19.500,00 €', '48.280 km', 'Página 1 de']],
    ['en', 'GB', 'GBP', ['Quote', '15 January 2026', '£19,500.00', '30,000 mi', 'Page 1 of']],
    ['en', 'JP', 'JPY', ['¥1,950,000']],
  ] as const)('is written as readers of %s write in %s', async (language, region, currency, expected) => {
    const here = { ...house, region, timeZone: 'Europe/Berlin' };
    const [text = ''] = await read(
      await writePaper(aSale(whole, { house: here, currency }), language, typeface),
    );
    for (const words of expected) expect(text).toContain(words);
    expect(text).not.toContain('□');
  });

  it('tells value added tax that prices hold, and what a buyer gets back', async () => {
    const given = {
      taxes: [{ name: 'VAT', percent: 19, included: true }],
      tradeIn: { title: 'Newer', acv: 1, allowance: 2_500_000, payoff: 0 },
    };
    const [text = ''] = await read(await writePaper(aSale(given), 'en', typeface));
    expect(text).toContain('VAT (19%), included in the total $3,193.28');
    expect(text).toContain('Balance paid out to the buyer $5,500.00');
  });

  it('goes on over pages, each with number and version, and its lines to sign on stay together', async () => {
    const items = Array.from({ length: 50 }, (_, i) => ({
      kind: 'accessory',
      name: `Part ${i} ${'x'.repeat(60)}`,
      price: i,
    }));
    const pages = await read(await writePaper(aSale({ items }, { kind: 'buyersOrder' }), 'en', typeface));
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach((text, index) =>
      expect(text).toContain(`Buyer's order sal_1 · Version 3 · Page ${index + 1} of ${pages.length}`),
    );
    for (const { name } of items) expect(pages.filter((text) => text.includes(name))).toHaveLength(1);
    expect(pages.at(-1)).toContain('Signature: Seller');
    expect(pages.at(-1)).toContain('Signature: Buyer');
  });

  it('tears no reckoning apart, and has nobody sign a sheet with nothing else on it', async () => {
    // Wherever the end of a page comes.
    for (let parts = 8; parts < 40; parts += 2) {
      const items = Array.from({ length: parts }, (_, i) => ({
        kind: 'accessory',
        name: `Part ${i}`,
        price: i,
      }));
      const given = { ...whole, items };
      const pages = await read(await writePaper(aSale(given, { kind: 'buyersOrder' }), 'en', typeface));
      const pageOf = (text: string) => pages.findIndex((page) => page.includes(text));
      expect([parts, pageOf('Balance due')]).toEqual([parts, pageOf('Settlement Total')]);
      expect([parts, pageOf('Credit for the trade-in')]).toEqual([parts, pageOf('Trade-in Vehicle')]);
      expect([parts, pageOf('Finance charge')]).toEqual([parts, pageOf('Financing Lender')]);
      expect([parts, pageOf('Signature: Buyer')]).toEqual([parts, pageOf('is no part of this contract')]);
    }
  });

  it('is equal for equal facts, and says which characters its typeface does not have', async () => {
    const facts = aSale({}, { person: { name: '山田 Ann', address: [] } });
    const [once, again] = [await writePaper(facts, 'en', typeface), await writePaper(facts, 'en', typeface)];
    expect(once.equals(again)).toBe(true);
    const [text = ''] = await read(once);
    expect(text).toContain('□□ Ann');
    expect(text).toContain('does not have: U+5C71, U+7530');
  });

  it.each(paperLanguages)('lends a vehicle in %s', async (language) => {
    const { number, version, issuedAt, vehicle, person } = aSale();
    const facts: AgreementFacts = {
      ...{ kind: 'agreement', number, version, issuedAt, vehicle, person, demoPlate: 'DMO-1' },
      ...{ house: { ...house, timeZone: 'Europe/Berlin', region: 'DE' }, repName: 'Rita Ørsted' },
      // The clocks are set forward at two that night.
      ...{ startsAt: '2026-03-29T00:30:00.000Z', endsAt: '2026-03-29T01:30:00.000Z' },
      checks: {
        licence: {
          country: 'PL',
          numberEnding: '4711',
          validTo: '2030-05-01',
          checkedBy: 'x',
          checkedAt: issuedAt,
        },
      },
    };
    const [text = '', ...further] = await read(await writePaper(facts, language, typeface));
    expect(further).toEqual([]);
    for (const words of ['DMO-1', 'Rita Ørsted', '4711', '2030', 'Łukasz Żółć', '1:30', '3:30'])
      expect(text).toContain(words);
    expect(text).not.toMatch(/□|undefined|NaN/);
  });
});
