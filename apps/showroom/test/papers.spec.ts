import { createHash } from 'node:crypto';
import {
  checkTestDrive,
  eraseCustomer,
  getPaperPiece,
  getSale,
  issueAgreement,
  issueSalePaper,
  listCustomerAccesses,
  listSalePapers,
  moveSale,
  moveTestDrive,
  newTestDrive,
  bookTestDrive,
  salePatch,
  updateCustomer,
  updateSale,
  updateShowroom,
  type Caller,
  type SalePaperKind,
} from '@rover/contracts';
import { aCaller } from '@rover/testing';
import { extractText } from 'unpdf';
import { HOUR, iso, manager, MINUTE, refused, rep, Retail, staff, START } from './support/retail.js';

const paperHead = {
  company: 'Nord Auto GmbH',
  address: ['Weg 1', '20095 Hamburg'],
  licence: 'HB-9',
  quoteDays: 3,
};

let retail: Retail;

beforeAll(async () => (retail = await Retail.open({ paperHead })), 60_000);
beforeEach(() => (retail.clock.time = START));
afterAll(() => retail?.close());

const start = async (given: object = {}) => {
  const unit = await retail.unit({ vin: undefined, odometer: 48_280_000, cost: 123_457 });
  return retail.sale(unit.id, given);
};
const issue = async (saleId: string, kind: SalePaperKind, given: object = {}, caller: Caller = rep) =>
  (await retail.ask(issueSalePaper, { saleId, kind, language: 'en', ...given }, caller)).data;

async function bytesOf(paper: Awaited<ReturnType<typeof issue>>): Promise<Buffer> {
  const { id: paperId, language, pieces, size, sha256 } = paper;
  const parts: Buffer[] = [];
  for (let piece = 0; piece < pieces; piece++)
    parts.push(
      Buffer.from((await retail.ask(getPaperPiece, { paperId, language, piece }, rep)).data.data, 'base64'),
    );
  const bytes = Buffer.concat(parts);
  expect([bytes.length, createHash('sha256').update(bytes).digest('hex')]).toEqual([size, sha256]);
  return bytes;
}
const read = async (paper: Awaited<ReturnType<typeof issue>>): Promise<string> =>
  (await extractText(new Uint8Array(await bytesOf(paper)), { mergePages: true })).text.replaceAll(
    /\s+/g,
    ' ',
  );

describe('papers of a sale', () => {
  it('are a quote with a version from when it is quoted, kept as it was given out', async () => {
    const sale = await start({ buyer: 'Łukasz Żółć' });
    await expect(issue(sale.id, 'quote')).rejects.toEqual(refused(409, 'SALE_STATE'));
    await retail.takeSale(sale.id, 'quote');
    const first = await issue(sale.id, 'quote');
    expect(first).toMatchObject({ kind: 'quote', version: 2, binding: false, issuedBy: rep.sub });
    const text = await read(first);
    for (const words of ['Nord Auto GmbH', '20095 Hamburg', 'HB-9', 'Łukasz Żółć', '48,280 km', '€10,000.00'])
      expect(text).toContain(words);
    expect(text).toContain('Valid until 18 January 2026');
    expect(text).not.toContain('1,234.57');
    const patch = salePatch.parse({ discounts: [{ name: 'Friend', amount: 12_345 }] });
    await retail.ask(updateSale, { saleId: sale.id, patch }, rep);
    const second = await issue(sale.id, 'quote', { language: 'de' });
    expect([second.version, await read(second)]).toEqual([3, expect.stringContaining('9.876,55 €')]);
    expect(await issue(sale.id, 'quote', { version: 2 })).toEqual(first);
    await expect(issue(sale.id, 'quote', { version: 9 })).rejects.toEqual(refused(404, 'PAPER_NOT_FOUND'));
    const { data } = await retail.ask(listSalePapers, { saleId: sale.id }, rep);
    expect(data.map(({ version, language, sha256 }) => [version, language, sha256])).toEqual([
      [3, 'de', second.sha256],
      [2, 'en', first.sha256],
    ]);
    await retail.takeSale(sale.id, 'cancel');
    await expect(issue(sale.id, 'quote')).rejects.toEqual(refused(409, 'SALE_STATE'));
  });

  it('are a buyer’s order that stands as it was signed, whatever changes afterwards', async () => {
    const customerId = await retail.customer();
    const facts = { givenName: 'Ana', familyName: 'Doe', address: { street: 'Gasse 2', city: 'Kiel' } };
    await retail.ask(updateCustomer, { id: customerId, patch: facts }, aCaller('admin'));
    const sale = await start({ customerId });
    await retail.takeSale(sale.id, 'quote');
    await expect(issue(sale.id, 'buyersOrder')).rejects.toEqual(refused(409, 'SALE_STATE'));
    await retail.takeSale(sale.id, 'agree');
    expect(await issue(sale.id, 'buyersOrder')).toMatchObject({ version: 3, binding: false });
    await retail.takeSale(sale.id, 'contract');
    await expect(issue(sale.id, 'quote')).rejects.toEqual(refused(409, 'SALE_STATE'));
    const renamed = { id: 'north', patch: { paperHead: { ...paperHead, company: 'Süd Auto GmbH' } } };
    await retail.ask(updateShowroom, renamed, aCaller('admin'));
    await retail.takeSale(sale.id, 'deliver');
    const order = await issue(sale.id, 'buyersOrder');
    expect(order).toMatchObject({ version: 4, binding: true, issuedAt: iso(START) });
    const text = await read(order);
    for (const words of ['Nord Auto GmbH', 'Ana Doe', 'Gasse 2 Kiel', 'Contract signed on'])
      expect(text).toContain(words);
    const german = await issue(sale.id, 'buyersOrder', { language: 'de' });
    expect(await read(german)).toContain('Nord Auto GmbH');
    const accesses = await retail.ask(listCustomerAccesses, { id: customerId, limit: 50 }, aCaller('admin'));
    expect(accesses.data.map(({ door }) => door)).toEqual(
      expect.arrayContaining([issueSalePaper.name, moveSale.name]),
    );
    // What was signed stays when the customer is forgotten, what was not goes.
    await retail.ask(eraseCustomer, { id: customerId }, aCaller('admin'));
    await retail.moveSale(sale.id, 'unwind', manager);
    expect(await issue(sale.id, 'buyersOrder')).toEqual(order);
    const left = (await retail.ask(listSalePapers, { saleId: sale.id }, rep)).data;
    expect(left.map(({ binding }) => binding)).toEqual([true, true]);
    await retail.ask(updateShowroom, { id: 'north', patch: { paperHead } }, aCaller('admin'));
  });

  it('are the same for all who ask at once, and nobody’s of other showrooms', async () => {
    const sale = await start();
    await retail.takeSale(sale.id, 'quote');
    const asked = await Promise.all(Array.from({ length: 8 }, () => issue(sale.id, 'quote')));
    expect(new Set(asked.map(({ id, sha256 }) => `${id} ${sha256}`)).size).toBe(1);
    const stranger = staff('manager', 'south');
    await expect(issue(sale.id, 'quote', {}, stranger)).rejects.toEqual(refused(404, 'SALE_NOT_FOUND'));
    const paperId = asked[0]!.id;
    const piece = (given: object, caller: Caller) =>
      retail.ask(getPaperPiece, { paperId, language: 'en', piece: 0, ...given }, caller);
    await expect(piece({}, stranger)).rejects.toEqual(refused(404, 'PAPER_NOT_FOUND'));
    await expect(piece({ piece: 1 }, rep)).rejects.toEqual(refused(404, 'PAPER_NOT_FOUND'));
    await expect(piece({ language: 'fr' }, rep)).rejects.toEqual(refused(404, 'PAPER_NOT_FOUND'));
    const stored = await retail.ask(getSale, { saleId: sale.id }, rep);
    expect(stored.data.version).toBe(2);
  });
});

