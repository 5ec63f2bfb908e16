import { logLosses } from '../calibration/calibration.js';
import { type PairedComparison, comparePaired } from '../evaluation/paired-comparison.js';
import { hashOf } from '../hash.js';
import { classificationQuality } from '../metrics/classification.js';
import { type ReliabilityBin, calibrationError, reliabilityBins } from '../metrics/reliability.js';
import type { LeadExample } from './fit-lead-model.js';
import type { LeadScorer } from './lead-score.js';
import { Scorecard } from './scorecard.js';

/** How a candidate did on leads that no model has seen, beside the scorecard and the model that serves. */
export interface LeadJudgement {
  readonly rows: number;
  readonly own: Record<string, number>;
  readonly scorecard: Record<string, number>;
  readonly champion?: Record<string, number>;
  /** Differences of log loss, lead by lead; below 0 the candidate is better. */
  readonly overScorecard: PairedComparison;
  readonly overChampion: PairedComparison | null;
  readonly reliability: readonly ReliabilityBin[];
}

/** One snapshot of each lead, chosen by its id: rows of one lead are no independent witnesses. */
export function oneOfEach(examples: readonly LeadExample[]): LeadExample[] {
  const byLead = new Map<string, LeadExample[]>();
  for (const example of examples) {
    const known = byLead.get(example.leadId);
    if (known) known.push(example);
    else byLead.set(example.leadId, [example]);
  }
  return [...byLead].map(([id, snapshots]) => snapshots[hashOf(id) % snapshots.length]!);
}

export function judgeLeads(
  heldOut: readonly LeadExample[],
  candidate: LeadScorer,
  champion?: LeadScorer,
): LeadJudgement {
  const leads = oneOfEach(heldOut);
  const target = Float64Array.from(leads, ({ converted }) => Number(converted));
  const judged = [candidate, new Scorecard(), ...(champion ? [champion] : [])].map((scorer) => {
    const predicted = Float64Array.from(scorer.score(leads), ({ score }) => score);
    return { figures: figuresOf(predicted, target), losses: logLosses(predicted, target), predicted };
  });
  const [own, scorecard, served] = judged;
  return {
    rows: leads.length,
    own: own!.figures,
    scorecard: scorecard!.figures,
    ...(served && { champion: served.figures }),
    overScorecard: comparePaired(own!.losses, scorecard!.losses),
    overChampion: served ? comparePaired(own!.losses, served.losses) : null,
    reliability: reliabilityBins(target, own!.predicted),
  };
}

/** Measures that are defined on these leads: with one outcome only, there is no ranking to measure. */
function figuresOf(predicted: Float64Array, target: Float64Array): Record<string, number> {
  const right = predicted.filter((p, row) => p > 0.5 === (target[row] === 1)).length;
  const figures = {
    ...classificationQuality(target, predicted),
    accuracy: right / target.length,
    calibrationError: calibrationError(reliabilityBins(target, predicted)),
  };
  return Object.fromEntries(Object.entries(figures).filter(([, value]) => Number.isFinite(value)));
}
