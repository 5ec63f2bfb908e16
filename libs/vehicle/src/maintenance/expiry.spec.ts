import fc from 'fast-check';
import { DAY_MS } from './days.js';
import { expiryOf } from './expiry.js';

const zone = 'Europe/Berlin';
/** The day on which clocks go forward: it has 23 hours. */
const dueAt = Date.UTC(2026, 2, 28, 23);
const at = (now: number, remindDays: readonly number[] = [30, 7, 1]) =>
  expiryOf({ dueAt, now, zone, remindDays });

describe('an expiry', () => {
  it('is told ahead, on the day, and after it', () => {
    expect(at(dueAt - 31 * DAY_MS)).toEqual({ state: 'later', nextAt: dueAt - 30 * DAY_MS });
    expect(at(dueAt - 30 * DAY_MS)).toEqual({ state: 'upcoming', notice: 30, nextAt: dueAt - 7 * DAY_MS });
    expect(at(dueAt - DAY_MS)).toEqual({ state: 'upcoming', notice: 1, nextAt: dueAt });
    expect(at(dueAt)).toEqual({ state: 'due', notice: 'due', nextAt: dueAt + 23 * 3_600_000 });
    expect(at(dueAt + 23 * 3_600_000)).toEqual({ state: 'overdue', notice: 'overdue' });
  });

  it('is not told without offsets, until the day', () => {
    expect(at(dueAt - DAY_MS, [])).toEqual({ state: 'later', nextAt: dueAt });
  });

  it('is unknown when the day is', () => {
    expect(expiryOf({ dueAt: undefined, now: 0, zone, remindDays: [7] })).toEqual({ state: 'unknown' });
  });

  it('gives each notice once, in order, to whoever waits for the next', () => {
    const offsets = fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { maxLength: 5 });
    fc.assert(
      fc.property(offsets, (remindDays) => {
        const told: unknown[] = [];
        let next: number | undefined = dueAt - 500 * DAY_MS;
        while (next !== undefined) {
          const expiry = at(next, remindDays);
          if (expiry.notice !== undefined) told.push(expiry.notice);
          next = expiry.nextAt;
        }
        expect(told).toEqual([...remindDays.sort((a, b) => b - a), 'due', 'overdue']);
      }),
    );
  });
});
