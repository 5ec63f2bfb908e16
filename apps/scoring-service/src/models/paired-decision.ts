import type { PairedComparison } from '@rover/scoring';
import type { Decision } from './trainer.js';

/** What a decision rests on: errors on held-out rows, row by row. */
export interface PairedEvidence {
  /** Against what serves while there is no model: a scorecard, a prior. */
  readonly overBaseline: PairedComparison;
  /** Against the champion; null when there is none. */
  readonly overChampion: PairedComparison | null;
}

/** Whether a candidate is to serve: only when it is better by more than noise than what serves now. */
export function decideByPairs({ overBaseline, overChampion }: PairedEvidence): Decision {
  if (overBaseline.verdict === 'worse') return { status: 'failed', reason: 'worseThanBaseline' };
  const better = overChampion ? 'betterThanChampion' : 'betterThanBaseline';
  const verdict = (overChampion ?? overBaseline).verdict;
  if (verdict === 'better') return { status: 'champion', reason: better };
  return { status: 'candidate', reason: verdict === 'worse' ? 'worseThanChampion' : 'withinNoise' };
}
