import type { DealCriteria, DealPreferences } from '../listing.js';
import { agreementTenths, confidenceTenths, freshnessTenths, overallScore } from '../deal/formulas.js';
import { type DealKey, keyOf, orderKey } from '../deal/order.js';
import { weightsFor } from '../deal/weights.js';
import { CompiledPreferences } from './compiled-preferences.js';
import { CompiledCriteria } from './criteria.js';
import type { ListingColumns } from './listing-columns.js';
import { RowState, type ScoreColumns } from './score-columns.js';
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
}

/**
 * One pass over the columns. A row that meets the criteria is left at once when it could not enter the heap even
 * with the highest preference and confidence; only the others are scored to the end.
 */
export function findBest(facts: ListingColumns, scores: ScoreColumns, rows: number, query: DealQuery): FoundRows {
  const { preferences = {}, limit, now, after } = query;
  const criteria = new CompiledCriteria(facts, query.criteria ?? {});
  const found: FoundRows = { rows: [], matched: 0, unscored: 0 };
  if (criteria.impossible) return found;

  const preference = new CompiledPreferences(facts, preferences);
  const weights = weightsFor(preferences);
  const { ids } = facts;
  const { updatedAt } = facts.numbers;
  const { state, arbitrage, roi, risk, market, evidence } = scores;
  const best = new TopK(limit, ids);
  const all = criteria.empty;
  const ceiling = after ? keyOf(after) : Infinity;
  const highest = weights.preference * preference.highest;
  const parts = { arbitrage: 0, roi: 0, risk: 0, preference: 0, market: 0 };
  let leastOverall = -1;

  for (let row = 0; row < rows; row++) {
    const rowState = state[row]!;
    if (rowState < RowState.unscored || !(all || criteria.accepts(row))) continue;
    if (rowState === RowState.unscored) {
      found.unscored++;
      continue;
    }
    found.matched++;
    const fixed =
      weights.arbitrage * arbitrage[row]! +
      weights.roi * roi[row]! +
      weights.risk * risk[row]! +
      weights.market * market[row]!;
    if (overallScore(fixed + highest) < leastOverall) continue;

    parts.preference = preference.score(row, risk[row]!);
    const overall = overallScore(fixed + weights.preference * parts.preference);
    if (overall < leastOverall) continue;
    parts.arbitrage = arbitrage[row]!;
    parts.roi = roi[row]!;
    parts.risk = risk[row]!;
    parts.market = market[row]!;
    const freshness = freshnessTenths(updatedAt[row]!, now);
    const confidence = confidenceTenths(evidence[row]!, agreementTenths(parts), freshness);
    const key = orderKey(overall, confidence, parts.roi);
    if (key > ceiling || (key === ceiling && ids[row]! <= after!.id)) continue;
    best.offer(row, key);
    leastOverall = overallOfKey(best.threshold);
  }
  found.rows = best.sorted();
  return found;
}

/** The overall score in an order key. */
function overallOfKey(key: number): number {
  return Math.floor(key / (11 * 10_001));
}
