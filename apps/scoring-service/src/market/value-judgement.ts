import type { ModelMetrics } from '@rover/contracts';
import { MedianBaseline, absoluteLogError, comparePaired, priceErrors } from '@rover/scoring';
import type { ListingColumns, MarketValue, PairedComparison, Valuer } from '@rover/scoring';
import type { MarketSplit } from './market-split.js';

/** The model that serves, and whether a row of a market is new to it. */
export interface ServingValuer {
  readonly version: number;
  readonly valuer: Valuer;
  /** Whether rows of this currency were held out when it was fitted: only then can it be judged by them. */
  heldOutOf(currency: string): boolean;
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
  readonly price: number;
  readonly own: MarketValue;
  readonly champion?: number;
  readonly baseline?: number;
}

/** Compares a candidate with the champion and with the baseline, row by row, on what neither was fitted on. */
export function judgeValues(
  split: MarketSplit,
  candidate: Valuer,
  champion: ServingValuer | undefined,
): ValueJudgement {
  const rows = judgedRows(split, candidate, champion);
  const comparable = rows.filter(has('champion'));
  const guessed = rows.filter(has('baseline'));
  const overChampion = comparable.length > 0 ? compare(comparable, 'champion') : null;
  const overBaseline = guessed.length > 0 ? compare(guessed, 'baseline') : null;
  const metrics: ModelMetrics = {
    rows: rows.length,
    own: rows.length > 0 ? { ...figures(rows, ({ own }) => own.value), coverage: coverageOf(rows) } : {},
    champion:
      champion && comparable.length > 0
        ? { version: champion.version, figures: figures(comparable, (row) => row.champion) }
        : null,
    baseline:
      guessed.length > 0
        ? { name: 'medianOfMakeAndModel', figures: figures(guessed, (row) => row.baseline) }
        : null,
    comparison: overChampion,
  };
  return { metrics, overChampion, overBaseline };
}

function judgedRows(
  { train: { columns }, trainRows, judged }: MarketSplit,
  candidate: Valuer,
  champion: ServingValuer | undefined,
): JudgedRow[] {
  const baseline = new MedianBaseline(columns, trainRows, judged);
  return judged.flatMap((row) => {
    const facts = columns.read(row);
    const own = candidate.valueOf(facts);
    if (!own) return [];
    const before = champion?.heldOutOf(facts.currency) ? champion.valuer.valueOf(facts)?.value : undefined;
    return [{ price: priceOf(columns, row), own, champion: before, baseline: baseline.valueAt(row) }];
  });
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
    rows.map(({ own, price }) => absoluteLogError(own.value, price)),
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

/** The share of prices that lie in the range that the model gave: .8 is what it promises. */
const coverageOf = (rows: readonly JudgedRow[]): number =>
  rows.filter(({ price, own }) => price >= own.low && price <= own.high).length / rows.length;
