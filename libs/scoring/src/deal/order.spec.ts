import fc from 'fast-check';
import { type DealKey, compareDeals } from './order.js';

const someKey: fc.Arbitrary<DealKey> = fc.record({
  overall: fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100),
  confidence: fc.integer({ min: 5, max: 10 }).map((n) => n / 10),
  roi: fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100),
  id: fc.string({ maxLength: 3 }),
});

function byFields(a: DealKey, b: DealKey): number {
  return (
    b.overall - a.overall ||
    b.confidence - a.confidence ||
    b.roi - a.roi ||
    (a.id < b.id ? -1 : Number(a.id > b.id))
  );
}

describe('compareDeals', () => {
  it('orders by overall, then confidence, then roi, then id', () => {
    fc.assert(
      fc.property(
        someKey,
        someKey,
        fc.subarray(['overall', 'confidence', 'roi', 'id'] as const),
        (a, b, same) => {
          const other = { ...b, ...Object.fromEntries(same.map((field) => [field, a[field]])) };
          expect(Math.sign(compareDeals(a, other))).toBe(Math.sign(byFields(a, other)));
        },
      ),
    );
  });
});
