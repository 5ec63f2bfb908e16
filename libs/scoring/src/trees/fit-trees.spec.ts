import fc from 'fast-check';
import { FitError } from '../errors.js';
import { categoryColumn, frameOf, numberColumn, takeRows } from '../frame/frame.js';
import { regressionQuality } from '../metrics/regression.js';
import { someRows } from '../testing/tree-rows.js';
import { takeData } from '../validation/folds.js';
import { fitTrees } from './fit-trees.js';
import type { TreeParameters } from './parameters.js';
import { parseTreeModel } from './model/parse-tree-model.js';
import { TreePredictor } from './predict/tree-predictor.js';

const few: Partial<TreeParameters> = { trees: 20, leaves: 8, minLeafRows: 5 };
const of = (name: string, values: (number | undefined)[]) => frameOf([numberColumn(name, values)]);

describe('fitTrees', () => {
  it('learns numbers, categories and what it means that a value is missing', () => {
    const data = someRows(2_000);
    const test = someRows(500, 2);
    const predicted = new TreePredictor(fitTrees(data, { trees: 100 })).predict(test.frame);
    // The noise alone has a standard deviation of .29; the target one of 11.
    expect(regressionQuality(test.target, predicted).r2).toBeGreaterThan(0.98);
  });

  it('gives equal models for equal seeds, other ones for other seeds', () => {
    const data = someRows(500);
    const drawn = { ...few, rowShare: 0.7, columnShare: 0.6 };
    expect(fitTrees(data, drawn)).toEqual(fitTrees(data, drawn));
    expect(fitTrees(data, { ...drawn, seed: 2 })).not.toEqual(fitTrees(data, drawn));
  });

  it('takes a weight for that many repetitions of a row', () => {
    const weight = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(fc.array(weight, { minLength: 60, maxLength: 60 }), (weights) => {
        fc.pre(weights.some((each) => each > 0));
        const data = someRows(weights.length);
        const repeated = takeData(
          data,
          weights.flatMap((times, row) => Array<number>(times).fill(row)),
        );
        // The rows of a leaf are counted as they come, so nothing may depend on their number.
        const free = { trees: 5, leaves: 5, minLeafRows: 1, minLeafHessian: 1, minCategoryRows: 1 };
        const [a, b] = [fitTrees({ ...data, weights }, free), fitTrees(repeated, free)];
        const known = weights.flatMap((times, row) => (times > 0 ? [row] : []));
        const frame = takeRows(data.frame, known);
        const expected = new TreePredictor(b).predict(frame);
        new TreePredictor(a)
          .predict(frame)
          .forEach((value, row) => expect(value).toBeCloseTo(expected[row]!, 4));
      }),
      { numRuns: 20 },
    );
  });

  it('keeps to a monotone direction', () => {
    const data = someRows(800);
    for (const direction of [1, -1] as const) {
      const model = fitTrees(data, { ...few, trees: 60, monotone: { a: direction } });
      const predictor = new TreePredictor(model);
      for (let row = 0; row < 20; row++) {
        const { columns } = takeRows(data.frame, Array<number>(50).fill(row));
        const steps = numberColumn(
          'a',
          [...Array(50).keys()].map((i) => i / 5),
        );
        const predicted = predictor.predict(frameOf([steps, ...columns.slice(1)]));
        for (let i = 1; i < 50; i++)
          expect(direction * (predicted[i]! - predicted[i - 1]!)).toBeGreaterThanOrEqual(-1e-12);
      }
    }
  });

  it('treats a category that it never saw as a missing one', () => {
    const data = someRows(500);
    const predictor = new TreePredictor(fitTrees(data, few));
    const columns = takeRows(data.frame, [0]).columns.slice(0, 3);
    const withColour = (text: string | undefined) =>
      predictor.predict(frameOf([...columns, categoryColumn('colour', [text])]))[0];
    expect(withColour('mauve')).toBe(withColour(undefined));
  });

  it('fits a quantile that the asked share of targets stays below', () => {
    const data = someRows(3_000);
    const test = someRows(1_000, 2);
    for (const quantile of [0.1, 0.5, 0.9]) {
      const predicted = new TreePredictor(fitTrees(data, { ...few, loss: { quantile } })).predict(test.frame);
      const below = test.target.filter((value, row) => value <= predicted[row]!).length / 1_000;
      expect(Math.abs(below - quantile)).toBeLessThan(0.06);
    }
  });

  it('fits probabilities and counts on their own scales', () => {
    const { frame, target } = someRows(1_500);
    const won = target.map((value) => (value > 20 ? 1 : 0));
    const counts = target.map((value) => Math.max(0, Math.round(value / 5)));
    const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
    for (const [loss, wanted] of [
      ['logistic', won],
      ['poisson', counts],
    ] as const) {
      const predicted = new TreePredictor(fitTrees({ frame, target: wanted }, { ...few, loss })).predict(
        frame,
      );
      expect(mean(predicted)).toBeCloseTo(mean(wanted), 1);
      expect(Math.min(...predicted)).toBeGreaterThanOrEqual(0);
      expect(regressionQuality(wanted, predicted).r2).toBeGreaterThan(0.7);
    }
  });

  it('ends at the number of trees that is best on the validation rows', () => {
    const losses: number[] = [];
    const model = fitTrees(
      someRows(200),
      { trees: 500, minLeafRows: 1, patience: 10 },
      {
        validation: someRows(200, 2),
        onRound: ({ validationLoss }) => void losses.push(validationLoss!),
      },
    );
    const best = losses.indexOf(Math.min(...losses)) + 1;
    expect(model.trees).toHaveLength(best);
    expect(losses).toHaveLength(best + 10);
  });

  it('stops when it is told to', () => {
    const stop = { onRound: ({ trees }: { trees: number }) => trees < 3 };
    expect(fitTrees(someRows(100), few, stop).trees).toHaveLength(3);
  });

  it('predicts the same after a trip through JSON', () => {
    const data = someRows(400);
    const model = fitTrees(data, few);
    const copy = parseTreeModel(JSON.parse(JSON.stringify(model)));
    expect(new TreePredictor(copy).predict(data.frame)).toEqual(new TreePredictor(model).predict(data.frame));
  });

  it.each([
    ['no penalty', {}, 5],
    ['l2, which counts as that many rows of the mean', { l2: 20 }, 2.5],
    ['l1, which every leaf pays', { l1: 50 }, 2.5],
    ['an l1 that no leaf can pay', { l1: 100 }, 0],
  ])('moves leaves from the mean as far as allowed by %s', (_, penalty, distance) => {
    const rows = [...Array(40).keys()];
    const target = rows.map((row) => (row < 20 ? 0 : 10));
    const frame = of('a', rows);
    const model = fitTrees({ frame, target }, { trees: 1, learningRate: 1, leaves: 2, ...penalty });
    const predicted = new TreePredictor(model).predict(frame);
    predicted.forEach((value, row) => expect(value).toBeCloseTo(row < 20 ? 5 - distance : 5 + distance, 6));
  });

  it('respects the limits on leaves, depth and rows', () => {
    const model = fitTrees(someRows(500), { trees: 5, leaves: 16, maxDepth: 3, minLeafRows: 30 });
    for (const { feature, cover } of model.trees) {
      const covers = cover.filter((_, node) => feature[node]! < 0);
      expect(covers.length).toBeLessThanOrEqual(8);
      expect(Math.min(...covers)).toBeGreaterThanOrEqual(30);
    }
  });
});

