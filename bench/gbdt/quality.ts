import {
  type TreeModel,
  type TreeParameters,
  TreePredictor,
  classificationQuality,
  crossPredict,
  fitLogistic,
  fitTrees,
  foldsOf,
  predictLinear,
  regressionQuality,
} from '@rover/scoring';
import { timed } from '../support/time.js';
import { autoMpg } from './auto-mpg.js';
import type { DataSet } from './data-set.js';
import { epa } from './epa.js';
import { leads } from './leads.js';
import { turbofans } from './turbofans.js';

interface Trial {
  readonly model: TreeModel;
  readonly fitMs: number;
  readonly predicted: Float64Array;
  /** Of the second pass over TEST: the first fills the table and warms up. */
  readonly predictMicros: number;
}

/** Fits on TRAIN, predicts TEST. */
export async function attempt({ train, test }: DataSet, parameters: Partial<TreeParameters>): Promise<Trial> {
  const { ms: fitMs, value: model } = await timed(() => fitTrees(train, parameters));
  const predictor = new TreePredictor(model);
  predictor.predict(test.frame);
  const { ms, value: predicted } = await timed(() => predictor.predict(test.frame));
  return { model, fitMs, predicted, predictMicros: (ms * 1_000) / test.frame.rows };
}

type Figures = Record<string, number>;

export async function measureEpa(): Promise<Figures> {
  const set = epa();
  const { fitMs, predictMicros, predicted } = await attempt(set, { trees: 600 });
  const { mae, r2 } = regressionQuality(set.test.target, predicted);
  return { epaMae: mae, epaR2: r2, epaFitMs: fitMs, epaPredictMicros: predictMicros };
}

/** Few rows: small trees, each of some rows and some features. */
export async function measureAutoMpg(): Promise<Figures> {
  const parameters = {
    trees: 600,
    leaves: 6,
    learningRate: 0.03,
    minLeafRows: 5,
    columnShare: 0.6,
    rowShare: 0.7,
  };
  const [target, predicted]: [number[], number[]] = [[], []];
  let fitMs = 0;
  for (const set of autoMpg()) {
    const trial = await attempt(set, parameters);
    fitMs += trial.fitMs;
    target.push(...set.test.target);
    predicted.push(...trial.predicted);
  }
  return { autoMpgRmse: regressionQuality(target, predicted).rmse, autoMpgFitMs: fitMs };
}

/** Rows of one engine resemble each other, so each tree sees few of them, and few of the sensors. */
export async function measureTurbofans(): Promise<Figures> {
  const set = turbofans();
  const sampling = { columnShare: 0.3, rowShare: 0.5, minLeafRows: 50 };
  const trial = await attempt(set, { trees: 300, learningRate: 0.03, ...sampling });
  const { rmse } = regressionQuality(set.test.target, trial.predicted);
  return { turbofansRmse: rmse, turbofansFitMs: trial.fitMs, turbofansPredictMicros: trial.predictMicros };
}

const leadCandidates: Partial<TreeParameters>[] = [
  { trees: 100, leaves: 8, l2: 10 },
  { trees: 200, leaves: 8, l2: 10, learningRate: 0.05, columnShare: 0.5, rowShare: 0.7 },
  { trees: 300, leaves: 31 },
];

/** The parameters with the best AUC on folds of TRAIN; TEST decides nothing. */
function chooseForLeads({ train }: DataSet): Partial<TreeParameters> {
  const folds = foldsOf(train.frame.rows, 5);
  const tried = leadCandidates.map((candidate) => {
    const parameters = { ...candidate, loss: 'logistic' } as const;
    const out = crossPredict(train, folds, (data, frame) =>
      new TreePredictor(fitTrees(data, parameters)).predict(frame),
    );
    return { parameters, auc: classificationQuality(train.target, out).auc };
  });
  return tried.reduce((best, each) => (each.auc > best.auc ? each : best)).parameters;
}

export async function measureLeads(): Promise<Figures> {
  const set = leads();
  const { ms: chooseMs, value: parameters } = await timed(() => chooseForLeads(set));
  const { predicted, fitMs, predictMicros } = await attempt(set, parameters);
  const logistic = predictLinear(fitLogistic(set.train), set.test.frame);
  const { auc, logLoss, brier } = classificationQuality(set.test.target, predicted);
  return {
    leadsAuc: auc,
    leadsLogLoss: logLoss,
    leadsBrier: brier,
    leadsLogisticAuc: classificationQuality(set.test.target, logistic).auc,
    leadsTrees: parameters.trees ?? 0,
    leadsChooseMs: chooseMs,
    leadsFitMs: fitMs,
    leadsPredictMicros: predictMicros,
  };
}
