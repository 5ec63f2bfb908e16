import { absoluteLogError } from '../evaluation/price-errors.js';
import { comparePaired } from '../evaluation/paired-comparison.js';
import type { ListingColumns } from '../table/listing-columns.js';
import { fingerprint } from './fingerprint.js';
import { fitLogLinear } from './fit-log-linear.js';
import type { LogLinearModel } from './log-linear-model.js';
import { LogLinearValuer } from './log-linear-valuer.js';
import type { MarketModel } from './market-model.js';
import { LEAST_FOR_TREES, fitTreeMarket } from './trees/fit-tree-market.js';
import type { TreeMarket } from './trees/tree-market.js';
import { TreeMarketValuer } from './trees/tree-market-valuer.js';
import type { ValueColumns } from './valuer.js';

/** What to fit on, and by what to choose between the kinds of model; all rows have a price. */
export interface ModelRows {
  readonly columns: ListingColumns;
  readonly train: Uint32Array;
  /** Never fitted on. */
  readonly heldOut: Uint32Array;
}

export interface ModelFitOptions {
  /** Epoch milliseconds: ages are counted up to the (UTC) year of this. */
  readonly asOf: number;
  /** Told the share that is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/**
 * Fits the model of market values: the log-linear one for all markets, and trees for those that are large enough and
 * whose held-out listings show that trees are better by more than noise.
 */
export function fitMarketModel(rows: ModelRows, { asOf, onProgress }: ModelFitOptions): MarketModel {
  const logLinear = fitLogLinear(samplesOfRows(rows), { asOf });
  const large = Object.keys(logLinear.markets).filter(
    (key) => ofMarket(rows.columns, rows.train, key).length >= LEAST_FOR_TREES,
  );
  const trees: Record<string, TreeMarket> = {};
  large.forEach((key, i) => {
    const own = { columns: rows.columns, rows: ofMarket(rows.columns, rows.train, key) };
    const market = fitTreeMarket(own, (share) => onProgress?.((i + share) / large.length));
    if (isBetter(market, logLinear, { ...rows, key })) trees[key] = market;
  });
  if (Object.keys(trees).length === 0) return logLinear;
  const digest = fingerprint(JSON.stringify(trees) + logLinear.version);
  return { ...logLinear, kind: 'trees', version: `trees-${digest}`, trees };
}

const ofMarket = ({ coded: { market } }: ListingColumns, rows: Uint32Array, wanted: string): Uint32Array => {
  const code = market.dictionary.encode(wanted);
  return rows.filter((row) => market.codes[row] === code);
};

function samplesOfRows({ columns, train }: ModelRows) {
  const isTrained = new Uint8Array(columns.capacity);
  for (const row of train) isTrained[row] = 1;
  const rows = train.reduce((most, row) => Math.max(most, row + 1), 0);
  return { columns, rows, holds: (row: number) => isTrained[row] === 1 };
}

function isBetter(
  market: TreeMarket,
  logLinear: LogLinearModel,
  { columns, heldOut, key }: ModelRows & { key: string },
): boolean {
  const rows = [...ofMarket(columns, heldOut, key)];
  const span = Math.max(0, ...rows.slice(-1)) + 1;
  const [own, other] = [emptyValues(span), emptyValues(span)];
  new TreeMarketValuer(market).valueRows(columns, rows, own);
  new LogLinearValuer(logLinear).valueRows(columns, span, other);
  const errors = ({ value }: ValueColumns) =>
    rows.map((row) => absoluteLogError(value[row]!, columns.numbers.askingPrice[row]!));
  return comparePaired(errors(own), errors(other)).verdict === 'better';
}

/** Room for the values of so many rows. */
export const emptyValues = (rows: number): ValueColumns => ({
  value: new Float64Array(rows),
  low: new Float64Array(rows),
  high: new Float64Array(rows),
});
