import type { ListingFacts, MarketValue } from '../listing.js';
import type { ListingColumns } from '../table/listing-columns.js';
import type { ExplainedValue } from './value-effects.js';

/** Market values by row, minor units; a value of 0 says that there is none. */
export interface ValueColumns {
  value: Float64Array;
  low: Float64Array;
  high: Float64Array;
}

/** Says what a listing is worth. Depends on the listing's facts alone, never on when it is asked. */
export interface Valuer {
  readonly version: string;
  /**
   * Undefined where the market is too small to say. A listing that the model may have learnt from is valued by the part
   * of it that has not seen the listing, which its id decides.
   */
  valueOf(facts: ListingFacts): MarketValue | undefined;
  /** The same for a vehicle that is on no market: by all of the model, whatever its id. Default: {@link valueOf}. */
  valueOfStranger?(facts: ListingFacts): MarketValue | undefined;
  /**
   * {@link valueOf} for rows 0 to `rows` − 1 at once, written into `out`; must answer the same.
   * Rows that hold no listing may be given any value.
   */
  valueRows?(columns: ListingColumns, rows: number, out: ValueColumns): void;
  /** Takes apart what {@link valueOf} answers; undefined where that is, and for a model that cannot tell. */
  explain?(facts: ListingFacts): ExplainedValue | undefined;
}
