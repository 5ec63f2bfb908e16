import { type Fold, classificationQuality, foldsOf, regressionQuality } from '@rover/scoring';
import { autoMpg, haveAutoMpg } from './auto-mpg.js';
import { type Choice, type ErrorOf, choose } from './choose.js';
import { epa, haveEpa } from './epa.js';
import { haveLeads, leads } from './leads.js';
import { haveTurbofans, turbofans } from './turbofans.js';

const FOLDS = 5;

const mae: ErrorOf = (target, predicted) => regressionQuality(target, predicted).mae;
const rmse: ErrorOf = (target, predicted) => regressionQuality(target, predicted).rmse;
/** What the area under the curve lacks to 1. */
const auc: ErrorOf = (target, margins) =>
  1 -
  classificationQuality(
    target,
    Array.from(margins, (margin) => 1 / (1 + Math.exp(-margin))),
  ).auc;

/** Rows of one engine are held out together: they resemble each other more than those of another. */
function foldsByEngine(engines: Int32Array): Fold[] {
  const rows = Int32Array.from(engines.keys());
  return foldsOf(Math.max(...engines) + 1, FOLDS).map(({ test }) => {
    const held = new Set(test);
    return {
      train: rows.filter((row) => !held.has(engines[row]!)),
      test: rows.filter((row) => held.has(engines[row]!)),
    };
  });
}

/** How the settings of a set are chosen: one choice for each fold of its test, on that fold's TRAIN alone. */
export interface SettingsSearch {
  isHere(): boolean;
  choices(): Choice[];
}

export const searches: Record<string, SettingsSearch> = {
  'epa-fuel-economy': {
    isHere: haveEpa,
    choices: () => {
      const { train } = epa();
      return [choose(train, { folds: foldsOf(train.frame.rows, FOLDS), errorOf: mae })];
    },
  },
  // Nested: the test itself is in five folds, and each has settings that never saw it. Few rows: three times five folds.
  'auto-mpg': {
    isHere: haveAutoMpg,
    choices: () =>
      autoMpg().map(({ train }) => {
        const folds = [1, 2, 3].flatMap((seed) => foldsOf(train.frame.rows, FOLDS, seed));
        return choose(train, { folds, errorOf: rmse });
      }),
  },
  'cmapss-fd001': {
    isHere: haveTurbofans,
    choices: () => {
      const { train, trainEngines } = turbofans();
      return [choose(train, { folds: foldsByEngine(trainEngines), errorOf: rmse })];
    },
  },
  'leads-x-education': {
    isHere: haveLeads,
    choices: () => {
      const { train } = leads();
      return [choose(train, { folds: foldsOf(train.frame.rows, FOLDS), errorOf: auc, loss: 'logistic' })];
    },
  },
};
