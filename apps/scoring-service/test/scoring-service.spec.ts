import {
  dealArrived,
  dealPriceDropped,
  getDeal,
  getListing,
  listingRanked,
  listingRecorded,
  removeListing,
  searchDeals,
  searchListings,
  topics,
  updateListing,
} from '@rover/contracts';
import type { ListingFacts } from '@rover/contracts';
import { Bus, STREAMS } from '@rover/platform';
import type { RunningApp } from '@rover/platform';
import { StreamTail } from '@rover/redis-streams';
import type { StreamMessage, StreamsOptions } from '@rover/redis-streams';
import { aListing, createTestApp, createTestDatabase, createTestRedis, waitFor } from '@rover/testing';
import type { TestDatabase, TestRedis } from '@rover/testing';
import { AppModule } from '../src/app.module.js';
import { database as scoring } from '../src/database.js';
import { MarketService } from '../src/market/market.service.js';

const IMPORT = '0199a000-0000-7000-8000-000000000001';

/** A market in which the price falls by a tenth each year, with one vehicle offered at half its price. */
const market = (size = 60): ListingFacts[] =>
  Array.from({ length: size }, (_, i) =>
    aListing({
      modelYear: 2010 + (i % 12),
      odometer: (12 - (i % 12)) * 15_000_000,
      askingPrice: Math.round(1_500_000 * 0.9 ** (12 - (i % 12)) * (i === 7 ? 0.5 : 1 + (i % 5) / 50)),
    }),
  );

