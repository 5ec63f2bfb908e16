import { comparablesFew } from '../deal/reasons.js';
import type { Abstention, Market } from '../deal/score-deal.js';
import type { ListingFacts, MarketValue } from '../listing.js';
import type { EvidenceLimits, ModelGroups } from '../turnover/model-groups.js';
import type { ExplainedValue } from '../value/value-effects.js';
import type { ValueColumns, Valuer } from '../value/valuer.js';
import type { ListingColumns } from './listing-columns.js';

const NONE: MarketValue = { value: 0, low: 0, high: 0 };

/** What values are worked out from and written to. */
export interface ValuedColumns {
  readonly columns: ListingColumns;
  readonly values: ValueColumns;
  readonly groups: ModelGroups;
  readonly evidence: EvidenceLimits;
}

/** The market values of a table's rows, and the model that they come from. */
export class ValuedRows {
  valuer: Valuer | undefined;

  constructor(private readonly table: ValuedColumns) {}

  /** Values a row by the model; what has too few others beside it has no value. */
  value(row: number, listing: ListingFacts = this.table.columns.read(row)): void {
    const isSupported = this.table.groups.supportsRow(row);
    this.put(row, (isSupported && this.valuer?.valueOf(listing)) || NONE);
  }

  /** Gives a row a value that was worked out for it as it is. */
  put(row: number, { value, low, high }: MarketValue): void {
    const { values, groups } = this.table;
    values.value[row] = groups.supportsRow(row) ? value : 0;
    values.low[row] = low;
    values.high[row] = high;
  }

  /** Values rows 0 to `rows` − 1; those that hold nothing may be given any value. */
  valueAll(rows: number): void {
    const { columns, values, groups } = this.table;
    if (!this.valuer?.valueRows) for (let row = 0; row < rows; row++) this.value(row);
    else {
      this.valuer.valueRows(columns, rows, values);
      for (const row of groups.unsupportedRows()) values.value[row] = 0;
    }
  }

  at(row: number): MarketValue | undefined {
    const { value, low, high } = this.table.values;
    return value[row]! > 0 ? { value: value[row]!, low: low[row]!, high: high[row]! } : undefined;
  }

  /** A listing, which has this row if it is in the table; why not, where too few others stand beside it. */
  appraise(facts: ListingFacts, row: number | undefined): Market | Abstention | undefined {
    return this.unlessAlone(this.valuer?.valueOf(facts), facts, row);
  }

  /** The same for a vehicle that is on no market, whatever its id. */
  appraiseStranger(facts: ListingFacts): Market | Abstention | undefined {
    const value = this.valuer?.valueOfStranger?.(facts) ?? this.valuer?.valueOf(facts);
    return this.unlessAlone(value, facts, undefined);
  }

  /** What moved the value of a row; undefined when it has none, or the model cannot tell. */
  explain(row: number): ExplainedValue | undefined {
    if (!this.table.groups.supportsRow(row)) return undefined;
    return this.valuer?.explain?.(this.table.columns.read(row));
  }

  private unlessAlone(
    value: MarketValue | undefined,
    facts: ListingFacts,
    row: number | undefined,
  ): Market | Abstention | undefined {
    const { groups, evidence } = this.table;
    if (!value) return undefined;
    if (groups.supports(facts, row)) return marketOf(value, groups.of(facts)?.demand);
    return { abstained: comparablesFew(facts.make, facts.model, evidence) };
  }
}

/** What the market says of a vehicle. */
export const marketOf = (value: MarketValue, demand: number | undefined): Market =>
  demand === undefined ? value : { ...value, demand };
