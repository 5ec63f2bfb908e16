import fc from 'fast-check';
import { FitError } from '../errors.js';
import { randomFrom } from '../random.js';
import { sigmoid } from '../trees/losses/logistic.js';
import { applyIsotonic, fitIsotonic } from './isotonic.js';
import { applyPlatt, fitPlatt } from './platt.js';

const point = fc.record({ score: fc.integer({ min: -20, max: 20 }), target: fc.integer({ min: 0, max: 1 }) });

describe('fitIsotonic', () => {
  it('rises everywhere, and keeps the mean', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 60 }), (points) => {
        const curve = fitIsotonic(
          points.map(({ score }) => score),
          points.map(({ target }) => target),
        );
        const at = Array.from({ length: 101 }, (_, i) => applyIsotonic(curve, i / 2 - 25));
        at.slice(1).forEach((value, i) => expect(value).toBeGreaterThanOrEqual(at[i]!));
        const fitted = points.reduce((sum, { score }) => sum + applyIsotonic(curve, score), 0);
        expect(fitted).toBeCloseTo(
          points.reduce((sum, { target }) => sum + target, 0),
          8,
        );
      }),
    );
  });

  it('pools what falls, and is straight between points', () => {
    const curve = fitIsotonic([1, 2, 3, 4], [0, 1, 0, 1]);
    expect([1, 2, 2.5, 3, 3.5, 4, 9].map((score) => applyIsotonic(curve, score))).toEqual([
      0, 0.5, 0.5, 0.5, 0.75, 1, 1,
    ]);
  });

  it('refuses nothing, and what is no number', () => {
    expect(() => fitIsotonic([], [])).toThrow(FitError);
    expect(() => fitIsotonic([Number.NaN], [1])).toThrow('row 0');
  });
});

describe('fitPlatt', () => {
  it('finds the curve that the targets were drawn by', () => {
    const random = randomFrom(3);
    const margins = Float64Array.from({ length: 20_000 }, () => random() * 8 - 4);
    const target = margins.map((margin) => (random() < sigmoid(0.7 * margin - 0.5) ? 1 : 0));
    const curve = fitPlatt(margins, target);
    expect(curve.slope).toBeCloseTo(0.7, 1);
    expect(curve.intercept).toBeCloseTo(-0.5, 1);
    expect(applyPlatt(curve, 1)).toBeCloseTo(sigmoid(0.2), 1);
  });

  it('is finite where the classes are apart, and refuses one class', () => {
    const curve = fitPlatt([-3, -2, 2, 3], [0, 0, 1, 1]);
    expect(applyPlatt(curve, 3)).toBeLessThan(1);
    expect(applyPlatt(curve, 3)).toBeGreaterThan(0.6);
    expect(() => fitPlatt([1, 2], [1, 1])).toThrow(FitError);
  });
});
