import {
  type Loss,
  ThreadCrew,
  TreePredictor,
  coverageOfBounds,
  fitConformalRange,
  fitRidge,
  fitTrees,
  predictLinear,
  regressionQuality,
  takeRows,
  takeValues,
  widen,
} from '@rover/scoring';
import type { BenchContext } from '../support/context.js';
import { interleave } from '../support/interleave.js';
import { median } from '../support/statistics.js';
import { timed } from '../support/time.js';
import type { DataSet, Part } from './data-set.js';
import { fitMlXgboost } from './ml-xgboost.js';
import { attempt } from './quality.js';
import { ukCars } from './uk-cars.js';

type Figures = Record<string, number>;

const inLogarithms = ({ frame, target }: Part): Part => ({ frame, target: target.map(Math.log1p) });

/** One thread, two threads and the wasm xgboost, in turn. */
async function race(set: DataSet, context: BenchContext): Promise<Figures> {
  const train = inLogarithms(set.train);
  const crew = await ThreadCrew.start(2);
  let rivalMae = Number.NaN;
  const measured = await interleave(
    {
      one: async () => (await timed(() => fitTrees(train))).ms,
      two: async () => (await timed(() => fitTrees(train, {}, { crew }))).ms,
      rival: async () => {
        const { ms, mae } = await fitMlXgboost(set);
        rivalMae = mae;
        return ms;
      },
    },
    context.quick ? 1 : 3,
  );
  await crew.close();
  return {
    carsFitMs: measured.one.median,
    carsFitTwoThreadsMs: measured.two.median,
    mlXgboostFitMs: measured.rival.median,
    mlXgboostMae: rivalMae,
  };
}

async function predictionMicros(set: DataSet, rounds: number): Promise<number> {
  const predictor = new TreePredictor(fitTrees(inLogarithms(set.train)));
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) times.push((await timed(() => predictor.predict(set.test.frame))).ms);
  return (median(times) * 1_000) / set.test.frame.rows;
}

const maeOf = (set: DataSet, logarithms: Float64Array): number =>
  regressionQuality(set.test.target, logarithms.map(Math.expm1)).mae;

async function quality(set: DataSet): Promise<Figures> {
  const logarithms = { train: inLogarithms(set.train), test: set.test };
  const usual = await attempt(logarithms, {});
  const long = await attempt(logarithms, { trees: 1_000 });
  const { r2 } = regressionQuality(set.test.target, long.predicted.map(Math.expm1));
  const ridge = predictLinear(fitRidge(logarithms.train), set.test.frame);
  return {
    cars300TreesMae: maeOf(set, usual.predicted),
    cars1000TreesMae: maeOf(set, long.predicted),
    cars1000TreesR2: r2,
    cars1000TreesFitMs: long.fitMs,
    carsRidgeMae: maeOf(set, ridge),
  };
}

/** The range from p10 to p90, conformalised on every eighth row of TRAIN. */
function coverage(set: DataSet): Figures {
  const train = inLogarithms(set.train);
  const rows = [...train.target.keys()];
  const part = (kept: number[]) => ({
    frame: takeRows(train.frame, kept),
    target: takeValues(train.target, kept),
  });
  const proper = part(rows.filter((row) => row % 8 !== 0));
  const held = part(rows.filter((row) => row % 8 === 0));
  const bounds = (loss: Loss) => new TreePredictor(fitTrees(proper, { loss }));
  const [low, high] = [bounds({ quantile: 0.1 }), bounds({ quantile: 0.9 })];
  const heldBounds = { low: low.predict(held.frame), high: high.predict(held.frame) };
  const range = fitConformalRange(heldBounds, held.target, 0.8);
  const testBounds = { low: low.predict(set.test.frame), high: high.predict(set.test.frame) };
  const ends = testBounds.low.map((value, row) => widen(range, value, testBounds.high[row]!).low);
  const tops = testBounds.low.map((value, row) => widen(range, value, testBounds.high[row]!).high);
  const target = inLogarithms(set.test).target;
  return {
    carsRawCoverage: coverageOfBounds(testBounds, target),
    carsCoverage: coverageOfBounds({ low: ends, high: tops }, target),
  };
}

/** All that is measured on the used cars of the UK. */
export async function measureCars(context: BenchContext): Promise<Figures> {
  const set = ukCars();
  const figures = {
    ...(await race(set, context)),
    carsPredictMicros: await predictionMicros(set, context.quick ? 3 : 9),
    ...(await quality(set)),
    ...coverage(set),
  };
  return figures;
}
