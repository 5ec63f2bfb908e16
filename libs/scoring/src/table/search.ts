import type { DealCriteria, DealPreferences } from '../listing.js';
import {
  agreementTenths,
  confidenceTenths,
  freshnessTenths,
  leastWeighed,
  overallScore,
} from '../deal/formulas.js';
import { type DealKey, keyOf, orderKey, overallOf } from '../deal/order.js';
import { weightsFor } from '../deal/weights.js';
import { CompiledPreferences } from './compiled-preferences.js';
import { CompiledCriteria } from './criteria.js';
import type { ListingColumns } from './listing-columns.js';
import { lowest } from './row-set.js';
import type { ScoreColumns } from './score-columns.js';
import { TopK } from './top-k.js';

/** What is looked for. `now` is epoch milliseconds. */
export interface DealQuery {
  criteria?: DealCriteria;
  preferences?: DealPreferences;
  /** How many deals at most. */
  limit: number;
  now: number;
  /** Only what ranks after this deal: the last one of the page before. */
  after?: DealKey;
}

/** The best rows, and how many met the criteria with and without a score. */
export interface FoundRows {
  rows: number[];
  matched: number;
  unscored: number;
  /** How many of the matched rank before the deal that the page starts behind. */
  before: number;
}

/**
 * Narrows the ranked rows column by column, then passes once over what is left. A row is left at once when it could not
 * enter the heap even with the highest preference; only the few others are scored to the end.
 */
export function findBest(facts: ListingColumns, scores: ScoreColumns, query: DealQuery): FoundRows {
  const criteria = new CompiledCriteria(facts, query.criteria ?? {});
  if (criteria.impossible) return { rows: [], matched: 0, unscored: 0, before: 0 };
  const candidates = new Candidates(facts, scores, query);
  const { values, ceilings } = query.preferences?.prioritizeRoi ? scores.roiStanding : scores.standing;
  const meeting = criteria.among(scores.ranked);
  const { words } = meeting;
  let least = -Infinity;
  for (let i = 0; i < words.length; i++) {
    if (ceilings[i]! < least) continue;
    for (let left = words[i]! | 0; left !== 0; left &= left - 1) {
      const row = (i << 5) + lowest(left);
      const fixed = values[row]!;
      if (fixed >= least) least = candidates.consider(row, fixed);
    }
  }
  const unscored = criteria.among(scores.unvalued).count();
  return { rows: candidates.best(), matched: meeting.count(), unscored, before: candidates.before };
}

/** Rows that may be among the best: scores them to the end and keeps those that are. */
class Candidates {
  /** Rows that rank before the page; none of them is ever left out, since each is better than what the page holds. */
  before = 0;
  /** The overall score of the worst that is kept; −∞ while there is room. */
  private reached = -Infinity;
  private least = -Infinity;
  private readonly kept: TopK;
  private readonly preference: CompiledPreferences;
  private readonly weight: number;
  private readonly ceiling: number;
  private readonly parts = { arbitrage: 0, roi: 0, risk: 0, preference: 0, market: 0 };

  constructor(
    private readonly facts: ListingColumns,
    private readonly scores: ScoreColumns,
    private readonly query: DealQuery,
  ) {
    const preferences = query.preferences ?? {};
    this.kept = new TopK(query.limit, facts.ids);
    this.preference = new CompiledPreferences(facts, preferences);
    this.weight = weightsFor(preferences).preference;
    this.ceiling = query.after ? keyOf(query.after) : Infinity;
  }

  /** Keeps a row if it belongs; answers the fixed part below which no row can enter any more. */
  consider(row: number, fixed: number): number {
    const preference = this.preference.score(row, this.scores.risk[row]!);
    const overall = overallScore(fixed + this.weight * preference);
    if (overall < this.reached) return this.least;
    const key = orderKey(overall, this.confidence(row, preference), this.scores.roi[row]!);
    const place = this.placeOf(row, key);
    if (place > 0) this.kept.offer(row, key);
    else if (place < 0) this.before++;
    this.reached = overallOf(this.kept.threshold);
    this.least = leastWeighed(this.reached) - this.weight * this.preference.highest;
    return this.least;
  }

  best(): number[] {
    return this.kept.sorted();
  }

  private confidence(row: number, preference: number): number {
    const { parts, scores } = this;
    parts.arbitrage = scores.arbitrage[row]!;
    parts.roi = scores.roi[row]!;
    parts.risk = scores.risk[row]!;
    parts.preference = preference;
    parts.market = scores.market[row]!;
    const freshness = freshnessTenths(this.facts.numbers.updatedAt[row]!, this.query.now);
    return confidenceTenths(scores.evidence[row]!, agreementTenths(parts), freshness);
  }

  /** Where a row ranks to the deal that the page starts behind: after it (above 0), before it, or itself (0). */
  private placeOf(row: number, key: number): number {
    if (key !== this.ceiling) return key < this.ceiling ? 1 : -1;
    const id = this.facts.ids[row]!;
    const start = this.query.after!.id;
    return id === start ? 0 : id > start ? 1 : -1;
  }
}
