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
import type { ValueColumns } from '../value/valuer.js';
import { type ListingColumns, grown } from './listing-columns.js';

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
  arbitrage: Uint16Array;
  roi: Uint16Array;
  risk: Uint16Array;
  market: Uint16Array;
  /** Tenths of confidence for pictures and data. */
  evidence: Uint8Array;

  constructor(capacity: number) {
    this.state = new Uint8Array(capacity);
    this.value = new Float64Array(capacity);
    this.low = new Float64Array(capacity);
    this.high = new Float64Array(capacity);
    this.arbitrage = new Uint16Array(capacity);
    this.roi = new Uint16Array(capacity);
    this.risk = new Uint16Array(capacity);
    this.market = new Uint16Array(capacity);
    this.evidence = new Uint8Array(capacity);
  }

  /** Makes room; arrays are replaced. */
  grow(capacity: number): void {
    if (capacity <= this.state.length) return;
    this.state = grown(this.state, capacity);
    this.value = grown(this.value, capacity);
    this.low = grown(this.low, capacity);
    this.high = grown(this.high, capacity);
    this.arbitrage = grown(this.arbitrage, capacity);
    this.roi = grown(this.roi, capacity);
    this.risk = grown(this.risk, capacity);
    this.market = grown(this.market, capacity);
    this.evidence = grown(this.evidence, capacity);
  }

  /** Scores rows `from` to `to` − 1 from their facts and market values. Empty rows stay empty. */
  judge(facts: ListingColumns, from: number, to: number, year: number): void {
    const { askingPrice, modelYear, odometer, demand, images, metadata } = facts.numbers;
    const { codes, dictionary } = facts.coded.condition;
    const penalties = penaltiesByCode(dictionary.size, (code) => dictionary.decode(code));
    for (let row = from; row < to; row++) {
      if (this.state[row] === RowState.empty) continue;
      const margin = marginOf(this.value[row]!, askingPrice[row]!);
      const penalty = penalties[codes[row]!]!;
      this.arbitrage[row] = arbitrageScore(margin);
      this.roi[row] = roiScore(margin);
      this.risk[row] = riskScore(ageOf(modelYear[row]!, year), odometer[row], penalty);
      this.market[row] = marketScore(demand[row]);
      this.evidence[row] = evidenceTenths(images[row]!, metadata[row]!);
    }
  }

  /** Decides again which of the rows on the market have a score. */
  settle(facts: ListingColumns, from: number, to: number): void {
    const { askingPrice } = facts.numbers;
    for (let row = from; row < to; row++) {
      if (this.state[row]! < RowState.unscored) continue;
      const scorable = this.value[row]! > 0 && askingPrice[row]! > 0;
      this.state[row] = scorable ? RowState.scored : RowState.unscored;
    }
  }
}

function penaltiesByCode(size: number, textOf: (code: number) => string | undefined): Uint8Array {
  return Uint8Array.from({ length: size }, (_, code) => conditionPenalty(textOf(code) as Condition | undefined));
}
