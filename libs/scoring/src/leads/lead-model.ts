import { type Calibration, applyCalibration } from '../calibration/calibration.js';
import type { FeatureProfile } from '../drift/profile.js';
import { ModelFormatError } from '../errors.js';
import type { Frame } from '../frame/frame.js';
import { linearExplainer } from '../linear/explain-linear.js';
import { type LinearModel } from '../linear/fit-linear.js';
import type { Explanation } from '../trees/explain/tree-shap.js';
import { parseTreeModel } from '../trees/model/parse-tree-model.js';
import type { TreeModel } from '../trees/model/tree-model.js';
import { TreePredictor } from '../trees/predict/tree-predictor.js';
import type { LeadSnapshot } from './lead-facts.js';
import { type AttributeSchema, knownShare, leadFrame } from './lead-features.js';
import { type LeadReason, type LeadScore, type LeadScorer, strongest } from './lead-score.js';
import { wordsFor } from './lead-words.js';

/** What ranks leads by margin, before calibration; plain JSON. */
export type LeadRanking =
  | { readonly kind: 'trees'; readonly trees: TreeModel }
  | {
      readonly kind: 'logistic';
      readonly linear: LinearModel;
      /** What each feature adds on the average of the training rows; see `meanTerms`. */
      readonly means: readonly number[];
    };

/** A model of lead conversion; plain JSON. */
export interface LeadModel {
  readonly format: 'rover.leads';
  readonly formatVersion: 1;
  readonly ranking: LeadRanking;
  readonly calibration: Calibration;
  /** The dealer's own facts that it uses. */
  readonly attributes: readonly AttributeSchema[];
  /** How its features were spread when it was fitted. */
  readonly profile: readonly FeatureProfile[];
}

type Explain = (row: number) => Explanation;

function explainerOf(ranking: LeadRanking): (frame: Frame) => Explain {
  if (ranking.kind === 'logistic') return (frame) => linearExplainer(ranking.linear, ranking.means, frame);
  const predictor = new TreePredictor(parseTreeModel(ranking.trees));
  return (frame) => (row) => predictor.explain(frame, row);
}

const featuresOf = (ranking: LeadRanking): readonly string[] =>
  (ranking.kind === 'trees' ? ranking.trees : ranking.linear).features.map(({ name }) => name);

/** Scores leads by a model, with reasons. */
export class ModelScorer implements LeadScorer {
  private readonly explain: (frame: Frame) => Explain;
  private readonly features: readonly string[];

  /** @throws ModelFormatError for what is not a model of leads */
  constructor(readonly model: LeadModel) {
    if (model.format !== 'rover.leads' || model.formatVersion !== 1)
      throw new ModelFormatError('this is no model of leads of version 1');
    this.explain = explainerOf(model.ranking);
    this.features = featuresOf(model.ranking);
  }

  score(snapshots: readonly LeadSnapshot[]): LeadScore[] {
    const explain = this.explain(this.frameOf(snapshots));
    return snapshots.map((snapshot, row) => this.scoreOf(snapshot, explain(row)));
  }

  /** The features that the model looks at, as it sees them. */
  frameOf(snapshots: readonly LeadSnapshot[]): Frame {
    const { rows, columns } = leadFrame(snapshots, this.model.attributes);
    const used = new Set(this.features);
    return { rows, columns: columns.filter(({ name }) => used.has(name)) };
  }

  private scoreOf(snapshot: LeadSnapshot, { margin, contributions }: Explanation): LeadScore {
    const { calibration } = this.model;
    const score = applyCalibration(calibration, margin);
    const reasons = this.features.map((code, i): LeadReason => ({
      code,
      ...wordsFor(snapshot, code),
      effect: score - applyCalibration(calibration, margin - contributions[i]!),
    }));
    return { score, confidence: knownShare(snapshot), reasons: strongest(reasons) };
  }
}
