import type { Deal } from '@rover/client';
import { dealsAfter, mayEnter, type DealEvent } from './live-deals.js';

const scores = (overall: number) => ({ overall, arbitrage: 0, roi: 0, risk: 0, preference: 0, market: 0 });

const listing = (id: string, askingPrice: number, more: object = {}) => ({
  id,
  make: 'Ford',
  model: 'Focus',
  modelYear: 2019,
  askingPrice,
  currency: 'GBP',
  status: 'inStock',
  version: 1,
  images: 0,
  metadata: 0,
  createdAt: '2026-11-01T10:00:00Z',
  updatedAt: '2026-11-01T10:00:00Z',
  ...more,
});

const deal = (id: string, overall: number, rank: number): Deal =>
  ({
    listing: listing(id, 1_000_000),
    scores: scores(overall),
    confidence: 0.8,
    marketValue: 1_200_000,
    marketValueRange: { low: 1_100_000, high: 1_300_000 },
    profit: 200_000,
    margin: 0.2,
    reasons: [],
    rank,
  }) as Deal;

const told = (data: object): DealEvent => ({ type: 'deal.price.dropped', data }) as DealEvent;

const after = (deals: readonly Deal[], ...events: DealEvent[]) =>
  dealsAfter(deals, new Map(events.map((event) => [event.data.listing.id, event])));

describe('a list of deals after events', () => {
  const deals = [deal('a', 90, 1), deal('b', 80, 2)];

  it('ranks anew what has become cheaper, with its price and profit', () => {
    const dropped = told({
      listing: listing('b', 800_000, { version: 2 }),
      scores: scores(95),
      confidence: 0.9,
      marketValue: 1_200_000,
      previousPrice: 1_000_000,
    });
    const [first, second] = after(deals, dropped);
    expect(first).toMatchObject({
      listing: { id: 'b' },
      rank: 1,
      profit: 400_000,
      margin: 0.5,
      confidence: 0.9,
    });
    expect(second).toMatchObject({ listing: { id: 'a' }, rank: 2 });
  });

  it('leaves out what is no longer on offer or has no value any more', () => {
    const sold = told({
      listing: listing('a', 1_000_000, { status: 'sold', version: 2 }),
      scores: scores(90),
      marketValue: 1,
    });
    const lone = told({ listing: listing('b', 1_000_000, { version: 2 }), scores: null, marketValue: null });
    expect(after(deals, sold).map(({ listing: { id }, rank }) => [id, rank])).toEqual([['b', 1]]);
    expect(after(deals, sold, lone)).toEqual([]);
  });

  it('does not go back to a version before', () => {
    const newer = { ...deals[0]!, listing: { ...deals[0]!.listing, version: 5 } };
    const late = told({
      listing: listing('a', 1, { version: 4 }),
      scores: scores(1),
      confidence: 1,
      marketValue: 1,
    });
    expect(after([newer], late)).toEqual([newer]);
  });

  it('asks for what may belong into it', () => {
    const arrived = (id: string, overall: number) =>
      told({ listing: listing(id, 1), scores: scores(overall), marketValue: 1 });
    expect(mayEnter(deals, arrived('c', 81), 2)).toBe(true);
    expect(mayEnter(deals, arrived('c', 79), 2)).toBe(false);
    expect(mayEnter(deals, arrived('c', 79), 3)).toBe(true);
    expect(mayEnter(deals, arrived('a', 99), 2)).toBe(false);
  });
});
