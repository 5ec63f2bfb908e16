import type { ListingColumns } from '../table/listing-columns.js';
import { medianOf } from './price-errors.js';

/**
 * What anybody would guess: the median asking price of the same make and model in the same currency; where there is
 * none, of the make, and else of the currency. A model that is not better than this is worth nothing.
 */
export class MedianBaseline {
  private readonly medians = new Map<string, number>();

  /** `train` are the rows that it may know, with prices above zero; `asked` those that it will be asked about. */
  constructor(
    private readonly columns: ListingColumns,
    train: ArrayLike<number>,
    asked: ArrayLike<number>,
  ) {
    const wanted = new Map<string, number[]>();
    for (let i = 0; i < asked.length; i++) for (const key of this.keys(asked[i]!)) wanted.set(key, []);
    for (let i = 0; i < train.length; i++) {
      const price = columns.numbers.askingPrice[train[i]!]!;
      for (const key of this.keys(train[i]!)) wanted.get(key)?.push(price);
    }
    for (const [key, prices] of wanted)
      if (prices.length > 0) this.medians.set(key, medianOf(Float64Array.from(prices).sort()));
  }

  /** Minor units, for one of the rows that were `asked`; undefined in a currency that the training rows lack. */
  valueAt(row: number): number | undefined {
    for (const key of this.keys(row)) {
      const median = this.medians.get(key);
      if (median !== undefined) return median;
    }
    return undefined;
  }

  /** From the most to the least particular. */
  private keys(row: number): string[] {
    const [currency, make, model] = (['currency', 'make', 'model'] as const).map((field) => {
      const { codes, dictionary } = this.columns.coded[field];
      return dictionary.groupOf(codes[row]!);
    });
    return [`${currency} ${make} ${model}`, `${currency} ${make}`, `${currency}`];
  }
}
