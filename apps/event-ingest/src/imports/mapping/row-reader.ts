import type { ImportRejection, ImportRow } from '@rover/contracts';
import type { ImportField } from './column-names.js';
import type { ImportPlan } from './import-plan.js';
import { parseCountry } from './parse-country.js';
import { parseLabel, parseOdometer, parseYear } from './parse-facts.js';
import { isCurrency, parsePrice } from './parse-money.js';
import type { Money } from './parse-money.js';
import { parseVin } from './parse-vin.js';
import { refused, textOf } from './parsed.js';
import type { Cell, Parsed } from './parsed.js';
import { RowCells } from './row-cells.js';

/** Where neither the caller, nor the file, nor the price itself says so. */
const DEFAULT_CURRENCY = 'USD';
const DEFAULT_UNIT = 'km';
const LONGEST_ECHO = 100;

/** Reads the fields of one row after the other, and remembers what it had to refuse. */
export class RowReader {
  readonly #cells: RowCells;
  #line = 0;
  #refusals: { field: ImportField; reason: string }[] = [];

  constructor(
    private readonly plan: ImportPlan,
    private readonly thisYear: number,
  ) {
    this.#cells = new RowCells(plan);
  }

  /** What else the source knows of the row: cells that mean no field of ours. */
  get others(): number {
    return this.#cells.others;
  }

  turnTo(row: ImportRow): void {
    this.#line = row.line;
    this.#refusals = [];
    this.#cells.read(row);
  }

  cell(field: ImportField): Cell {
    return this.#cells.of(field);
  }

  /** @param max most characters, as in the contract */
  label(field: ImportField, max: number): string | undefined {
    return this.#take(field, parseLabel(this.cell(field), max));
  }

  vin(): string | undefined {
    return this.#take('vin', parseVin(this.cell('vin')));
  }

  year(): number | undefined {
    return this.#take('modelYear', parseYear(this.cell('modelYear'), this.thisYear));
  }

  odometer(): number | undefined {
    return this.#take(
      'odometer',
      parseOdometer(this.cell('odometer'), this.plan.odometerUnit ?? DEFAULT_UNIT),
    );
  }

  /** The currency of the row wins over that of the file; a price with a sign must agree with both. */
  price(): Money | undefined {
    const currency = this.#take('currency', parseCurrency(this.cell('currency'))) ?? this.plan.currency;
    return this.#take('askingPrice', parsePrice(this.cell('askingPrice'), currency, DEFAULT_CURRENCY));
  }

  country(): string | undefined {
    return this.#take('country', parseCountry(this.cell('country')));
  }

  /** Refuses the row when a field that every listing has is not there. */
  needed<T>(field: ImportField, value: T | undefined): T | undefined {
    if (value === undefined && !this.#refusals.some((refusal) => refusal.field === field))
      this.#refuse(field, 'is missing');
    return value;
  }

  rejections(): ImportRejection[] {
    return this.#refusals.map(({ field, reason }) => ({
      line: this.#line,
      field,
      reason,
      ...echo(this.cell(field)),
    }));
  }

  #take<T>(field: ImportField, parsed: Parsed<T>): T | undefined {
    if (!parsed) return undefined;
    if ('value' in parsed) return parsed.value;
    this.#refuse(field, parsed.refused);
    return undefined;
  }

  #refuse(field: ImportField, reason: string): void {
    this.#refusals.push({ field, reason });
  }
}

function parseCurrency(cell: Cell): Parsed<string> {
  const code = textOf(cell)?.toUpperCase();
  if (code === undefined) return undefined;
  return isCurrency(code) ? { value: code } : refused('is no currency of ISO 4217');
}

/** What stood there, cut and free of control characters, since people will read it. */
function echo(cell: Cell): { value?: string } {
  const text = textOf(cell)?.slice(0, LONGEST_ECHO);
  return text === undefined ? {} : { value: text.replace(/[\u0000-\u001f\u007f]|\p{Surrogate}/gu, '\ufffd') };
}
