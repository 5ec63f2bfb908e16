import { getDeal, listingRecorded, scoreDeals, searchDeals, updateListing } from '@rover/contracts';
import type { ListingFacts } from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RunningApp } from '@rover/platform';
import { aListing, createTestApp, createTestDatabase, createTestRedis, waitFor } from '@rover/testing';
import type { TestDatabase, TestRedis } from '@rover/testing';
import { AppModule } from '../src/app.module.js';
import { database as scoring } from '../src/database.js';

const SIZE = 40;
const DAY = 86_400_000;

/** Forty of one model, a year apart in steps of ten; the first is offered at half of what the others ask. */
const market = (): ListingFacts[] =>
  Array.from({ length: SIZE }, (_, i) =>
    aListing({
      modelYear: 2012 + (i % 10),
      odometer: (12 - (i % 10)) * 12_000_000,
      askingPrice: Math.round(1_500_000 * 0.9 ** (12 - (i % 10)) * (i === 0 ? 0.5 : 1 + (i % 5) / 50)),
      condition: 'good',
    }),
  );

describe('what a deal is worth beyond its scores', () => {
  let database: TestDatabase;
  let redis: TestRedis;
  let bus: Bus;
  let stock: ListingFacts[];
  const replicas: RunningApp[] = [];

  const start = async () => {
    const replica = await createTestApp({ name: 'scoring-service', module: AppModule }, { database, redis });
    replicas.push(replica);
    await waitFor(async () => (await fetch(`${replica.url}/health/ready`)).ok);
    return replica.app.get(Bus);
  };
  const stop = () => Promise.all(replicas.splice(0).map((replica) => replica.close()));
  const sell = (id: string) => bus.request(updateListing, { id, patch: { status: 'sold' } });
  const deal = async (id: string, asked = {}) =>
    (await bus.request(getDeal, { listingId: id, ...asked })).data;
  const record = (facts: ListingFacts[]) =>
    bus.publish(
      listingRecorded,
      facts.map((listing) => ({ listing, importId: '0199a000-0000-7000-8000-000000000001' })),
    );
  const total = async () =>
    (await bus.request(searchDeals, { criteria: {}, preferences: {}, limit: 1 })).meta.total;

  beforeEach(async () => {
    [database, redis] = await Promise.all([createTestDatabase(scoring), createTestRedis()]);
    bus = await start();
    stock = market();
    await record(stock);
    await waitFor(async () => (await total()) === SIZE);
  });

  afterEach(async () => {
    await stop();
    await Promise.all([database.drop(), redis.drop()]);
  });

  it('shows the nearest listings, what they ask, and never the listing itself', async () => {
    const [cheap] = stock;
    const { comparables } = await deal(cheap!.id);
    expect(comparables.count).toBe(SIZE - 1);
    expect(comparables.nearest).toHaveLength(10);
    expect(comparables.nearest.map(({ id }) => id)).not.toContain(cheap!.id);
    const [nearest] = comparables.nearest;
    expect(nearest).toMatchObject({ modelYear: cheap!.modelYear, odometer: cheap!.odometer, distance: 0 });
    expect(nearest!.pricePerKm).toBe(Math.round(nearest!.askingPrice / (cheap!.odometer! / 1000)));
    const distances = comparables.nearest.map(({ distance }) => distance);
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
    expect((await deal(cheap!.id, { comparables: 2 })).comparables.nearest).toHaveLength(2);
  });

  it('takes costs off the profit, by default or as asked', async () => {
    const { id, askingPrice } = stock[0]!;
    const usual = await deal(id);
    expect(usual.costs).toMatchObject({
      transport: 0,
      recon: Math.round(askingPrice * 0.03),
      fees: Math.round(askingPrice * 0.02),
      holdingDays: 45,
    });
    expect(usual.netProfit).toBe(usual.profit - usual.costs.total);
    expect(usual.priceToMarket).toBeCloseTo((askingPrice / usual.marketValue) * 100, 1);

    const costs = {
      distanceKm: 200,
      transportPerKm: 150,
      recon: 0,
      feesShare: 0,
      holdingPerDay: 100,
      daysToSell: 7,
    };
    const asked = await deal(id, { costs });
    expect(asked.costs).toEqual({
      transport: 30_000,
      recon: 0,
      fees: 0,
      holding: 700,
      total: 30_700,
      holdingDays: 7,
    });
    expect(asked.scores).toEqual(usual.scores);
  });

  it('learns from sales how long a sale takes, and knows it again after a restart', async () => {
    const { id } = stock[0]!;
    expect(await deal(id)).toMatchObject({
      marketDaysSupply: null,
      expectedDaysToSell: 45,
      turnover: { stock: SIZE, recentSales: 0, observedSales: 0, basis: 'prior' },
    });
    for (const sold of stock.slice(1, 4)) await sell(sold.id);
    const after = await deal(id);
    expect(after).toMatchObject({
      marketDaysSupply: (SIZE - 3) / (3 / 45),
      expectedDaysToSell: 28, // (5 × 45 days) ÷ (5 + 3) sales: nothing has stood for long
      turnover: { stock: SIZE - 3, recentSales: 3, observedSales: 3, basis: 'sales' },
      daysInInventory: 0,
    });

    await stop();
    await database.query(
      `UPDATE scoring.listing SET created_at = created_at - interval '20 days' WHERE status = 'inStock'`,
    );
    bus = await start();
    expect(await deal(id)).toMatchObject({
      marketDaysSupply: after.marketDaysSupply,
      expectedDaysToSell: 121, // (37 × 20 + 5 × 45) ÷ 8
      turnover: after.turnover,
      daysInInventory: 20,
    });
  });

  it('says until when to rely on it, and that old facts have to be checked', async () => {
    const { id } = stock[0]!;
    const fresh = await deal(id);
    const left = Date.parse(fresh.expiresAt) - Date.now();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThanOrEqual(7 * DAY);

    await stop();
    await database.query(`UPDATE scoring.listing SET updated_at = now() - interval '31 days'`);
    bus = await start();
    const stale = await deal(id);
    expect(Date.parse(stale.expiresAt)).toBeLessThan(Date.now());
    expect(stale.explanation.summary.at(-1)).toMatch(/^Check the facts first: they were last stated on/);
  });

  it('explains every figure and score in words with units', async () => {
    const { id, make, model } = stock[0]!;
    const answer = await deal(id);
    const { summary, scores, measures } = answer.explanation;
    expect(summary[0]).toBe(
      `This 2012 ${make} ${model} is offered for ${gbp(answer.listing.askingPrice)}, ${answer.priceToMarket} % of its market value of ${gbp(answer.marketValue)}.`,
    );
    expect(scores.map(({ name }) => name).sort()).toEqual([
      'arbitrage',
      'market',
      'preference',
      'risk',
      'roi',
    ]);
    const points = scores.reduce((sum, score) => sum + score.points, 0);
    expect(points).toBeCloseTo(answer.scores.overall, 1);
    for (const { name, value, unit, label, text } of measures) {
      const shown = answer[name as keyof typeof answer];
      expect(value).toEqual(name === 'costs' ? answer.costs.total : shown);
      for (const words of [unit, label, text]) expect(words).not.toMatch(/^$|undefined|NaN|null/);
    }
    for (const sentence of summary) expect(sentence).not.toMatch(/undefined|NaN|null/);
  });

  it('bears an odometer that nobody read', async () => {
    const unread = aListing({ modelYear: 2015, odometer: undefined, askingPrice: 700_000 });
    await record([unread]);
    await waitFor(async () => (await total()) === SIZE + 1);
    const answer = await deal(unread.id);
    expect(answer.explanation.scores.find(({ name }) => name === 'risk')?.text).toContain('not known');
    expect(answer.comparables.nearest[0]?.distance).toBeGreaterThanOrEqual(1);
  });

  it('names no value where too few others are on offer, and says so at every door', async () => {
    const rare = aListing({ make: 'Morgan', model: 'Plus Four', askingPrice: 4_000_000 });
    await record([rare]);
    const search = { criteria: { make: 'morgan' }, preferences: {}, limit: 5 };
    await waitFor(async () => (await bus.request(searchDeals, search)).meta.unscored === 1);
    expect(await bus.request(searchDeals, search)).toMatchObject({ data: [], meta: { total: 0 } });
    await expect(deal(rare.id)).rejects.toMatchObject({
      code: 'DEAL_NOT_SCORED',
      status: 409,
      message: expect.stringContaining('Morgan Plus Four takes 3 others on offer, or 5 others of Morgan'),
    });
    const { id: _, ...vehicle } = rare;
    const request = {
      vehicles: [vehicle, { ...vehicle, marketValue: 5_000_000 }],
      preferences: {},
      costs: {},
    };
    const [valued, unvalued] = (await bus.request(scoreDeals, request)).data;
    expect(valued).toMatchObject({ index: 1, rank: 1, marketValue: 5_000_000 });
    expect(unvalued).toMatchObject({ scores: null, netProfit: null, reasons: [{ code: 'comparablesFew' }] });
  });

  it('counts costs for vehicles given to be scored', async () => {
    const vehicle = {
      make: 'Ford',
      model: 'Fiesta',
      modelYear: 2016,
      odometer: 80_000_000,
      askingPrice: 500_000,
      currency: 'GBP',
      images: 0,
      metadata: 0,
    };
    const request = { vehicles: [vehicle], preferences: {}, costs: { recon: 10_000 } };
    const [scored] = (await bus.request(scoreDeals, request)).data;
    expect(scored!.costs).toEqual({
      transport: 0,
      recon: 10_000,
      fees: 10_000,
      holding: 22_500,
      total: 42_500,
      holdingDays: 45,
    });
    expect(scored!.netProfit).toBe(scored!.profit! - 42_500);
  });
});

const gbp = (minorUnits: number) =>
  `GBP ${(minorUnits / 100).toLocaleString('en', { minimumFractionDigits: 2 })}`;
