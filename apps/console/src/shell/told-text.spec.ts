import { formatsOf } from '../settings/formats.js';
import { shell as de } from '../words/de/common.js';
import { shell as en } from '../words/en/common.js';
import { shell as es } from '../words/es/common.js';
import { shell as fr } from '../words/fr/common.js';
import { Texts } from '../words/texts.js';
import { toldText, type Told } from './told-text.js';

const told = (change: Partial<Told>): Told =>
  ({
    userId: 'ana',
    alertId: '5b0a',
    kind: 'priceDrop',
    origin: 'asked',
    listing: { modelYear: 2020, make: 'Ford', model: 'Kuga', askingPrice: 1_800_000, currency: 'EUR' },
    previousPrice: 2_000_000,
    reason: { code: 'priceDrop', text: 'As the platform says it' },
    ...change,
  }) as Told;

/** What is said, with spaces that one can type. */
function said(language: 'en' | 'de' | 'fr' | 'es', words: object, change: Partial<Told> = {}): string {
  const texts = new Texts();
  texts.add(language, { shell: words });
  return toldText(told(change), texts.in(language), formatsOf({ language, distance: 'km' })).replaceAll(
    /\s/g,
    ' ',
  );
}

describe('what the market tells somebody', () => {
  it('is said in their language, by the data of the event', () => {
    expect(said('en', en)).toBe('2020 Ford Kuga, which you follow, costs €18,000 now, €2,000 less');
    expect(said('de', de)).toContain('kostet jetzt 18.000 €, 2.000 € weniger');
    expect(said('fr', fr)).toContain('coûte maintenant 18 000 €, soit 2 000 € de moins');
    expect(said('es', es)).toContain('cuesta ahora 18.000 €, 2000 € menos');
  });

  it.each(['backInStock', 'sellerArrival', 'trending'] as const)('has words for %s', (kind) => {
    const texts = [said('en', en, { kind }), said('de', de, { kind })];
    texts.push(said('fr', fr, { kind }), said('es', es, { kind }));
    expect(texts.every((text) => text.includes('2020 Ford Kuga'))).toBe(true);
    expect(new Set(texts).size).toBe(4);
  });

  it('counts what else meets a search', () => {
    const change = { kind: 'searchMatch', search: 'SUVs', more: 2 } as const;
    expect(said('de', de, change)).toContain('zusammen 3, passen zu Ihrer Suche „SUVs“');
  });

  it('is the sentence of the platform where nothing else is known', () => {
    expect(said('de', de, { listing: undefined })).toBe('As the platform says it');
    expect(said('de', de, { previousPrice: undefined })).toBe('As the platform says it');
  });
});
