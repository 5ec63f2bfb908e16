import { type Calibration, chooseCalibration, crossCalibrate } from '../calibration/calibration.js';
import { profileOf } from '../drift/profile.js';
import { FitError } from '../errors.js';
import type { Frame } from '../frame/frame.js';
import { meanTerms } from '../linear/explain-linear.js';
import { fitLogistic, predictLinear } from '../linear/fit-linear.js';
import { type ClassificationQuality, classificationQuality } from '../metrics/classification.js';
import { fitTrees } from '../trees/fit-trees.js';
import { logit } from '../trees/losses/logistic.js';
import type { TreeParameters } from '../trees/parameters.js';
import { TreePredictor } from '../trees/predict/tree-predictor.js';
import { type TrainingData } from '../trees/training-data.js';
import { takeData } from '../validation/folds.js';
import { type SuspectedLeak, findLeaks } from './find-leaks.js';
import type { LeadSnapshot } from './lead-facts.js';
import { attributesOf, leadFrame } from './lead-features.js';
import type { LeadModel, LeadRanking } from './lead-model.js';

/** A lead as it stood once, and what became of it. */
export interface LeadExample extends LeadSnapshot {
  /** Snapshots of one lead are never parted between fitting and judging, and count as one row together. */
  readonly leadId: string;
  readonly converted: boolean;
}

/** What came of a fit. */
export interface LeadFit {
  readonly model: LeadModel;
  /** Fields that foretold the outcome too well by themselves, and were left out. */
  readonly excluded: readonly SuspectedLeak[];
  /** How both did on the later leads, which neither had seen; `chosen` serves. */
  readonly trees: ClassificationQuality;
  readonly logistic: ClassificationQuality;
  readonly chosen: LeadRanking['kind'];
}

/** Leads, and outcomes of either kind, that a model needs. */
export const LEAST_LEADS = { leads: 200, ofEach: 40 } as const;

/** Small trees that share the work: with some thousands of leads, large ones learn their noise. */
export const LEAD_TREES: Partial<TreeParameters> = {
  loss: 'logistic',
  trees: 200,
  leaves: 8,
  l2: 10,
  learningRate: 0.05,
  columnShare: 0.5,
  rowShare: 0.7,
};

/** The part of the leads, the latest, that decides between trees and logistic regression, and calibrates. */
const LATER = 0.25;

/** Told the share that is done, 0–1. */
export type Progress = (share: number) => void;

/**
 * Fits small regularised trees and, as their challenger, logistic regression on the earlier leads, and lets the later
 * ones decide by log loss: over time the simpler model is often the better one. The chosen one is calibrated on those
 * later leads and fitted again on all.
 *
 * Fields that leak never enter: by name the caller refuses them (`leaksByName`), by figures they are found here.
 * @throws FitError when there are too few leads, or too few of one outcome
 */
export function fitLeadModel(
  examples: readonly LeadExample[],
  onProgress: Progress = () => undefined,
): LeadFit {
  const { early, late, all } = partByTime(examples);
  demandOutcomes(examples);
  const attributes = attributesOf(examples);
  const whole = leadFrame(examples, attributes);
  const target = Float64Array.from(examples, ({ converted }) => Number(converted));
  const excluded = findLeaks(whole, target);
  const data: TrainingData = { frame: usable(whole, excluded), target, weights: weightsOf(examples) };
  onProgress(0.1);
  const [earlier, later] = [takeData(data, early), takeData(data, late)];
  const trees = trial({ kind: 'trees', trees: fitTrees(earlier, LEAD_TREES) }, later);
  onProgress(0.5);
  const logistic = trial(logisticOf(earlier), later);
  onProgress(0.6);
  const chosen = trees.quality.logLoss < logistic.quality.logLoss ? trees : logistic;
  const everything = takeData(data, all);
  const ranking: LeadRanking =
    chosen.kind === 'trees'
      ? { kind: 'trees', trees: fitTrees(everything, LEAD_TREES) }
      : logisticOf(everything);
  onProgress(1);
  return {
    model: {
      format: 'rover.leads',
      formatVersion: 1,
      ranking,
      calibration: chosen.calibration,
      attributes,
      profile: profileOf(everything.frame),
    },
    excluded,
    trees: trees.quality,
    logistic: logistic.quality,
    chosen: chosen.kind,
  };
}

/** Rows of earlier and of later leads, by when each lead was first seen. */
function partByTime(examples: readonly LeadExample[]) {
  const first = new Map<string, number>();
  for (const { leadId, at } of examples) first.set(leadId, Math.min(at, first.get(leadId) ?? Infinity));
  const leads = [...first].sort(([a, atA], [b, atB]) => atA - atB || (a < b ? -1 : 1));
  if (leads.length < LEAST_LEADS.leads)
    throw new FitError(
      `there are ${leads.length} leads with an outcome, and ${LEAST_LEADS.leads} are needed`,
    );
  const later = new Set(leads.slice(Math.round(leads.length * (1 - LATER))).map(([id]) => id));
  const all = [...examples.keys()];
  return {
    all,
    early: all.filter((row) => !later.has(examples[row]!.leadId)),
    late: all.filter((row) => later.has(examples[row]!.leadId)),
  };
}

function demandOutcomes(examples: readonly LeadExample[]): void {
  const won = new Set(examples.filter(({ converted }) => converted).map(({ leadId }) => leadId)).size;
  const lost = new Set(examples.map(({ leadId }) => leadId)).size - won;
  if (Math.min(won, lost) < LEAST_LEADS.ofEach)
    throw new FitError(
      `${won} leads were converted and ${lost} were not, and ${LEAST_LEADS.ofEach} of each are needed`,
    );
}

/** Columns that are neither suspected nor wholly unknown. */
function usable({ rows, columns }: Frame, excluded: readonly SuspectedLeak[]): Frame {
  const suspects = new Set(excluded.map(({ feature }) => feature));
  const isKnown = (column: Frame['columns'][number]) =>
    column.kind === 'number' ? column.values.some(Number.isFinite) : column.codes.some((code) => code >= 0);
  return { rows, columns: columns.filter((column) => !suspects.has(column.name) && isKnown(column)) };
}

function weightsOf(examples: readonly LeadExample[]): Float64Array {
  const counts = new Map<string, number>();
  for (const { leadId } of examples) counts.set(leadId, (counts.get(leadId) ?? 0) + 1);
  return Float64Array.from(examples, ({ leadId }) => 1 / counts.get(leadId)!);
}

function logisticOf(data: TrainingData): LeadRanking {
  const linear = fitLogistic(data);
  return { kind: 'logistic', linear, means: meanTerms(linear, data.frame) };
}

/** Margins of a frame by a ranking. */
export const marginsOf = (ranking: LeadRanking, frame: Frame): Float64Array =>
  ranking.kind === 'trees'
    ? new TreePredictor(ranking.trees).margins(frame)
    : predictLinear(ranking.linear, frame).map(logit);

interface Trial {
  readonly kind: LeadRanking['kind'];
  readonly calibration: Calibration;
  readonly quality: ClassificationQuality;
}

/** Calibrates a ranking on rows that it has not seen, and judges it by the same rows, half by half. */
function trial(ranking: LeadRanking, { frame, target }: TrainingData): Trial {
  const margins = marginsOf(ranking, frame);
  const predicted = crossCalibrate(margins, target);
  return {
    kind: ranking.kind,
    calibration: chooseCalibration(margins, target),
    quality: classificationQuality(target, predicted),
  };
}
