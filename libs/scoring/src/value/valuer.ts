import type { ListingFacts, MarketValue } from '../listing.js';
import type { ListingColumns } from '../table/listing-columns.js';

/** Market values by row, minor units; a value of 0 says that there is none. */
export interface ValueColumns {
  value: Float64Array;
  low: Float64Array;
  high: Float64Array;
}

/** Says what a listing is worth. Depends on the listing's facts alone, never on when it is asked. */
export interface Valuer {
  readonly version: string;
  /** Undefined where the market is too small to say. */
  valueOf(facts: ListingFacts): MarketValue | undefined;
  /**
   * The same for rows 0 to `rows` − 1 at once, written into `out`; must answer what `valueOf` answers.
   * Rows that hold no listing may be given any value.
   */
  valueRows?(columns: ListingColumns, rows: number, out: ValueColumns): void;
}
