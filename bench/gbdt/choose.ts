import {
  type Fold,
  type TreeModel,
  type TreeParameters,
  TreePredictor,
  fitTrees,
  randomFrom,
  takeData,
  takeRows,
} from '@rover/scoring';
import type { Part } from './data-set.js';

/** Parameters that were chosen, and the error on held-out rows that they were chosen by. */
export interface Choice {
  readonly parameters: Partial<TreeParameters>;
  readonly error: number;
}

/** How far predictions are from the targets; the less the better. */
export type ErrorOf = (target: ArrayLike<number>, predicted: ArrayLike<number>) => number;

export interface Search {
  readonly folds: readonly Fold[];
  readonly errorOf: ErrorOf;
  readonly loss?: 'logistic';
}

/** What may be chosen, the same for every set. The number of trees is chosen among {@link TREES}. */
const space = {
  leaves: [4, 8, 16, 31, 63],
  learningRate: [0.03, 0.05, 0.1],
  minLeafRows: [1, 5, 20, 50],
  l2: [0, 1, 10],
  rowShare: [0.5, 0.7, 1],
  columnShare: [0.3, 0.6, 1],
} satisfies Partial<Record<keyof TreeParameters, readonly number[]>>;
const TREES = [50, 100, 150, 200, 300, 400, 500, 600, 800, 1_000];
/** Combinations that are tried, besides the defaults. */
const DRAWS = 7;

function candidates(): Partial<TreeParameters>[] {
  const random = randomFrom(1);
  const draw = (values: readonly number[]) => values[Math.floor(random() * values.length)]!;
  const drawn = Array.from({ length: DRAWS }, () =>
    Object.fromEntries(Object.entries(space).map(([name, values]) => [name, draw(values)])),
  );
  return [{}, ...drawn];
}

/**
 * The parameters with the least error on rows that were held out in turn (random search, Bergstra and Bengio 2012).
 * Sees the given rows alone; the same rows and folds give the same choice.
 */
export function choose(rows: Part, search: Search): Choice {
  const tried = candidates().map((candidate) => bestOf(rows, candidate, search));
  return tried.reduce((best, each) => (each.error < best.error ? each : best));
}

/** The best number of trees for a candidate. */
function bestOf(rows: Part, candidate: Partial<TreeParameters>, { folds, errorOf, loss }: Search): Choice {
  const parameters = loss ? { ...candidate, loss } : candidate;
  const heldOut = TREES.map((): { target: number[]; margins: number[] } => ({ target: [], margins: [] }));
  for (const { train, test } of folds) {
    const model = fitTrees(takeData(rows, train), { ...parameters, trees: TREES.at(-1)! });
    const data = takeData(rows, test);
    marginsAfter(model, takeRows(rows.frame, test)).forEach((margins, i) => {
      heldOut[i]!.target.push(...Array.from(data.target));
      heldOut[i]!.margins.push(...margins);
    });
  }
  const errors = heldOut.map(({ target, margins }) => errorOf(target, margins));
  const error = Math.min(...errors);
  return { parameters: { ...parameters, trees: TREES[errors.indexOf(error)]! }, error };
}

/** What the model says with its first trees only, for each number of trees that may be chosen. */
function marginsAfter(model: TreeModel, frame: Part['frame']): Float64Array[] {
  const sums = new Float64Array(frame.rows).fill(model.base);
  let from = 0;
  return TREES.map((to) => {
    const more = new TreePredictor({ ...model, base: 0, trees: model.trees.slice(from, to) }).margins(frame);
    more.forEach((margin, row) => (sums[row]! += margin));
    from = to;
    return Float64Array.from(sums);
  });
}
