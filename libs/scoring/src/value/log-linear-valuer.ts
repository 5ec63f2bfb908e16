import { ageOf } from '../deal/formulas.js';
import type { ListingFacts, MarketValue } from '../listing.js';
import type { ListingColumns } from '../table/listing-columns.js';
import { fold } from '../text.js';
import { type LogLinearModel, levelFields } from './log-linear-model.js';
import { MarketValuer } from './market-valuer.js';
import { ColumnReader } from './column-reader.js';
import type { ValueColumns, Valuer } from './valuer.js';

const noText = (text: string | undefined): string => (text === undefined ? '' : fold(text));

/** Values listings by a {@link LogLinearModel}. */
export class LogLinearValuer implements Valuer {
  readonly version: string;
  private readonly markets: ReadonlyMap<string, MarketValuer>;

  constructor(private readonly model: LogLinearModel) {
    this.version = model.version;
    this.markets = new Map(
      Object.entries(model.markets).map(([currency, market]) => [currency, new MarketValuer(market)]),
    );
  }

  valueOf(facts: ListingFacts): MarketValue | undefined {
    const market = this.markets.get(facts.currency);
    if (!market) return undefined;
    let logValue = market.numericPart(
      ageOf(facts.modelYear, this.model.asOfYear),
      facts.odometer ?? Number.NaN,
      facts.displacementL ?? Number.NaN,
    );
    for (const field of levelFields) logValue += market.levelEffect(field, noText(facts[field]));
    return market.money(logValue + market.groupEffect(fold(facts.make), fold(facts.model)));
  }

  valueRows(columns: ListingColumns, rows: number, out: ValueColumns): void {
    const { codes, dictionary } = columns.coded.currency;
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
}