describe('data that are hardly any', () => {
  it.each([
    ['one row', of('a', [1]), [7]],
    ['a constant feature', of('a', [1, 1, 1]), [6, 7, 8]],
    ['a constant target', of('a', [1, 2, 3]), [7, 7, 7]],
    ['a feature that is always missing', of('a', [undefined, undefined]), [6, 8]],
  ])('predicts the mean for %s', (_, frame, target) => {
    const predictor = new TreePredictor(fitTrees({ frame, target }, { minLeafRows: 1 }));
    expect(predictor.predict(of('a', [2, undefined]))).toEqual(Float64Array.of(7, 7));
  });

  const two = of('a', [1, 2]);
  it.each([
    ['no rows', of('a', []), [], {}, 'no rows'],
    ['no features', frameOf([]), [], {}, 'no features'],
    ['a target that is NaN', two, [1, Number.NaN], {}, 'row 1'],
    ['a negative count', two, [1, -1], { loss: 'poisson' }, 'negative'],
    ['a class other than 0 and 1', two, [1, 2], { loss: 'logistic' }, 'neither 0 nor 1'],
    ['targets of another number', two, [1], {}, '1 targets for 2 rows'],
    ['a learning rate of 0', two, [1, 2], { learningRate: 0 }, 'learningRate'],
    ['a quantile of 1', two, [1, 2], { loss: { quantile: 1 } }, 'quantile'],
    ['a monotone feature that is not there', two, [1, 2], { monotone: { b: 1 } }, '"b"'],
  ])('refuses %s', (_, frame, target, parameters, message) => {
    const fit = () => fitTrees({ frame, target }, parameters as Partial<TreeParameters>);
    expect(fit).toThrow(FitError);
    expect(fit).toThrow(message);
  });

  it('refuses weights that are negative or all 0', () => {
    const target = [1, 2];
    expect(() => fitTrees({ frame: two, target, weights: [1, -1] })).toThrow('weight of row 1');
    expect(() => fitTrees({ frame: two, target, weights: [0, 0] })).toThrow('all weights are 0');
  });
});
