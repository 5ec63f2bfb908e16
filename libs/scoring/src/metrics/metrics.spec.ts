import fc from 'fast-check';
import { classificationQuality } from './classification.js';
import { regressionQuality } from './regression.js';
import { calibrationError, reliabilityBins } from './reliability.js';

const pair = fc.record({ target: fc.integer({ min: 0, max: 1 }), score: fc.integer({ min: 0, max: 6 }) });

describe('regressionQuality', () => {
  it('measures errors in the unit of the target, and as shares', () => {
    const { rmse, mae, mdape, r2 } = regressionQuality([10, 20, 40], [12, 20, 36]);
    expect(rmse).toBeCloseTo(Math.sqrt(20 / 3), 12);
    expect(mae).toBe(2);
    expect(mdape).toBeCloseTo(0.1, 12);
    expect(r2).toBeCloseTo(1 - 20 / (1400 / 3), 12);
  });

  it('is not defined for nothing, and R² not for equal targets', () => {
    expect(regressionQuality([], []).rmse).toBeNaN();
    expect(regressionQuality([3, 3], [3, 4]).r2).toBeNaN();
  });
});

describe('classificationQuality', () => {
  it('has the AUC that counting all pairs gives', () => {
    fc.assert(
      fc.property(fc.array(pair, { minLength: 2, maxLength: 40 }), (pairs) => {
        const ones = pairs.filter(({ target }) => target === 1);
        const zeros = pairs.filter(({ target }) => target === 0);
        fc.pre(ones.length > 0 && zeros.length > 0);
        const wins = ones.flatMap((one) =>
          zeros.map((zero) => (one.score > zero.score ? 1 : one.score === zero.score ? 0.5 : 0)),
        );
        const { auc } = classificationQuality(
          pairs.map(({ target }) => target),
          pairs.map(({ score }) => score / 6),
        );
        expect(auc).toBeCloseTo(wins.reduce<number>((sum, win) => sum + win, 0) / wins.length, 10);
      }),
    );
  });

  it('measures ranking and probabilities', () => {
    const { averagePrecision, logLoss, brier } = classificationQuality([1, 0, 1], [0.9, 0.6, 0.5]);
    expect(averagePrecision).toBeCloseTo((1 + 2 / 3) / 2, 12);
    expect(logLoss).toBeCloseTo(-(Math.log(0.9) + Math.log(0.4) + Math.log(0.5)) / 3, 12);
    expect(brier).toBeCloseTo((0.01 + 0.36 + 0.25) / 3, 12);
  });

  it('is finite for a sure mistake', () => {
    expect(classificationQuality([1, 0], [0, 1]).logLoss).toBeGreaterThan(30);
  });
});

describe('reliabilityBins', () => {
  it('sets what was predicted against what came', () => {
    const bins = reliabilityBins([0, 1, 0, 1], [0.1, 0.7, 0.2, 0.8], 2);
    expect(bins.map(({ rows, observed }) => [rows, observed])).toEqual([
      [2, 0],
      [2, 1],
    ]);
    expect(calibrationError(bins)).toBeCloseTo(0.2, 12);
    expect(reliabilityBins([1], [0.5], 10)).toHaveLength(1);
  });
});