describe('the scoring service', () => {
  let database: TestDatabase;
  let redis: TestRedis;
  let replicas: RunningApp[];
  let heard: StreamMessage[];
  let tail: StreamTail;

  const start = async () => {
    const replica = await createTestApp({ name: 'scoring-service', module: AppModule }, { database, redis });
    replicas.push(replica);
    await waitFor(async () => (await fetch(`${replica.url}/health/ready`)).ok);
    return replica.app.get(Bus);
  };

  const said = (type: string) => heard.filter((message) => message.type === type);
  const ranked = () =>
    said(listingRanked.name).reduce((sum, { data }) => sum + (data as { count: number }).count, 0);
  const state = (bus: Bus, facts: ListingFacts[]) =>
    bus.publish(
      listingRecorded,
      facts.map((listing) => ({ listing, importId: IMPORT })),
    );
  const search = (bus: Bus, criteria = {}, limit = 10) =>
    bus.request(searchDeals, { criteria, preferences: {}, limit });

  beforeEach(async () => {
    [database, redis] = await Promise.all([createTestDatabase(scoring), createTestRedis()]);
    replicas = [];
    heard = [];
  });

  afterEach(async () => {
    await tail?.stop();
    await Promise.all(replicas.map((replica) => replica.close()));
    await Promise.all([database.drop(), redis.drop()]);
  });

  const listen = async () => {
    const options = replicas[0]!.app.get<StreamsOptions>(STREAMS);
    tail = new StreamTail({
      ...options,
      topics: [topics.deals, topics.imports],
      from: 'beginning',
      onMessages: (messages) => void heard.push(...messages),
    });
    await tail.start();
  };

  it('turns stated listings into ranked deals, and says so', async () => {
    const bus = await start();
    await listen();
    const facts = market();
    await state(bus, facts);
    await waitFor(() => ranked() === 60);

    const { data, meta } = await search(bus);
    expect(meta).toEqual({ nextCursor: null, total: 60, unscored: 0 });
    expect(data[0]?.listing.id).toBe(facts[7]?.id);
    expect(data[0]?.scores.arbitrage).toBe(100);
    expect(data[0]?.reasons.map(({ code }) => code)).toContain('roiExcellent');
    expect(data.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(said(dealArrived.name)).toHaveLength(60);

    const { data: explained } = await bus.request(getDeal, { listingId: facts[7]!.id });
    const points = Object.values(explained.explanation.contributions).reduce((sum, part) => sum + part, 0);
    expect(points).toBeCloseTo(explained.scores.overall, 1);
  });

  it('keeps the countries of one currency apart', async () => {
    const bus = await start();
    await listen();
    const german = market().map((facts) => ({ ...facts, currency: 'EUR', country: 'DE' }));
    const french = market().map(({ askingPrice, ...facts }) => ({
      ...facts,
      currency: 'EUR',
      country: 'FR',
      askingPrice: askingPrice * 2,
    }));
    await state(bus, [...german, ...french]);
    await waitFor(() => ranked() === 120);
    const { data, meta } = await search(bus, { country: 'FR' }, 100);
    expect(meta.total).toBe(60);
    expect(new Set(data.map(({ listing }) => listing.country))).toEqual(new Set(['FR']));
    const valueOf = async ({ id }: ListingFacts) =>
      (await bus.request(getDeal, { listingId: id })).data.marketValue;
    expect((await valueOf(french[3]!)) / (await valueOf(german[3]!))).toBeCloseTo(2, 1);
  });

  it('changes nothing when the same is stated again, and still counts it as ranked', async () => {
    const bus = await start();
    await listen();
    const facts = market();
    await state(bus, facts);
    await waitFor(() => ranked() === 60);
    await state(bus, facts);
    await waitFor(() => ranked() === 120);
    expect(said(dealArrived.name)).toHaveLength(60);
    const { data } = await bus.request(getListing, { id: facts[0]!.id });
    expect(data.version).toBe(1);
  });

  it('tells of a lower price and refuses an outdated or unknown one', async () => {
    const bus = await start();
    await listen();
    const facts = market();
    await state(bus, facts);
    await waitFor(() => ranked() === 60);
    const { id, askingPrice } = facts[0]!;

    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const change = { id, patch: { askingPrice: askingPrice - 100_00 }, version: 1 };
    const { data } = await bus.request(updateListing, change, { traceparent });
    expect(data).toMatchObject({ version: 2, askingPrice: askingPrice - 100_00 });
    const dropped = await waitFor(() => said(dealPriceDropped.name)[0]);
    expect(dropped.data).toMatchObject({ previousPrice: askingPrice, listing: { id, version: 2 } });
    expect(dropped.traceparent).toBe(traceparent);

    const outdated = bus.request(updateListing, { id, patch: { askingPrice: 1 }, version: 1 });
    await expect(outdated).rejects.toMatchObject({ code: 'LISTING_VERSION_MISMATCH', status: 412 });
    const unknown = bus.request(updateListing, { id: 'lst_unknown', patch: { askingPrice: 1 } });
    await expect(unknown).rejects.toMatchObject({ code: 'LISTING_NOT_FOUND', status: 404 });
  });

  it('takes what is withdrawn out of the ranking and keeps it in the stock', async () => {
    const bus = await start();
    await listen();
    const facts = market();
    await state(bus, facts);
    await waitFor(() => ranked() === 60);
    await bus.request(removeListing, { id: facts[7]!.id });
    const { data, meta } = await search(bus);
    expect(meta.total).toBe(59);
    expect(data.map(({ listing }) => listing.id)).not.toContain(facts[7]!.id);
    const kept = await bus.request(searchListings, { status: 'withdrawn', limit: 10 });
    expect(kept.data.map(({ id }) => id)).toEqual([facts[7]!.id]);
  });

  it('pages through the stock without a gap or a repeat', async () => {
    const bus = await start();
    await listen();
    await state(bus, market(45));
    await waitFor(() => ranked() === 45);
    const seen: string[] = [];
    for (let cursor: string | undefined; ;) {
      const { data, meta } = await bus.request(searchListings, { limit: 20, cursor });
      seen.push(...data.map(({ id }) => id));
      if (!meta.nextCursor) break;
      cursor = meta.nextCursor;
    }
    expect(new Set(seen).size).toBe(45);
    expect(seen).toHaveLength(45);
  });

  it('ranks the same after a restart, and on another replica', async () => {
    const bus = await start();
    await listen();
    const facts = market();
    await state(bus, facts);
    await waitFor(() => ranked() === 60);
    const before = await search(bus);

    const table = (replica: RunningApp) => replica.app.get(MarketService).table;
    await start();
    const [first, second] = replicas as [RunningApp, RunningApp];
    expect(await search(bus)).toEqual(before);
    expect(table(second).size).toBe(60);
    expect(table(second).valuerVersion).toBe(table(first).valuerVersion);

    const { id } = facts[20]!;
    await bus.request(updateListing, { id, patch: { askingPrice: 1_00 } });
    await waitFor(() => replicas.every((replica) => table(replica).get(id)?.askingPrice === 1_00));
  });

  it('says why there is no score while the market is too small', async () => {
    const bus = await start();
    await listen();
    const facts = market(5);
    await state(bus, facts);
    await waitFor(() => ranked() === 5);
    expect((await search(bus)).meta).toEqual({ nextCursor: null, total: 0, unscored: 5 });
    const deal = bus.request(getDeal, { listingId: facts[0]!.id });
    await expect(deal).rejects.toMatchObject({ code: 'DEAL_NOT_SCORED', status: 409 });
  });
});
