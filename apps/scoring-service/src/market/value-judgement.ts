import type { ModelMetrics } from '@rover/contracts';
import {
  MedianBaseline,
  absoluteLogError,
  comparePaired,
  emptyValues,
  packColumns,
  priceErrors,
  unpackColumns,
} from '@rover/scoring';
import type { ListingColumns, MarketModelValuer, PairedComparison, ValueColumns } from '@rover/scoring';
import type { MarketSplit } from './market-split.js';

/** The model that serves, and whether a row of a market is new to it. */
export interface ServingValuer {
  readonly version: number;
  readonly valuer: MarketModelValuer;
  /** Whether rows of this market were held out when it was fitted: only then can it be judged by them. */
  heldOutOf(market: string): boolean;
}

/** How a candidate did on held-out rows. */
export interface ValueJudgement {
  readonly metrics: ModelMetrics;
  /** Against the champion, on rows that neither has seen; null when there is no such row. */
  readonly overChampion: PairedComparison | null;
  /** Against the baseline; null when nothing was held out. */
  readonly overBaseline: PairedComparison | null;
}

/** A held-out row as each of the three sees it; minor units. */
interface JudgedRow {
  readonly market: string;
  readonly price: number;
  readonly own: number;
  readonly low: number;
  readonly high: number;
  readonly champion?: number;
  readonly baseline?: number;
}

/** Compares a candidate with the champion and with the baseline, row by row, on what neither was fitted on. */
export function judgeValues(
  split: MarketSplit,
  candidate: MarketModelValuer,
  champion: ServingValuer | undefined,
): ValueJudgement {
  const rows = judgedRows(split, candidate, champion);
  const comparable = rows.filter(has('champion'));
  const guessed = rows.filter(has('baseline'));
  const overChampion = comparable.length > 0 ? compare(comparable, 'champion') : null;
  const overBaseline = guessed.length > 0 ? compare(guessed, 'baseline') : null;
  const metrics: ModelMetrics = {
    rows: rows.length,
    own: rows.length > 0 ? { ...figures(rows, ({ own }) => own), coverage: coverageOf(rows) } : {},
    champion:
      champion && comparable.length > 0
        ? { version: champion.version, figures: figures(comparable, (row) => row.champion) }
        : null,
    baseline:
      guessed.length > 0
        ? { name: 'medianOfMakeAndModel', figures: figures(guessed, (row) => row.baseline) }
        : null,
    comparison: overChampion,
    markets: rows.length > 0 ? marketsOf(rows) : undefined,
  };
  return { metrics, overChampion, overBaseline };
}

function judgedRows(
  { columns, train, judged }: MarketSplit,
  candidate: MarketModelValuer,
  champion: ServingValuer | undefined,
): JudgedRow[] {
  const baseline = new MedianBaseline(columns, train, judged);
  const own = valuesOf(columns, judged, candidate);
  const before = champion && valuesOf(columns, judged, champion.valuer);
  const { codes, dictionary } = columns.coded.market;
  return [...judged].flatMap((row, i) => {
    if (!(own.value[i]! > 0)) return [];
    const market = dictionary.decode(codes[row]!) ?? '';
    return [
      {
        market,
        price: priceOf(columns, row),
        own: own.value[i]!,
        low: own.low[i]!,
        high: own.high[i]!,
        champion: champion?.heldOutOf(market) ? before!.value[i] || undefined : undefined,
        baseline: baseline.valueAt(row),
      },
    ];
  });
}

/** What a model says of some rows, by their places. */
function valuesOf(columns: ListingColumns, rows: Uint32Array, valuer: MarketModelValuer): ValueColumns {
  const values = emptyValues(rows.length);
  valuer.valueRows(unpackColumns(packColumns(columns, rows)), rows.length, values);
  return values;
}

const priceOf = (columns: ListingColumns, row: number): number => columns.numbers.askingPrice[row]!;

const has =
  <Name extends 'champion' | 'baseline'>(name: Name) =>
  (row: JudgedRow): row is JudgedRow & Record<Name, number> =>
    row[name] !== undefined;

function compare<Name extends 'champion' | 'baseline'>(
  rows: readonly (JudgedRow & Record<Name, number>)[],
  other: Name,
): PairedComparison {
  return comparePaired(
    rows.map(({ own, price }) => absoluteLogError(own, price)),
    rows.map((row) => absoluteLogError(row[other], row.price)),
  );
}

/** Accuracy is what is left of one when the median error is taken off. */
function figures<Row extends JudgedRow>(
  rows: readonly Row[],
  valueOf: (row: Row) => number,
): Record<string, number> {
  const { meanAbsoluteLogError, medianAbsolutePercentageError } = priceErrors(
    rows.map(valueOf),
    rows.map(({ price }) => price),
  );
  const accuracy = Math.max(0, 1 - medianAbsolutePercentageError);
  return { rows: rows.length, accuracy, meanAbsoluteLogError, medianAbsolutePercentageError };
}

/** By market, since minor units of two currencies cannot be added up. */
function marketsOf(rows: readonly JudgedRow[]): NonNullable<ModelMetrics['markets']> {
  const keys = [...new Set(rows.map(({ market }) => market))].sort();
  const markets = keys.map((wanted) => {
    const own = rows.filter(({ market }) => market === wanted);
    const [champion, baseline] = [own.filter(has('champion')), own.filter(has('baseline'))];
    return [
      wanted,
      {
        own: { ...marketFigures(own, (row) => row.own), coverage: coverageOf(own) },
        champion: champion.length > 0 ? marketFigures(champion, (row) => row.champion) : null,
        baseline: baseline.length > 0 ? marketFigures(baseline, (row) => row.baseline) : null,
      },
    ] as const;
  });
  return Object.fromEntries(markets);
}

function marketFigures<Row extends JudgedRow>(
  rows: readonly Row[],
  valueOf: (row: Row) => number,
): Record<string, number> {
  const errors = rows.map((row) => Math.abs(valueOf(row) - row.price));
  const meanAbsoluteError = errors.reduce((sum, error) => sum + error, 0) / rows.length;
  return { ...figures(rows, valueOf), meanAbsoluteError };
}

/** The share of prices that lie in the range that the model gave: .8 is what it promises. */
const coverageOf = (rows: readonly JudgedRow[]): number =>
  rows.filter(({ price, low, high }) => price >= low && price <= high).length / rows.length;
