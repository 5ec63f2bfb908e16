import fc from 'fast-check';
import { DAY_MS, decay } from '../time.js';
import { DailyCounts } from './daily-counts.js';
import { ForwardDecay } from './forward-decay.js';
import { Trending } from './trending.js';

const NOW = Date.UTC(2026, 10, 22, 12);
const someTimes = fc.array(fc.integer({ min: -3_000, max: 0 }), { maxLength: 40 });

describe('forward decay', () => {
  it('equals decay that is worked out directly, whatever the order and however far the times', () => {
    fc.assert(
      fc.property(someTimes, fc.integer({ min: 0, max: 900 }), (times, later) => {
        const counters = new ForwardDecay<string>(1, 10);
        for (const time of times) counters.add('a', time);
        const direct = times.reduce((sum, time) => sum + decay(later - time, 1), 0);
        const value = counters.valueOf('a', later);
        expect(Math.abs(value - direct)).toBeLessThanOrEqual(1e-9 * direct + Number.MIN_VALUE);
      }),
    );
  });

  it('never overflows', () => {
    const counters = new ForwardDecay<string>(1, 10);
    for (let time = 0; time <= 100_000; time += 100) counters.add('a', time);
    expect(counters.valueOf('a', 100_000)).toBeCloseTo(1, 12);
  });

  it('keeps what counts the most when it is full', () => {
    const counters = new ForwardDecay<number>(1_000, 20);
    for (let key = 0; key < 30; key++) counters.add(key, 0, key + 1);
    expect(counters.size).toBeLessThanOrEqual(20);
    expect(counters.valueOf(29, 0)).toBe(30);
    expect(counters.valueOf(0, 0)).toBe(0);
  });

  it('refuses a half-life that is none', () => {
    expect(() => new ForwardDecay(0, 10)).toThrow('above zero');
  });
});

describe('daily counts', () => {
  it('equals a count over the events of the last days', () => {
    const hours = fc.array(fc.integer({ min: 0, max: 24 * 20 }), { maxLength: 50 });
    fc.assert(
      fc.property(hours, fc.integer({ min: 0, max: 24 * 5 }), (events, later) => {
        const counts = new DailyCounts(7);
        for (const hour of events) counts.add((hour * DAY_MS) / 24);
        // What fell out of the window when a later event came is not asked for: nobody looks back.
        const now = ((Math.max(0, ...events) + later) * DAY_MS) / 24;
        const first = Math.floor(now / DAY_MS) - 6;
        const expected = events.filter((hour) => Math.floor(hour / 24) >= first).length;
        expect(counts.total(now)).toBe(expected);
      }),
    );
  });
});

describe('trending', () => {
  const order = (trending: Trending, item: string, count: number, age = 0, region?: string) => {
    for (let i = 0; i < count; i++) trending.record(item, { time: NOW - age, now: NOW, region });
  };

  it('wants five orders within a week', () => {
    const trending = new Trending();
    order(trending, 'four', 4);
    order(trending, 'five', 5);
    order(trending, 'old', 50, 8 * DAY_MS);
    expect(trending.ranking(NOW).trends.map(({ item }) => item)).toEqual(['five']);
    expect(trending.of('four', NOW)).toBeUndefined();
  });

  it('fades with the days since the last order', () => {
    const trending = new Trending({ halfLifeMs: 7 * DAY_MS });
    order(trending, 'a', 10, 2 * DAY_MS);
    const score = (10 * decay(2, 7)) / 1.2;
    expect(trending.of('a', NOW)).toEqual({
      item: 'a',
      score: expect.closeTo(score, 9),
      orders: 10,
      confidence: 0.2,
    });
    expect(trending.of('a', NOW + 5 * DAY_MS)).toBeUndefined();
  });

  it('is sure from fifty orders on', () => {
    const trending = new Trending();
    order(trending, 'a', 80);
    expect(trending.of('a', NOW)?.confidence).toBe(1);
  });

  it('knows regions, and falls back on all of them', () => {
    const trending = new Trending({ maxRegions: 1 });
    order(trending, 'a', 6, 0, 'north');
    order(trending, 'b', 9, 0, 'south');
    expect(trending.ranking(NOW, 'north').trends.map(({ item }) => item)).toEqual(['a']);
    expect(trending.ranking(NOW, 'south').trends.map(({ item }) => item)).toEqual(['b', 'a']);
    expect(
      trending
        .ranking(NOW)
        .trends.slice(0, 1)
        .map(({ item }) => item),
    ).toEqual(['b']);
  });

  it('sees an order at once, and takes one of the future for one of now', () => {
    const trending = new Trending();
    order(trending, 'a', 5);
    expect(trending.ranking(NOW).trends).toHaveLength(1);
    order(trending, 'b', 5, -30 * DAY_MS);
    expect(trending.ranking(NOW).trends.map(({ score }) => score)).toEqual([5, 5]);
    trending.record('c', { time: Number.NaN, now: NOW });
    expect(trending.ranking(NOW).trends).toHaveLength(2);
  });

  it('stays bounded', () => {
    const trending = new Trending({ maxItems: 50 });
    for (let i = 0; i < 1_000; i++) order(trending, `grp_${i % 400}`, 5);
    expect(trending.ranking(NOW).trends.length).toBeLessThanOrEqual(50);
  });
});
