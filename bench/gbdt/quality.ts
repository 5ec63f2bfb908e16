import {
  type TreeModel,
  type TreeParameters,
  TreePredictor,
  classificationQuality,
  fitLogistic,
  fitTrees,
  predictLinear,
  regressionQuality,
} from '@rover/scoring';
import { timed } from '../support/time.js';
import { autoMpg } from './auto-mpg.js';
import type { DataSet } from './data-set.js';
import { epa } from './epa.js';
import { leads } from './leads.js';
import { settingsOf } from './settings.js';
import { measureServedLeads } from './served-leads.js';
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
  const { fitMs, predictMicros, predicted } = await attempt(set, settingsOf('epa-fuel-economy')[0]!);
  const { mae, r2 } = regressionQuality(set.test.target, predicted);
  return { epaMae: mae, epaR2: r2, epaFitMs: fitMs, epaPredictMicros: predictMicros };
}

/** Each fold of the test has settings of its own, chosen without it. */
export async function measureAutoMpg(): Promise<Figures> {
  const settings = settingsOf('auto-mpg');
  const [target, predicted]: [number[], number[]] = [[], []];
  let fitMs = 0;
  for (const [fold, set] of autoMpg().entries()) {
    const trial = await attempt(set, settings[fold]!);
    fitMs += trial.fitMs;
    target.push(...set.test.target);
    predicted.push(...trial.predicted);
  }
  return { autoMpgRmse: regressionQuality(target, predicted).rmse, autoMpgFitMs: fitMs };
}

export async function measureTurbofans(): Promise<Figures> {
  const set = turbofans();
  const trial = await attempt(set, settingsOf('cmapss-fd001')[0]!);
  const { rmse } = regressionQuality(set.test.target, trial.predicted);
  return { turbofansRmse: rmse, turbofansFitMs: trial.fitMs, turbofansPredictMicros: trial.predictMicros };
}

export async function measureLeads(): Promise<Figures> {
  const set = leads();
  const parameters = settingsOf('leads-x-education')[0]!;
  const { predicted, fitMs, predictMicros } = await attempt(set, parameters);
  const logistic = predictLinear(fitLogistic(set.train), set.test.frame);
  const { auc, logLoss, brier } = classificationQuality(set.test.target, predicted);
  return {
    leadsAuc: auc,
    leadsLogLoss: logLoss,
    leadsBrier: brier,
    leadsLogisticAuc: classificationQuality(set.test.target, logistic).auc,
    leadsTrees: parameters.trees ?? 0,
    leadsFitMs: fitMs,
    leadsPredictMicros: predictMicros,
    ...measureServedLeads(),
  };
}
