import { getDeal } from '@rover/contracts';
import type { ListingFacts } from '@rover/contracts';
import type { Bus, RunningApp } from '@rover/platform';
import { waitFor } from '@rover/testing';
import { DemandService } from '../src/demand/demand.service.js';
import { MarketService } from '../src/market/market.service.js';
import { Shopping } from './support/shopping.js';

let shopping: Shopping;

beforeAll(async () => (shopping = await Shopping.open()));
afterAll(() => shopping?.close());

const isAlike = (a: ListingFacts, b: ListingFacts): boolean =>
  a.make === b.make && a.model === b.model && a.bodyClass === b.bodyClass && a.modelYear === b.modelYear;

describe('demand', () => {
  const viewed = () => shopping.facts[0]!;
  const learnt = ({ app }: RunningApp) => app.get(MarketService).table.demand(viewed(), Date.now());
  /** What is stored counts when it is some seconds old. */
  const counted = (replica: RunningApp, views: number) =>
    waitFor(async () => {
      await replica.app.get(DemandService).learn();
      const { value, views: seen } = learnt(replica);
      return value !== undefined && Math.abs(seen - views) < 0.1 && value;
    }, 30_000);
  const demandOf = async (bus: Bus) => (await bus.request(getDeal, { listingId: viewed().id })).data;

  it('is learned from what people look at, explained, and the same after a restart', async () => {
    const bus = await shopping.running();
    const before = await waitFor(() => demandOf(bus), 30_000);
    expect(before.demand).toMatchObject({ value: null, basis: 'unknown' });
    for (let i = 0; i < 40; i++)
      await shopping.tell(bus, `usr_${i}`, { action: 'VIEW_VEHICLE', entityId: viewed().id });
    // Again, and another one of its kind: the person was counted today.
    const alike = shopping.facts.find((facts, n) => n > 0 && isAlike(facts, viewed()))!;
    for (const { id } of [viewed(), alike, viewed()])
      await shopping.tell(bus, 'usr_1', { action: 'VIEW_VEHICLE', entityId: id });
    await shopping.tell(bus, 'usr_0', { action: 'VIEW_SELLER', entityId: 'a_seller' });
    const yesterday = new Date(Date.now() - 26 * 3_600_000).toISOString();
    expect(await counted(shopping.replicas[0]!, 40)).toBeGreaterThan(0.5);
    await shopping.tell(bus, 'usr_1', { action: 'ADD_TO_WISHLIST', entityId: viewed().id });
    await shopping.tell(bus, 'usr_1', { action: 'VIEW_VEHICLE', entityId: viewed().id, time: yesterday });
    const value = await counted(shopping.replicas[0]!, 41);
    expect(value).toBeGreaterThan(0.5);

    const { scores, demand, explanation } = await demandOf(bus);
    expect(scores.market).toBeCloseTo(100 * value, 6);
    expect(demand).toMatchObject({ value, basis: 'market', views: 40.9, sales: 0 });
    expect(explanation.scores.find(({ name }) => name === 'market')?.text).toContain('41 recent views');

    await shopping.stop();
    await shopping.start();
    expect(await counted(shopping.replicas[0]!, 41)).toBe(value);
    await shopping.replicas[0]!.app.get(DemandService).learn();
    expect(learnt(shopping.replicas[0]!).views).toBeCloseTo(41, 0);
  });
});
