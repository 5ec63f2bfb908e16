import fc from 'fast-check';
import { cycleAfter, duePointOf, nextCycle, type CyclePlan } from './cycle.js';

const start = { date: '2026-01-31', odometer: 10_000_000, engineHours: 100 };
const plan = (mode: CyclePlan['mode']): CyclePlan => ({
  mode,
  interval: { months: 12, distance: 15_000_000 },
  start,
});

describe('a cycle of maintenance', () => {
  it('is due one interval after the start, by each measure', () => {
    const due = { date: '2027-01-31', distance: 25_000_000 };
    expect(duePointOf(plan('fixed'), { number: 1 })).toEqual(due);
    expect(duePointOf(plan('floating'), { number: 1 })).toEqual(due);
  });

  it('counts from the last completion when floating', () => {
    const done = { date: '2026-12-01', odometer: 24_000_000 };
    const next = nextCycle(plan('floating'), { number: 1 }, done);
    expect(next.number).toBe(2);
    expect(duePointOf(plan('floating'), next)).toEqual({ date: '2027-12-01', distance: 39_000_000 });
  });

  it('keeps to the start when fixed, whenever it was done', () => {
    const next = nextCycle(plan('fixed'), { number: 1 }, { date: '2026-12-01', odometer: 24_000_000 });
    expect(duePointOf(plan('fixed'), next)).toEqual({ date: '2028-01-31', distance: 40_000_000 });
  });

  it('skips cycles that were missed', () => {
    const late = nextCycle(plan('fixed'), { number: 1 }, { date: '2028-03-01', odometer: 30_000_000 });
    expect(late.number).toBe(3);
    const far = nextCycle(plan('fixed'), { number: 1 }, { date: '2026-12-01', odometer: 56_000_000 });
    expect(far.number).toBe(4);
  });

  it('keeps the last of a month where a month is short, without drifting', () => {
    const monthly = { ...plan('fixed'), interval: { months: 1 } };
    const dates = [1, 2, 3].map((number) => duePointOf(monthly, { number }).date);
    expect(dates).toEqual(['2026-02-28', '2026-03-31', '2026-04-30']);
  });

  it('leaves out measures whose beginning is not known', () => {
    const unknown = { ...plan('fixed'), start: { date: '2026-01-31' } };
    expect(duePointOf(unknown, { number: 1 })).toEqual({ date: '2027-01-31' });
  });

  it('is the same in whatever order completions are told, and fixed from the start alone', () => {
    const [early, first, second] = ['2025-06-01', '2026-12-01', '2028-02-01'].map((date) => ({ date }));
    const told = [second!, early!, first!];
    expect(cycleAfter(plan('floating'), told)).toEqual({ number: 4, lastDone: second });
    expect(cycleAfter(plan('fixed'), told)).toEqual({ number: 3, lastDone: second });
    expect(cycleAfter(plan('fixed'), [])).toEqual({ number: 1 });
  });

  it('asks a vehicle that joins late for what comes, not for what was', () => {
    const joined = { date: '2029-05-01', odometer: 62_000_000 };
    expect(cycleAfter(plan('fixed'), [], joined).number).toBe(4);
    expect(cycleAfter(plan('floating'), [], joined).number).toBe(1);
    expect(cycleAfter(plan('fixed'), [{ date: '2027-01-01' }], joined).number).toBe(2);
  });

  it('always comes due after what was done, by every measure', () => {
    const doneAt = fc.record({
      date: fc.date({ min: new Date('2026-02-01'), max: new Date('2046-01-01'), noInvalidDate: true }),
      odometer: fc.integer({ min: 10_000_000, max: 900_000_000 }),
    });
    fc.assert(
      fc.property(doneAt, fc.constantFrom('fixed', 'floating'), ({ date, odometer }, mode) => {
        const done = { date: date.toISOString().slice(0, 10), odometer };
        const due = duePointOf(plan(mode), nextCycle(plan(mode), { number: 1 }, done));
        expect(due.date! > done.date && due.distance! > odometer).toBe(true);
      }),
    );
  });
});
