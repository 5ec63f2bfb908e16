import { ageOf } from '../deal/formulas.js';
import type { ListingFacts, MarketValue } from '../listing.js';
import { marketKeyOf } from '../market-key.js';
import type { ListingColumns } from '../table/listing-columns.js';
import { fold } from '../text.js';
import { type LevelField, type LogLinearModel, levelFields } from './log-linear-model.js';
import { type LogLinearFacts, MarketValuer } from './market-valuer.js';
import { ColumnReader } from './column-reader.js';
import { type ExplainedValue, toMoney } from './value-effects.js';
import type { ValueColumns, Valuer } from './valuer.js';

const noText = (text: string | undefined): string => (text === undefined ? '' : fold(text));

/** Values listings by a {@link LogLinearModel}. */
export class LogLinearValuer implements Valuer {
  readonly version: string;
  private readonly markets: ReadonlyMap<string, MarketValuer>;

  constructor(private readonly model: LogLinearModel) {
    this.version = model.version;
    this.markets = new Map(
      Object.entries(model.markets).map(([key, market]) => [key, new MarketValuer(market)]),
    );
  }

  valueOf(facts: ListingFacts): MarketValue | undefined {
    const market = this.markets.get(marketKeyOf(facts));
    if (!market) return undefined;
    const { age, odometer, displacementL, make, model, ...texts } = this.read(facts);
    let logValue = market.numericPart(age, odometer, displacementL);
    for (const field of levelFields) logValue += market.levelEffect(field, texts[field]);
    return market.money(logValue + market.groupEffect(make, model));
  }

  explain(facts: ListingFacts): ExplainedValue | undefined {
    const effects = this.markets.get(marketKeyOf(facts))?.effects(this.read(facts));
    const value = this.valueOf(facts)?.value;
    return effects && value ? toMoney({ value, ...effects }) : undefined;
  }

  valueRows(columns: ListingColumns, rows: number, out: ValueColumns): void {
    const { codes, dictionary } = columns.coded.market;
    const readers = Array.from({ length: dictionary.size }, (_, code) => {
      const market = this.markets.get(dictionary.decode(code) ?? '');
      return market && new ColumnReader(columns, market, this.model.asOfYear);
    });
    for (let row = 0; row < rows; row++) {
      const reader = readers[codes[row]!];
      if (reader) reader.value(row, out);
      else out.value[row] = 0;
    }
  }

  private read(facts: ListingFacts): LogLinearFacts {
    const { odometer = Number.NaN, displacementL = Number.NaN } = facts;
    const texts = Object.fromEntries(levelFields.map((field) => [field, noText(facts[field])]));
    return {
      age: ageOf(facts.modelYear, this.model.asOfYear),
      odometer,
      displacementL,
      make: fold(facts.make),
      model: fold(facts.model),
      ...(texts as Record<LevelField, string>),
    };
  }
}
