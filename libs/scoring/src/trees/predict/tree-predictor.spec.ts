import { frameOf, takeRows } from '../../frame/frame.js';
import { someRows } from '../../testing/tree-rows.js';
import { fitTrees } from '../fit-trees.js';
import { TreePredictor } from './tree-predictor.js';

const data = someRows(600);
const model = fitTrees(data, { trees: 70, leaves: 31, minLeafRows: 3 });
const predictor = new TreePredictor(model);

describe('TreePredictor', () => {
  it('predicts rows in batches as it predicts them one by one', () => {
    const together = predictor.predict(data.frame);
    for (let row = 0; row < data.frame.rows; row += 7) {
      const [alone] = predictor.predict(takeRows(data.frame, [row]));
      expect(alone).toBeCloseTo(together[row]!, 9);
    }
  });

  it('predicts by trees that have too many leaves for a table', () => {
    const wide = new TreePredictor(fitTrees(data, { trees: 10, leaves: 60, minLeafRows: 3 }));
    const [alone] = wide.predict(takeRows(data.frame, [5]));
    expect(wide.predict(data.frame)[5]).toBeCloseTo(alone!, 9);
  });

  it('finds columns by name and says which one is absent', () => {
    const shuffled = frameOf([...data.frame.columns].reverse());
    expect(predictor.predict(shuffled)).toEqual(predictor.predict(data.frame));
    expect(() => predictor.predict(frameOf(data.frame.columns.slice(1)))).toThrow('the column "a" is absent');
  });

  it('explains a prediction by contributions that add up to it', () => {
    const margins = predictor.margins(data.frame);
    for (let row = 0; row < 60; row++) {
      const { base, contributions, margin } = predictor.explain(data.frame, row);
      expect(margin).toBeCloseTo(margins[row]!, 8);
      expect(contributions.reduce((sum, each) => sum + each, base)).toBeCloseTo(margins[row]!, 8);
    }
  });

  it('gives a feature the mean, over all orders of features, of what knowing it changes', () => {
    const small = new TreePredictor(fitTrees(data, { trees: 3, leaves: 8, minLeafRows: 3 }));
    const { base, contributions } = small.explain(data.frame, 4);
    const expected = shapleyByDefinition(small, 4);
    expect(base).toBeCloseTo(expected.base, 9);
    contributions.forEach((value, i) => expect(value).toBeCloseTo(expected.contributions[i]!, 9));
  });

  it('has no explanation of a row that is not there', () => {
    expect(() => predictor.explain(data.frame, 600)).toThrow(RangeError);
  });
});

/** What the trees say when only some features are known: the others average over the ways of the training rows. */
function expectation(of: TreePredictor, row: number, known: number): number {
  const values = of.model.features.map(({ name }) =>
    data.frame.columns.find((column) => column.name === name)!,
  );
  const below = (tree: (typeof of.model.trees)[number], node: number): number => {
    const feature = tree.feature[node]!;
    if (feature < 0) return tree.value[node]!;
    const [left, right] = [tree.left[node]!, tree.right[node]!];
    if ((known >> feature) & 1) return below(tree, isLeft(tree, node) ? left : right);
    const share = tree.cover[left]! / tree.cover[node]!;
    return share * below(tree, left) + (1 - share) * below(tree, right);
  };
  const isLeft = (tree: (typeof of.model.trees)[number], node: number): boolean => {
    const column = values[tree.feature[node]!]!;
    const missing = tree.missingLeft[node] === 1;
    if (column.kind === 'number')
      return Number.isNaN(column.values[row]) ? missing : column.values[row]! <= tree.threshold[node]!;
    const text = column.labels[column.codes[row]!];
    const { categories = [] } = of.model.features[tree.feature[node]!]!;
    return text === undefined ? missing : tree.categories![node]!.includes(categories.indexOf(text));
  };
  return of.model.trees.reduce((sum, tree) => sum + below(tree, 0), of.model.base);
}

function shapleyByDefinition(of: TreePredictor, row: number): { base: number; contributions: number[] } {
  const count = of.model.features.length;
  const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
  const contributions = Array.from({ length: count }, (_, feature) => {
    let sum = 0;
    for (let known = 0; known < 1 << count; known++) {
      if ((known >> feature) & 1) continue;
      const size = known.toString(2).replaceAll('0', '').length;
      const weight = (factorial(size) * factorial(count - size - 1)) / factorial(count);
      sum += weight * (expectation(of, row, known | (1 << feature)) - expectation(of, row, known));
    }
    return sum;
  });
  return { base: expectation(of, row, 0), contributions };
}
