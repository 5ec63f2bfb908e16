import fc from 'fast-check';
import { coverageOf, hitAt, intraListDiversity, meanMeasure, ndcgAt, recallAt } from './ranking.js';

const list = fc.uniqueArray(fc.nat(30), { maxLength: 15 });
const relevant = fc.uniqueArray(fc.nat(30), { minLength: 1, maxLength: 10 }).map((all) => new Set(all));
const depth = fc.integer({ min: 1, max: 12 });

describe('ndcg', () => {
  it('discounts a hit by its place', () => {
    expect(ndcgAt(10, ['a', 'b', 'c'], new Set(['a']))).toBe(1);
    expect(ndcgAt(10, ['x', 'a'], new Set(['a']))).toBeCloseTo(1 / Math.log2(3), 12);
    const two = (1 + 1 / Math.log2(4)) / (1 + 1 / Math.log2(3));
    expect(ndcgAt(3, ['a', 'x', 'b'], new Set(['a', 'b']))).toBeCloseTo(two, 12);
    expect(ndcgAt(1, ['x', 'a'], new Set(['a']))).toBe(0);
  });

  it('lies between 0 and 1, and is 1 only for the best list', () => {
    fc.assert(
      fc.property(list, relevant, depth, (ranked, wanted, k) => {
        const value = ndcgAt(k, ranked, wanted);
        const full = ranked.slice(0, Math.min(k, wanted.size));
        const best = full.length === Math.min(k, wanted.size) && full.every((item) => wanted.has(item));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value > 1 - 1e-12).toBe(best);
        expect(value).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
});

describe('hits and recall', () => {
  it('agree with one another', () => {
    fc.assert(
      fc.property(list, relevant, depth, (ranked, wanted, k) => {
        const recall = recallAt(k, ranked, wanted);
        expect(hitAt(k, ranked, wanted)).toBe(recall > 0 ? 1 : 0);
        expect(recallAt(k + 1, ranked, wanted)).toBeGreaterThanOrEqual(recall);
      }),
    );
  });

  it('measure nothing where nothing is relevant', () => {
    for (const measure of [ndcgAt, hitAt, recallAt]) expect(measure(10, ['a'], new Set())).toBeNaN();
    expect(meanMeasure([0.5, Number.NaN, 1])).toBe(0.75);
    expect(meanMeasure([])).toBeNaN();
  });
});

describe('coverage and diversity', () => {
  it('counts each item that was shown once', () => {
    expect(coverageOf([['a', 'b'], ['b'], []], 4)).toBe(0.5);
    expect(coverageOf([], 0)).toBeNaN();
  });

  it('is 0 for a list of equals, 1 for strangers', () => {
    expect(intraListDiversity([1, 2, 3], () => 1)).toBe(0);
    expect(intraListDiversity([1, 2, 3], () => 0)).toBe(1);
    expect(intraListDiversity([1, 2, 3], (a, b) => (a + b === 3 ? 1 : 0))).toBeCloseTo(2 / 3, 12);
    expect(intraListDiversity([1], () => 1)).toBeNaN();
  });
});
