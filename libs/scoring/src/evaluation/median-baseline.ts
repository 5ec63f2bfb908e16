import { quantileOf } from '../statistics.js';
import type { ListingColumns } from '../table/listing-columns.js';
import { groupsByCode } from '../value/market-design.js';

/** A field's codes, the group of each code, and how many groups there are. */
interface GroupedField {
  readonly codes: Uint32Array;
  readonly groups: Uint32Array;
  readonly count: number;
}

/**
 * What anybody would guess: the median asking price of the same make and model on the same market; where there is
 * none, of the make, and else of the market. A model that is not better than this is worth nothing.
 */
export class MedianBaseline {
  private readonly medians = new Map<number, number>();
  private readonly market: GroupedField;
  private readonly make: GroupedField;
  private readonly model: GroupedField;

  /** `train` are the rows that it may know, with prices above zero; `asked` those that it will be asked about. */
  constructor(columns: ListingColumns, train: ArrayLike<number>, asked: ArrayLike<number>) {
    const [market, make, model] = (['market', 'make', 'model'] as const).map((field) => {
      const { codes, dictionary } = columns.coded[field];
      return { codes, groups: groupsByCode(columns, field), count: dictionary.groupCount };
    });
    [this.market, this.make, this.model] = [market!, make!, model!];
    const prices = new Map<number, number[]>();
    for (let i = 0; i < asked.length; i++) for (const key of this.keys(asked[i]!)) prices.set(key, []);
    for (let i = 0; i < train.length; i++) {
      const price = columns.numbers.askingPrice[train[i]!]!;
      for (const key of this.keys(train[i]!)) prices.get(key)?.push(price);
    }
    for (const [key, list] of prices) if (list.length > 0) this.medians.set(key, quantileOf(list, 0.5));
  }

  /** Minor units, for one of the rows that were `asked`; undefined on a market that the training rows lack. */
  valueAt(row: number): number | undefined {
    for (const key of this.keys(row)) {
      const median = this.medians.get(key);
      if (median !== undefined) return median;
    }
    return undefined;
  }

  /** From the most to the least particular: one number each, since group 0 is no make and no model. */
  private keys(row: number): [number, number, number] {
    const { market, make, model } = this;
    const ofMarket = groupAt(market, row) * make.count;
    const ofMake = ofMarket + groupAt(make, row);
    return [ofMake * model.count + groupAt(model, row), ofMake * model.count, ofMarket * model.count];
  }
}

const groupAt = ({ codes, groups }: GroupedField, row: number): number => groups[codes[row]!]!;
