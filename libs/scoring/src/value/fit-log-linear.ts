import type { ListingFacts } from '../listing.js';
import { ListingColumns } from '../table/listing-columns.js';
import { fingerprint } from './fingerprint.js';
import { fitMarket } from './fit-market.js';
import { MIN_MARKET_SIZE } from './limits.js';
import type { LogLinearMarket, LogLinearModel } from './log-linear-model.js';

/** Listings as columns, of which some rows may be empty: a `DealTable` is one. */
export interface Samples {
  readonly columns: ListingColumns;
  /** Rows in use lie below this. */
  readonly rows: number;
  holds(row: number): boolean;
}

export interface FitOptions {
  /** Epoch milliseconds: ages are counted up to the (UTC) year of this. */
  asOf: number;
}

/** Listings as samples of a fit. */
export function samplesOf(listings: Iterable<ListingFacts>): Samples {
  const columns = new ListingColumns();
  let rows = 0;
  for (const listing of listings) columns.write(rows++, listing);
  return { columns, rows, holds: (row) => row < rows };
}

/** Rows with a price, by market. */
function rowsByMarket({
  columns,
  rows,
  holds,
}: Samples & { holds: (row: number) => boolean }): Map<string, Uint32Array> {
  const { codes, dictionary } = columns.coded.market;
  const { askingPrice } = columns.numbers;
  const lists = Array.from({ length: dictionary.size }, () => [] as number[]);
  for (let row = 0; row < rows; row++) if (holds(row) && askingPrice[row]! > 0) lists[codes[row]!]!.push(row);
  const markets = lists.map((list, code) => [dictionary.decode(code) ?? '', Uint32Array.from(list)] as const);
  return new Map(markets.filter(([market]) => market !== ''));
}

/**
 * Fits the baseline of market values: ln(price) as a sum of age, distance, engine, fuel, transmission, body,
 * drive, condition, make and model, per market, with ridge penalties. Deterministic: the same rows in
 * the same order give the same model. What a listing does not tell adds nothing; a market below
 * {@link MIN_MARKET_SIZE} listings is left out, and its listings have no value.
 */
export function fitLogLinear(samples: Samples, { asOf }: FitOptions): LogLinearModel {
  const asOfYear = new Date(asOf).getUTCFullYear();
  const markets: Record<string, LogLinearMarket> = {};
  let n = 0;
  const byMarket = rowsByMarket({
    columns: samples.columns,
    rows: samples.rows,
    holds: (row) => samples.holds(row),
  });
  for (const [market, rows] of [...byMarket].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (rows.length < MIN_MARKET_SIZE) continue;
    markets[market] = fitMarket(samples.columns, rows, asOfYear);
    n += rows.length;
  }
  const content = { asOfYear, n, markets };
  return { kind: 'logLinear', version: `logLinear-${fingerprint(JSON.stringify(content))}`, ...content };
}
