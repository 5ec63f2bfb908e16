import { widen } from '../../conformal/conformal-range.js';
import { hashOf } from '../../hash.js';
import type { ListingFacts, MarketValue } from '../../listing.js';
import type { ListingColumns } from '../../table/listing-columns.js';
import { type ExplainedValue, toMoney } from '../value-effects.js';
import type { ValueColumns } from '../valuer.js';
import { FactsReader } from './facts-reader.js';
import { FoldPredictor } from './fold-predictor.js';
import { FeatureReader, factOf } from './market-features.js';
import { type TreeMarket, foldOf } from './tree-market.js';

/** Rows that are encoded at once. */
const SLICE = 4_096;
/** Values that are remembered: an import asks for each listing twice, and prices change without the value. */
const REMEMBERED = 4_096;

/**
 * Whole minor units, at least one. Trees are added up in another order in batches than one by one; what that changes is
 * far below the digits that are kept here, so that a listing has one value however it is asked for.
 */
const wholeOf = (log: number): number => Math.max(1, Math.round(Math.exp(Math.round(log * 1e9) / 1e9)));

/** A market's trees, ready to be asked. */
export class TreeMarketValuer {
  private readonly folds: readonly FoldPredictor[];
  private readonly facts: FactsReader;
  private readonly remembered = new Map<string, MarketValue>();

  constructor(private readonly market: TreeMarket) {
    this.folds = market.folds.map((trees) => new FoldPredictor(market.features, trees));
    this.facts = new FactsReader(market.features);
  }

  /** Makes it ready, some milliseconds at each step. */
  *warmUp(): Generator<void> {
    for (const fold of this.folds) yield* fold.warmUp();
  }

  /** A listing, by the trees that have not seen it. */
  valueOf(facts: ListingFacts): MarketValue {
    const values = this.facts.read(facts);
    const fold = foldOf(hashOf(facts.id), this.folds.length);
    const key = `${fold}:${values.join()}`;
    const known = this.remembered.get(key);
    if (known) return { ...known };
    const found = this.money(this.folds[fold]!, values);
    if (this.remembered.size >= REMEMBERED) this.remembered.clear();
    this.remembered.set(key, found);
    return { ...found };
  }

  /** A vehicle on no market: the mean of what all folds say, in logarithms. */
  valueOfStranger(facts: ListingFacts): MarketValue {
    const values = this.facts.read(facts);
    const said = this.folds.map((fold) => fold.all(values));
    const mean = (which: 'middle' | 'low' | 'high') =>
      said.reduce((sum, each) => sum + each[which][0]!, 0) / said.length;
    return this.amounts(mean('middle'), mean('low'), mean('high'));
  }

  /** Values rows of columns, given by number, fold by fold. */
  valueRows(columns: ListingColumns, rows: readonly number[], out: ValueColumns): void {
    const reader = new FeatureReader(columns, this.market.features);
    const byFold = this.folds.map(() => [] as number[]);
    for (const row of rows) byFold[foldOf(columns.hashes[row]!, this.folds.length)]!.push(row);
    byFold.forEach((own, fold) => {
      for (let from = 0; from < own.length; from += SLICE)
        this.valueSlice(this.folds[fold]!, { reader, rows: own.slice(from, from + SLICE) }, out);
    });
  }

  explain(facts: ListingFacts): ExplainedValue {
    const fold = this.folds[foldOf(hashOf(facts.id), this.folds.length)]!;
    const { base, contributions } = fold.explain(this.facts.read(facts));
    const effects = new Map<string, number>();
    this.market.features.forEach((feature, i) => {
      const fact = factOf(feature);
      effects.set(fact, (effects.get(fact) ?? 0) + contributions[i]!);
    });
    return toMoney({ value: this.valueOf(facts).value, typical: base, effects });
  }

  private valueSlice(
    fold: FoldPredictor,
    { reader, rows }: { reader: FeatureReader; rows: readonly number[] },
    out: ValueColumns,
  ): void {
    const { middle, low, high } = fold.all(reader.read(rows));
    rows.forEach((row, i) => {
      const amounts = this.amounts(middle[i]!, low[i]!, high[i]!);
      out.value[row] = amounts.value;
      out.low[row] = amounts.low;
      out.high[row] = amounts.high;
    });
  }

  private money(fold: FoldPredictor, values: Float64Array): MarketValue {
    const { middle, low, high } = fold.all(values);
    return this.amounts(middle[0]!, low[0]!, high[0]!);
  }

  /** The value lies within its range. */
  private amounts(middle: number, low: number, high: number): MarketValue {
    const ends = widen(this.market.range, low, high);
    const [value, from, to] = [middle, ends.low, ends.high].map(wholeOf);
    return { value: value!, low: Math.min(value!, from!), high: Math.max(value!, to!) };
  }
}
