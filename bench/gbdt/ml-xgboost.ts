import { createRequire } from 'node:module';
import { type Frame, regressionQuality } from '@rover/scoring';
import { timed } from '../support/time.js';
import type { DataSet } from './data-set.js';

interface Booster {
  train(rows: number[][], target: number[]): void;
  predict(rows: number[][]): number[];
  free(): void;
}

type BoosterClass = new (options: Record<string, string | number>) => Booster;

const options = {
  booster: 'gbtree',
  objective: 'reg:linear',
  max_depth: 6,
  eta: 0.1,
  min_child_weight: 1,
  subsample: 1,
  colsample_bytree: 1,
  silent: 1,
  iterations: 300,
};

/** It knows numbers only: a category is its code, in the order of first sight in TRAIN, and −1 if unknown. */
function rowsOf(frame: Frame, known: Frame): number[][] {
  const columns = frame.columns.map((column, i) => {
    if (column.kind === 'number') return (row: number) => column.values[row]!;
    const training = known.columns[i]!;
    const labels = training.kind === 'category' ? training.labels : [];
    const places = column.labels.map((label) => labels.indexOf(label));
    return (row: number) => places[column.codes[row]!] ?? -1;
  });
  return Array.from({ length: frame.rows }, (_, row) => columns.map((read) => read(row)));
}

/** The npm package `ml-xgboost` (wasm) on prices, as a user would call it. Loading it is not counted. */
export async function fitMlXgboost({ train, test }: DataSet): Promise<{ ms: number; mae: number }> {
  const XGBoost = (await createRequire(import.meta.url)('ml-xgboost')) as BoosterClass;
  const [rows, testRows] = [rowsOf(train.frame, train.frame), rowsOf(test.frame, train.frame)];
  const target = Array.from(train.target, Math.log1p);
  const booster = new XGBoost(options);
  const { ms } = await timed(() => booster.train(rows, target));
  const predicted = booster.predict(testRows).map(Math.expm1);
  booster.free();
  return { ms, mae: regressionQuality(test.target, predicted).mae };
}
