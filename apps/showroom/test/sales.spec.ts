import {
  approveSale,
  convertHold,
  createLead,
  getCustomerTimeline,
  getHold,
  getLead,
  getSale,
  inventoryUpdated,
  listSaleChanges,
  listSales,
  newLead,
  saleCancelled,
  saleCompleted,
  saleRules,
  salePatch,
  setSaleRules,
  suggestForSale,
  updateSale,
  type Caller,
} from '@rover/contracts';
import { waitFor } from '@rover/testing';
import { HOUR, manager, refused, rep, Retail, staff, START } from './support/retail.js';

let retail: Retail;

beforeAll(async () => (retail = await Retail.open()), 60_000);
beforeEach(() => (retail.clock.time = START));
afterAll(() => retail?.close());

const hold = (unitId: string, given: object = {}) => retail.hold(unitId, given, rep);
const change = async (saleId: string, patch: object, version?: number, caller: Caller = rep) =>
  (await retail.ask(updateSale, { saleId, patch: salePatch.parse(patch), version }, caller)).data;
describe('a sale', () => {
  it('goes from the first figure to the keys; signed, the unit leaves the market and its hold has come true', async () => {
    const unit = await retail.unit({ cost: 700_000, recon: 50_000, listingId: 'lst_sold' });
    const [customerId, other] = [await retail.customer(), await retail.customer()];
    const held = await hold(unit.id, { customerId });
    const waiting = await hold(unit.id, { customerId: other, queue: true });
    const sale = (await retail.ask(convertHold, { holdId: held.id }, rep)).data;
    expect(sale).toMatchObject({
      status: 'started',
      customerId,
      holdId: held.id,
      terms: { price: 1_000_000 },
    });
    retail.clock.time += 30 * 24 * HOUR;
    expect(await retail.holdOf(held.id, rep)).toMatchObject({ status: 'active' });
    await expect(retail.moveSale(sale.id, 'contract')).rejects.toEqual(refused(409, 'SALE_STATE'));
    await retail.takeSale(sale.id, 'quote', 'agree', 'contract');
    const signed = (await retail.ask(getSale, { saleId: sale.id })).data;
    expect(await retail.moveSale(sale.id, 'contract', manager)).toEqual(signed);
    expect(signed.figures).toMatchObject({ grossFront: 250_000, grossBack: 0, total: 1_000_000 });
    expect(await retail.unitOf(unit.id)).toMatchObject({ status: 'sold', daysInInventory: 30 });
    const holds = await Promise.all(
      [held, waiting].map(({ id: holdId }) => retail.ask(getHold, { holdId }, rep)),
    );
    expect(holds.map(({ data }) => data.status)).toEqual(['converted', 'released']);
    await expect(hold(unit.id)).rejects.toEqual(refused(409, 'STOCK_UNIT_UNAVAILABLE'));
    await expect(retail.sale(unit.id)).rejects.toEqual(refused(409, 'STOCK_UNIT_UNAVAILABLE'));
    await retail.moveSale(sale.id, 'deliver');
    expect((await retail.unitOf(unit.id)).status).toBe('delivered');
    await waitFor(() => retail.told(saleCompleted).some(({ saleId }) => saleId === sale.id));
    const market = () => retail.told(inventoryUpdated).filter((told) => told.unit.id === unit.id);
    await waitFor(() => market().at(-1)?.unit.status === 'delivered');
    expect(market().map((told) => told.unit.status)).toEqual(['available', 'held', 'sold', 'delivered']);
    const changes = (await retail.ask(listSaleChanges, { saleId: sale.id }, rep)).data;
    expect(changes.map(({ to }) => to)).toEqual(['started', 'quoted', 'agreed', 'contracted', 'delivered']);
    expect(changes[3]).toMatchObject({ by: rep.sub, kind: 'moved', from: 'agreed' });
    const timeline = await retail.ask(getCustomerTimeline, { id: customerId, limit: 50 }, manager);
    const kinds = timeline.data.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['hold.placed', 'sale.started', 'sale.completed']));
  });

  it('of one unit is signed once, of several that are under way at once', async () => {
    const { id } = await retail.unit();
    const sales = await Promise.all(Array.from({ length: 10 }, () => retail.sale(id)));
    for (const sale of sales) await retail.takeSale(sale.id, 'quote', 'agree');
    const signed = await Promise.allSettled(sales.map((sale) => retail.moveSale(sale.id, 'contract')));
    expect(signed.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const lost = signed.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(lost.reason).toEqual(refused(409, 'STOCK_UNIT_UNAVAILABLE'));
    const left = await retail.ask(listSales, { unitId: id, status: 'agreed', limit: 20 }, rep);
    expect(left.data).toHaveLength(9);
  });

  it('below the floor of its unit needs the word of a manager, who is named', async () => {
    const { id } = await retail.unit({ floorPrice: 950_000 });
    const sale = await retail.sale(id);
    const lower = { discounts: [{ name: 'Friend', amount: 60_000 }] };
    await change(sale.id, lower);
    const refusal = await retail.moveSale(sale.id, 'quote').catch((error: Error) => error);
    expect(refusal).toEqual(refused(409, 'SALE_BELOW_FLOOR'));
    expect((refusal as Error).message).not.toContain('950');
    const approve = (caller: Caller) => retail.ask(approveSale, { saleId: sale.id, note: 'fair' }, caller);
    await expect(approve(rep)).rejects.toEqual(refused(403));
    const { approvals } = (await approve(manager)).data;
    expect(approvals).toMatchObject([{ price: 940_000, by: manager.sub, note: 'fair' }]);
    expect((await retail.moveSale(sale.id, 'quote')).status).toBe('quoted');
    // What the trade-in is allowed beyond its worth is a discount by another name.
    const tradeIn = { title: 'Old', acv: 100_000, allowance: 100_001, payoff: 0 };
    await change(sale.id, { tradeIn });
    await expect(retail.moveSale(sale.id, 'agree')).rejects.toEqual(refused(409, 'SALE_BELOW_FLOOR'));
    await change(sale.id, { tradeIn: { ...tradeIn, allowance: 100_000 } });
    expect((await retail.moveSale(sale.id, 'agree')).status).toBe('agreed');
  });

  it('has the taxes and fees of its showroom, and figures that representatives see without gross', async () => {
    const rules = saleRules.parse({
      taxes: [{ name: 'VAT', percent: 19, included: true }],
      fees: [{ name: 'Plates', amount: 12_000 }],
    });
    const set = (caller: Caller) => retail.ask(setSaleRules, { showroomId: 'north', rules }, caller);
    await expect(set(rep)).rejects.toEqual(refused(403));
    await expect(set(staff('manager', 'west'))).rejects.toEqual(refused(404));
    await set(manager);
    const { id } = await retail.unit({ cost: 1 });
    const sale = await retail.sale(id);
    expect(sale.figures).toMatchObject({ fees: 12_000, total: 1_012_000, taxes: [{ amount: 161_580 }] });
    expect(sale.figures).not.toHaveProperty('grossFront');
    await expect(change(sale.id, { taxes: [] })).rejects.toEqual(refused(403));
    expect((await change(sale.id, { taxes: [] }, 1, manager)).figures.taxes).toEqual([]);
    await expect(change(sale.id, { downPayment: 1 }, 1)).rejects.toEqual(
      refused(412, 'SALE_VERSION_MISMATCH'),
    );
    await expect(retail.ask(getSale, { saleId: sale.id }, staff('salesRep', 'south'))).rejects.toEqual(
      refused(404, 'SALE_NOT_FOUND'),
    );
    await retail.ask(setSaleRules, { showroomId: 'north', rules: saleRules.parse({}) });
  });

  it('is a quote again when its terms change, and is financed before the contract', async () => {
    const sale = await retail.sale((await retail.unit()).id);
    await expect(retail.moveSale(sale.id, 'agree')).rejects.toEqual(refused(409, 'SALE_STATE'));
    await retail.takeSale(sale.id, 'quote', 'agree');
    await expect(retail.moveSale(sale.id, 'finance')).rejects.toEqual(refused(409, 'SALE_FINANCING'));
    const changed = await change(sale.id, { financing: { percent: 4.9, months: 48 }, downPayment: 200_000 });
    expect(changed).toMatchObject({ status: 'quoted', figures: { amountFinanced: 800_000 } });
    expect(changed.figures.payment).toBe(18_387);
    await retail.moveSale(sale.id, 'agree');
    await expect(retail.moveSale(sale.id, 'contract')).rejects.toEqual(refused(409, 'SALE_FINANCING'));
    await retail.takeSale(sale.id, 'finance', 'contract');
    await expect(change(sale.id, { downPayment: 1 })).rejects.toEqual(refused(409, 'SALE_STATE'));
    await expect(retail.moveSale(sale.id, 'cancel')).rejects.toEqual(refused(409, 'SALE_STATE'));
  });

  it('that is unwound puts the unit back; one that is called off gives the hold its time again', async () => {
    const { id } = await retail.unit();
    const first = await retail.sale(id);
    await retail.takeSale(first.id, 'quote', 'agree', 'contract', 'deliver');
    await expect(retail.moveSale(first.id, 'unwind')).rejects.toEqual(refused(403));
    await retail.moveSale(first.id, 'unwind', manager);
    const back = await retail.unitOf(id);
    expect([back.status, back.soldAt, back.deliveredAt]).toEqual(['available', undefined, undefined]);
    const held = await hold(id, { holder: 'Ann', minutes: 60 });
    await expect(retail.sale(id, {}, manager)).rejects.toEqual(refused(409, 'HOLD_ALREADY_TAKEN'));
    const second = (await retail.ask(convertHold, { holdId: held.id }, rep)).data;
    await expect(retail.ask(convertHold, { holdId: held.id }, rep)).rejects.toEqual(
      refused(409, 'HOLD_STATE'),
    );
    expect((await retail.moveSale(second.id, 'cancel')).status).toBe('cancelled');
    expect((await retail.moveSale(second.id, 'cancel')).status).toBe('cancelled');
    const again = await retail.holdOf(held.id, rep);
    expect(again).toMatchObject({ status: 'active', expiresAt: new Date(START + HOUR).toISOString() });
    await waitFor(() => retail.told(saleCancelled).filter(({ unitId }) => unitId === id).length === 2);
  });

  it('that is unwound gives its lead back, unless the customer has begun anew', async () => {
    const [unit, customerId] = [await retail.unit(), await retail.customer()];
    const about = { showroomId: 'north', source: 'web', vehicle: { stockNumber: unit.stockNumber } };
    const ask = async () => {
      const lead = newLead.parse({ ...about, customerId });
      return (await retail.ask(createLead, { lead }, manager)).data.lead;
    };
    const statusOf = async (id: string) => (await retail.ask(getLead, { id }, manager)).data.status;
    const lead = await ask();
    const sell = async () => {
      const { id } = await retail.sale(unit.id, { customerId, leadId: lead.id });
      await retail.takeSale(id, 'quote', 'agree', 'contract');
      await waitFor(async () => (await statusOf(lead.id)) === 'sold');
      return id;
    };
    await retail.moveSale(await sell(), 'unwind', manager);
    await waitFor(async () => (await statusOf(lead.id)) === 'showed');
    const timeline = await retail.ask(getCustomerTimeline, { id: customerId, limit: 50 }, manager);
    expect(timeline.data[0]).toMatchObject({ kind: 'lead.created' });
    const second = await sell();
    const anew = await ask();
    expect(anew.id).not.toBe(lead.id);
    await retail.moveSale(second, 'unwind', manager);
    await waitFor(() => retail.told(saleCancelled).filter(({ unitId }) => unitId === unit.id).length === 2);
    expect([await statusOf(lead.id), await statusOf(anew.id)]).toEqual(['sold', 'new']);
  });

  it('suggests nothing for a unit that the market does not know', async () => {
    const sale = await retail.sale((await retail.unit()).id);
    expect((await retail.ask(suggestForSale, { saleId: sale.id }, rep)).data).toEqual([]);
    await expect(retail.ask(suggestForSale, { saleId: 'sal_none' }, rep)).rejects.toEqual(refused(404));
  });
});
