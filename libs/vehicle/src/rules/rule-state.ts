import type { Memory } from './leaf.js';

/** How one rule stands for one vehicle; JSON. What is absent is as at the beginning. Times are epoch ms. */
export interface RuleState {
  /** The version of the rule that it belongs to. */
  readonly version: number;
  /** Since when the condition has held, within the schedule. */
  held?: number;
  /** This time of holding has reached the first level. */
  counted?: true;
  /** When the first level was reached lately; for rules that want repetition. */
  hits?: number[];
  /** The step of the ladder that the open alert has reached; absent when none is open. */
  level?: number;
  /** Since when what clears it has held. */
  ending?: number;
  /** Since when the condition has not held while an alert is open. */
  quiet?: number;
  /** What leaves remember, by their numbers. */
  memory?: Record<number, Memory>;
}

/** What came of looking at a rule. */
export type RuleOutcome =
  | { readonly kind: 'triggered' | 'escalated'; readonly time: number; readonly level: number }
  | { readonly kind: 'recurred'; readonly time: number }
  | { readonly kind: 'cleared'; readonly time: number; readonly by: 'condition' | 'quiet' };
