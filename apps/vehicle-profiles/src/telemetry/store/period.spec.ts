import fc from 'fast-check';
import { periodOf, periodsFrom } from './period.js';

const time = fc
  .date({ min: new Date(0), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true })
  .map(Number);
const unit = fc.constantFrom('day' as const, 'month' as const, 'year' as const);

describe('periods', () => {
  it('are named after what they hold', () => {
    const at = Date.parse('2028-02-29T23:59:59.999Z');
    expect((['day', 'month', 'year'] as const).map((each) => periodOf(each, at).label)).toEqual([
      '20280229',
      '202802',
      '2028',
    ]);
  });

  it('hold their moment, follow each other without gaps, and sort by name', () => {
    fc.assert(
      fc.property(unit, time, fc.nat(40), (each, from, days) => {
        const periods = periodsFrom(each, from, from + days * 86_400_000);
        expect(periods[0]?.from).toBeLessThanOrEqual(from);
        expect(periods.at(-1)?.to).toBeGreaterThan(from + days * 86_400_000);
        for (const [i, period] of periods.entries()) {
          if (i > 0) expect(period.from).toBe(periods[i - 1]?.to);
          if (i > 0) expect(period.label > (periods[i - 1]?.label as string)).toBe(true);
          expect(periodOf(each, period.to - 1)).toEqual(period);
        }
      }),
    );
  });
});
