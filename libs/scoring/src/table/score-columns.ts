import type { Condition } from '../listing.js';
import {
  ageOf,
  arbitrageScore,
  conditionPenalty,
  evidenceTenths,
  marginOf,
  marketScore,
  riskScore,
  roiScore,
} from '../deal/formulas.js';
import { DEFAULT_WEIGHTS, type DealWeights, ROI_WEIGHTS } from '../deal/weights.js';
import type { ValueColumns } from '../value/valuer.js';
import type { Dictionary } from './dictionary.js';
import { type ListingColumns, grown } from './listing-columns.js';
import { RowSet } from './row-set.js';
import { Standing } from './standing.js';

/** What a row is to a ranking. */
export const RowState = { empty: 0, offMarket: 1, unscored: 2, scored: 3 } as const;

/**
 * What of a score depends on neither preferences nor the hour: computed when facts, market values or the year
 * change, read by every search. Scores are hundredths.
 */
export class ScoreColumns implements ValueColumns {
  state: Uint8Array;
  value: Float64Array;
  low: Float64Array;
  high: Float64Array;
  /** 0–1, as learnt of vehicles like the row's; NaN when nobody knows, and then what the listing tells counts. */
  demand: Float64Array;
  arbitrage: Uint16Array;
  roi: Uint16Array;
  risk: Uint16Array;
  market: Uint16Array;
  /** Rows with a score, on the market. */
  readonly ranked: RowSet;
  /** Rows on the market that cannot be valued. */
  readonly unvalued: RowSet;
  /** Of a ranked row: weighted sum of the four scores that no preference touches, for the default weights. */
  readonly standing: Standing;
  /** The same for the weights of those who prioritise roi. */
  readonly roiStanding: Standing;
  /** Tenths of confidence for pictures and data. */
  evidence: Uint8Array;

  constructor(capacity: number) {
    this.state = new Uint8Array(capacity);
    this.value = new Float64Array(capacity);
    this.low = new Float64Array(capacity);
    this.high = new Float64Array(capacity);
    this.demand = new Float64Array(capacity);
    this.arbitrage = new Uint16Array(capacity);
    this.roi = new Uint16Array(capacity);
    this.risk = new Uint16Array(capacity);
    this.market = new Uint16Array(capacity);
    this.ranked = new RowSet(capacity);
    this.unvalued = new RowSet(capacity);
    this.standing = new Standing(capacity);
    this.roiStanding = new Standing(capacity);
    this.evidence = new Uint8Array(capacity);
  }

  /** Makes room; arrays are replaced. */
  grow(capacity: number): void {
    if (capacity <= this.state.length) return;
    this.state = grown(this.state, capacity);
    this.value = grown(this.value, capacity);
    this.low = grown(this.low, capacity);
    this.high = grown(this.high, capacity);
    this.demand = grown(this.demand, capacity);
    this.arbitrage = grown(this.arbitrage, capacity);
    this.roi = grown(this.roi, capacity);
    this.risk = grown(this.risk, capacity);
    this.market = grown(this.market, capacity);
    this.ranked.grow(capacity);
    this.unvalued.grow(capacity);
    this.standing.grow(capacity);
    this.roiStanding.grow(capacity);
    this.evidence = grown(this.evidence, capacity);
  }

  /** Scores rows `from` to `to` − 1 from their facts and market values, and decides which of them are ranked. */
  judge(facts: ListingColumns, from: number, to: number, year: number): void {
    const { askingPrice, modelYear, odometer, demand: told, images, metadata } = facts.numbers;
    const { codes, dictionary } = facts.coded.condition;
    const penalties = penaltiesByCode(dictionary);
    this.standing.renew(from, to);
    this.roiStanding.renew(from, to);
    for (let row = from; row < to; row++) {
      const margin = marginOf(this.value[row]!, askingPrice[row]!);
      this.arbitrage[row] = arbitrageScore(margin);
      this.roi[row] = roiScore(margin);
      this.risk[row] = riskScore(ageOf(modelYear[row]!, year), odometer[row], penalties[codes[row]!]!);
      this.market[row] = marketScore(Number.isNaN(this.demand[row]!) ? told[row]! : this.demand[row]!);
      this.evidence[row] = evidenceTenths(images[row]!, metadata[row]!);
      this.settle(row, askingPrice[row]!);
    }
  }

  /** Takes a row out of every ranking. */
  clear(row: number): void {
    this.become(row, RowState.empty);
  }

  /** Notes what a row is to a ranking. */
  become(row: number, state: number): void {
    if (this.state[row] === state) return;
    this.state[row] = state;
    if (state === RowState.scored) this.ranked.add(row);
    else this.ranked.delete(row);
    if (state === RowState.unscored) this.unvalued.add(row);
    else this.unvalued.delete(row);
  }

  private settle(row: number, price: number): void {
    if (this.state[row]! < RowState.unscored) return;
    const scorable = this.value[row]! > 0 && price > 0;
    this.become(row, scorable ? RowState.scored : RowState.unscored);
    if (!scorable) return;
    this.standing.set(row, this.fixedPart(DEFAULT_WEIGHTS, row));
    this.roiStanding.set(row, this.fixedPart(ROI_WEIGHTS, row));
  }

  private fixedPart(weights: DealWeights, row: number): number {
    return (
      weights.arbitrage * this.arbitrage[row]! +
      weights.roi * this.roi[row]! +
      weights.risk * this.risk[row]! +
      weights.market * this.market[row]!
    );
  }
}

function penaltiesByCode(dictionary: Dictionary): Uint8Array {
  const penalties = new Uint8Array(dictionary.size);
  for (let code = 0; code < penalties.length; code++)
    penalties[code] = conditionPenalty(dictionary.decode(code) as Condition | undefined);
  return penalties;
}