describe('the agreement on a test drive', () => {
  it('shows what was looked at, and stands as it was when the keys were given', async () => {
    const unit = await retail.unit({ title: '2021 Ford Focus' });
    const repId = await retail.rep('Rita');
    const startsAt = iso(START + 30 * MINUTE);
    const testDrive = newTestDrive.parse({
      unitId: unit.id,
      repId,
      startsAt,
      guest: 'Ann Ödegård',
      demoPlate: 'HH-1',
    });
    const { id: testDriveId } = (await retail.ask(bookTestDrive, { testDrive }, rep)).data;
    const agree = async (caller: Caller = rep) =>
      (await retail.ask(issueAgreement, { testDriveId, language: 'en' }, caller)).data;
    expect(await agree()).toMatchObject({ version: 1, binding: false });
    await expect(agree(staff('salesRep', 'south'))).rejects.toEqual(refused(404, 'TEST_DRIVE_NOT_FOUND'));
    const checks = {
      licence: { country: 'SE', numberEnding: '4711', validTo: '2030-05-01' },
      insurance: { policy: 'P-7', validTo: '2027-01-01' },
    };
    await retail.ask(checkTestDrive, { testDriveId, checks }, rep);
    retail.clock.time += 30 * MINUTE;
    await retail.ask(moveTestDrive, { testDriveId, step: 'start', word: { odometer: 5_000_000 } }, rep);
    const signed = await agree();
    expect(signed).toMatchObject({ version: 3, binding: true });
    const text = await read(signed);
    for (const words of [
      'Ann Ödegård',
      'HH-1',
      '4711',
      'P-7',
      'Rita',
      '2021 Ford Focus',
      '5,000 km',
      '09:30',
    ])
      expect(text).toContain(words);
    retail.clock.time += 30 * MINUTE;
    await retail.ask(moveTestDrive, { testDriveId, step: 'complete', word: { odometer: 5_020_000 } }, rep);
    expect(await agree()).toEqual(signed);
  });

  it('is not for one that does not take place', async () => {
    const unit = await retail.unit();
    const testDrive = newTestDrive.parse({ unitId: unit.id, startsAt: iso(START + 5 * HOUR) });
    const { id: testDriveId } = (await retail.ask(bookTestDrive, { testDrive }, rep)).data;
    await retail.ask(moveTestDrive, { testDriveId, step: 'cancel' }, rep);
    const agreed = retail.ask(issueAgreement, { testDriveId, language: 'fr' }, rep);
    await expect(agreed).rejects.toEqual(refused(409, 'TEST_DRIVE_STATE'));
  });
});
