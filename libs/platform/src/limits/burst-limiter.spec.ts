import { ManualClock } from '../clock/clock.js';
import { BurstLimiter } from './burst-limiter.js';

const taken = (limiter: BurstLimiter, key: string, times: number) =>
  Array.from({ length: times }, () => limiter.take(key)).filter(Boolean).length;

describe('a burst limiter', () => {
  it('lets a burst through, then so many a second, each key for itself', () => {
    const clock = new ManualClock();
    const limiter = new BurstLimiter({ perSecond: 10, burst: 50 }, clock);
    expect([taken(limiter, 'a', 1_000), taken(limiter, 'b', 10)]).toEqual([50, 10]);
    clock.advance(500);
    expect([taken(limiter, 'a', 1_000), taken(limiter, 'b', 1_000)]).toEqual([5, 45]);
    clock.advance(3_600_000);
    expect(taken(limiter, 'a', 1_000)).toBe(50);
  });
});
