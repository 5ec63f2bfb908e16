import type { LeadSnapshot } from './lead-facts.js';

/** Why a lead stands where it stands: one fact and what it does to the score. */
export interface LeadReason {
  /** The feature: `testDrives`, or `attributes.NAME` for a fact of the dealer's own. */
  readonly code: string;
  readonly text: string;
  /** What the text is made of: `value` of the fact, where it is known. */
  readonly params: Readonly<Record<string, string | number>>;
  /** How far the score would fall (above 0) or rise (below 0) without it. */
  readonly effect: number;
}

export interface LeadScore {
  /** Probability that the lead becomes a sale, 0–1. */
  readonly score: number;
  /** Share of the features that is known, 0–1. */
  readonly confidence: number;
  /** What moves it most, first; at most six. */
  readonly reasons: readonly LeadReason[];
}

/** What scores leads: the scorecard, or a model. */
export interface LeadScorer {
  score(snapshots: readonly LeadSnapshot[]): LeadScore[];
}

const MOST_REASONS = 6;
/** Less than half a point in a hundred nobody would notice. */
const NOTICED = 0.005;

/** The reasons worth telling, the strongest first. */
export const strongest = (reasons: readonly LeadReason[]): LeadReason[] =>
  reasons
    .filter(({ effect }) => Math.abs(effect) >= NOTICED)
    .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect))
    .slice(0, MOST_REASONS);
