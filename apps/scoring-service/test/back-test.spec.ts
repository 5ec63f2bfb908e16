import { backTestDeals, listingRecorded, updateListing } from '@rover/contracts';
import { Database } from '@rover/persistence';
import { aListing, waitFor } from '@rover/testing';
import { MarketService } from '../src/market/market.service.js';
import { Replicas, admin, as } from './support/replicas.js';

const since = '2026-06-01T00:00:00.000Z';
/** Prices follow the year; every fifth is offered a quarter below. */
const stock = Array.from({ length: 200 }, (_, i) => {
  const modelYear = 2010 + (i % 10);
  const worth = 1_000_000 * 1.1 ** (i % 10) * (1 + (i % 7) / 200);
  return aListing({ modelYear, askingPrice: Math.round(i % 5 === 0 ? worth * 0.75 : worth) });
});

describe('a back-test', () => {
  let replicas: Replicas;
  const ask = (request = {}) => replicas.bus.request(backTestDeals, request, admin).then(({ data }) => data);

  beforeAll(async () => {
    replicas = await Replicas.prepare();
    const { app } = await replicas.start();
    await replicas.bus.publish(
      listingRecorded,
      stock.map((listing) => ({ listing })),
    );
    await waitFor(() => app.get(MarketService).table.size === stock.length);
  });
  afterAll(() => replicas?.close());

  it('has nothing to say before anything was sold', async () => {
    expect(await ask()).toMatchObject({
      sales: 0,
      judged: 0,
      baseRate: null,
      predictedMargin: null,
      portion: 1,
    });
  });

  it('tells what the deals of then turned out to be', async () => {
    for (const { id } of stock)
      await replicas.bus.request(updateListing, { id, patch: { status: 'sold' } }, admin);
    // Half of it was sold before the summer.
    const database = replicas.running[0]!.app.get(Database);
    await database.query(
      `UPDATE listing SET created_at = $1, updated_at = CASE WHEN hashtext(id) % 2 = 0 THEN $1 ELSE updated_at END`,
      ['2026-05-01T00:00:00.000Z'],
    );
    const { learntFrom, sales, judged, baseRate, tops } = await ask({ since });
    expect(learntFrom + sales).toBe(200);
    expect(judged).toBe(sales);
    expect(tops[0]!.precision!).toBeGreaterThan(0.8);
    expect(tops[0]!.precision!).toBeGreaterThan(2 * baseRate!);
    expect(tops[0]!.realisedMargin!).toBeGreaterThan(0.1);
    expect(await ask({ since, currency: 'JPY' })).toMatchObject({ learntFrom: 0, sales: 0 });
  });

  it('is for those who may see models', async () => {
    await expect(replicas.bus.request(backTestDeals, {}, as('customer'))).rejects.toMatchObject({
      status: 403,
    });
  });
});
