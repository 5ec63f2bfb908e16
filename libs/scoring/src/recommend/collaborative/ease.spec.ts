import fc from 'fast-check';
import { NotPositiveDefiniteError, invertPositive } from '../algebra/invert.js';
import { type SparseVector, sumOfSquares } from '../algebra/rank-updates.js';
import { Ease, fitEase } from './ease.js';

const SIZE = 70;
const someRow = fc
  .uniqueArray(fc.record({ place: fc.nat(SIZE - 1), value: fc.double({ min: 0.01, max: 1, noNaN: true }) }), {
    selector: ({ place }) => place,
    minLength: 1,
    maxLength: 8,
  })
  .map((entries): SparseVector => ({
    places: entries.map(({ place }) => place),
    values: entries.map(({ value }) => value),
  }));
const someRows = fc.array(someRow, { minLength: 1, maxLength: 25 });

function scoresOf(ease: Ease, row: SparseVector): number[] {
  const scores = new Float64Array(ease.size);
  ease.score(row, scores);
  return [...scores];
}

/** The greatest difference between two models over all weights. */
function distance(one: Ease, other: Ease): number {
  let most = 0;
  for (let i = 0; i < one.size; i++)
    for (let j = 0; j < one.size; j++)
      most = Math.max(most, Math.abs(one.contribution(i, j) - other.contribution(i, j)));
  return most;
}

describe('inverse', () => {
  it.each([1, 5, 64, 65, 130])('of a matrix of %i rows gives 1 when multiplied', (size) => {
    const rows = Array.from({ length: 2 * size }, (_, i) => ({
      places: [i % size, (i * 7) % size, (i * i) % size],
      values: [1, 0.5, 0.25],
    }));
    const matrix = sumOfSquares(rows, size, 0.5);
    const before = matrix.values.slice();
    invertPositive(matrix);
    const { stride, values } = matrix;
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++) {
        let sum = 0;
        for (let k = 0; k < size; k++) sum += before[i * stride + k]! * values[k * stride + j]!;
        expect(Math.abs(sum - (i === j ? 1 : 0))).toBeLessThan(1e-10);
      }
  });

  it('refuses a matrix that has none', () => {
    expect(() => fitEase([{ places: [0, 1], values: [1, 1] }], 2, 0)).toThrow(NotPositiveDefiniteError);
    expect(() => fitEase([], 2, Number.NaN)).toThrow('its pivot in row 0 is not above zero');
  });
});

describe('ease', () => {
  it('equals the closed form worked out by hand', () => {
    // One person holds both of two items: XᵀX + 1 is [[2, 1], [1, 2]], its inverse [[2, −1], [−1, 2]] / 3.
    const ease = new Ease(fitEase([{ places: [0, 1], values: [1, 1] }], 2, 1));
    expect(ease.contribution(0, 1)).toBeCloseTo(0.5, 12);
    expect(scoresOf(ease, { places: [0], values: [0.8] })).toEqual([
      expect.closeTo(0, 12),
      expect.closeTo(0.4, 12),
    ]);
  });

  it('is brought up to date by changes as exactly as by a fit', () => {
    fc.assert(
      fc.property(
        someRows,
        fc.array(fc.tuple(fc.nat(24), fc.option(someRow)), { maxLength: 12 }),
        (rows, events) => {
          const current: (SparseVector | undefined)[] = [...rows];
          const ease = new Ease(fitEase(rows, SIZE, 5));
          const changes = events.map(([person, after]) => {
            const before = current[person];
            current[person] = after ?? undefined;
            return { before, after: after ?? undefined };
          });
          ease.update(changes.slice(0, 1));
          ease.update(changes.slice(1));
          const held = current.filter((row) => row !== undefined);
          expect(distance(ease, new Ease(fitEase(held, SIZE, 5)))).toBeLessThan(1e-8);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('scores by parts that add up', () => {
    fc.assert(
      fc.property(someRows, someRow, (rows, held) => {
        const ease = new Ease(fitEase(rows, SIZE, 5));
        const scores = scoresOf(ease, held);
        scores.forEach((score, item) => {
          let sum = 0;
          for (let i = 0; i < held.places.length; i++)
            sum += held.values[i]! * ease.contribution(held.places[i]!, item);
          expect(Math.abs(sum - score)).toBeLessThan(1e-10);
        });
      }),
      { numRuns: 30 },
    );
  });
});
