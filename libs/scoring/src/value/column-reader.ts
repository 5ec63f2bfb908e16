import { ageOf } from '../deal/formulas.js';
import type { ListingColumns } from '../table/listing-columns.js';
import { levelFields } from './log-linear-model.js';
import type { MarketValuer } from './market-valuer.js';
import type { ValueColumns } from './valuer.js';

/** A market's effects looked up once per code of the columns, so that a row costs array reads and one exponential. */
export class ColumnReader {
  private readonly levels: { codes: Uint32Array; effects: Float64Array }[];
  private readonly groups = new Map<number, number>();

  constructor(
    private readonly columns: ListingColumns,
    private readonly market: MarketValuer,
    private readonly year: number,
  ) {
    this.levels = levelFields.map((field) => {
      const { codes, dictionary } = columns.coded[field];
      const effectOf = (code: number) =>
        market.levelEffect(field, dictionary.groupText(dictionary.groupOf(code)));
      return { codes, effects: Float64Array.from({ length: dictionary.size }, (_, code) => effectOf(code)) };
    });
  }

  value(row: number, out: ValueColumns): void {
    const { modelYear, odometer, displacementL } = this.columns.numbers;
    let logValue = this.market.numericPart(
      ageOf(modelYear[row]!, this.year),
      odometer[row]!,
      displacementL[row]!,
    );
    for (const { codes, effects } of this.levels) logValue += effects[codes[row]!]!;
    const { value, low, high } = this.market.money(logValue + this.groupEffect(row));
    out.value[row] = value;
    out.low[row] = low;
    out.high[row] = high;
  }

  private groupEffect(row: number): number {
    const { make, model } = this.columns.coded;
    const makeCode = make.codes[row]!;
    const modelCode = model.codes[row]!;
    const key = makeCode * model.dictionary.size + modelCode;
    const known = this.groups.get(key);
    if (known !== undefined) return known;
    const textOf = ({ dictionary }: typeof make, code: number) =>
      dictionary.groupText(dictionary.groupOf(code));
    const effect = this.market.groupEffect(textOf(make, makeCode), textOf(model, modelCode));
    this.groups.set(key, effect);
    return effect;
  }
}
