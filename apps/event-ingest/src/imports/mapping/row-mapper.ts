import type { ImportRejection, ImportRow, ListingFacts } from '@rover/contracts';
import type { ImportField } from './column-names.js';
import type { ImportPlan } from './import-plan.js';
import { listingId } from './listing-identity.js';
import * as facts from './parse-facts.js';
import { isCurrency, parsePrice } from './parse-money.js';
import { parseVin } from './parse-vin.js';
import { refused, textOf } from './parsed.js';
import type { Cell, Parsed } from './parsed.js';
import { RowCells } from './row-cells.js';

/** What became of a row: a listing, or why not. */
export type MappedRow = { readonly listing: ListingFacts } | { readonly rejections: ImportRejection[] };

type Cells = Partial<Record<ImportField, Cell>>;

/** Where neither the caller, nor the file, nor the price itself says so. */
const DEFAULT_CURRENCY = 'USD';
const DEFAULT_UNIT = 'km';
const LONGEST_ECHO = 100;

/** Most characters of each text. The contract has the same bounds; a test compares them. */
const labels = {
  sellerId: 120,
  stockNumber: 80,
  make: 60,
  model: 80,
  trim: 80,
  bodyClass: 60,
  driveType: 60,
  fuelType: 40,
  transmission: 60,
  colour: 40,
  dealType: 40,
} as const;

const required = ['make', 'model', 'modelYear', 'askingPrice'] as const;

/** Reads the rows of one import. */
export class RowMapper {
  readonly #cells: RowCells;

  /** @param thisYear to judge model years by */
  constructor(
    private readonly plan: ImportPlan,
    private readonly thisYear: number,
  ) {
    this.#cells = new RowCells(plan);
  }

  /**
   * Makes a listing of a row. What identifies or prices it must be right or the row is refused with each field that is
   * wrong; what merely describes it and cannot be read is left out.
   */
  map(row: ImportRow): MappedRow {
    const { byField, others } = this.#cells.find(row);
    const draft = new Draft(byField, row.line);
    for (const field in labels)
      draft.take(
        field as keyof typeof labels,
        facts.parseLabel(byField[field as ImportField], labels[field as keyof typeof labels]),
      );
    draft.take('vin', parseVin(byField.vin));
    draft.take('modelYear', facts.parseYear(byField.modelYear, this.thisYear));
    draft.take('odometer', facts.parseOdometer(byField.odometer, this.plan.odometerUnit ?? DEFAULT_UNIT));
    this.#price(draft, byField);
    const rejections = draft.rejections();
    if (rejections.length > 0) return { rejections };
    const listing = { ...draft.facts, ...described(byField), metadata: Math.min(others, 1_000) } as Omit<
      ListingFacts,
      'id'
    >;
    return { listing: { id: listingId(listing, row), ...listing } };
  }

  #price(draft: Draft, cells: Cells): void {
    const currency = currencyOf(cells.currency);
    if (currency && 'refused' in currency) return draft.take('currency', currency);
    const price = parsePrice(cells.askingPrice, currency?.value ?? this.plan.currency, DEFAULT_CURRENCY);
    if (!price || 'refused' in price) return draft.take('askingPrice', price);
    draft.take('askingPrice', { value: price.value.amount });
    draft.take('currency', { value: price.value.currency });
  }
}

/** A listing in the making. */
class Draft {
  readonly facts: Record<string, unknown> = {};
  readonly #refused: { field: string; reason: string }[] = [];

  constructor(
    private readonly cells: Cells,
    private readonly line: number,
  ) {}

  take(field: ImportField, parsed: Parsed<unknown>): void {
    if (!parsed) return;
    if ('value' in parsed) this.facts[field] = parsed.value;
    else this.#refused.push({ field, reason: parsed.refused });
  }

  rejections(): ImportRejection[] {
    const reported = new Set(this.#refused.map(({ field }) => field));
    const missing = required
      .filter(
        (field) =>
          this.facts[field] === undefined &&
          !reported.has(field) &&
          !(field === 'askingPrice' && reported.has('currency')),
      )
      .map((field) => ({ field, reason: 'is missing' }));
    return [...this.#refused, ...missing].map((entry) => ({
      line: this.line,
      ...entry,
      ...this.#echo(entry.field as ImportField),
    }));
  }

  /** What stood there, cut and free of control characters, since people will read it. */
  #echo(field: ImportField): { value?: string } {
    const text = textOf(this.cells[field]);
    return text === undefined
      ? {}
      : { value: text.slice(0, LONGEST_ECHO).replace(/[\u0000-\u001f\u007f]|\p{Surrogate}/gu, '\ufffd') };
  }
}

function currencyOf(cell: Cell): Parsed<string> {
  const code = textOf(cell)?.toUpperCase();
  if (code === undefined) return undefined;
  return isCurrency(code) ? { value: code } : refused('is no currency of ISO 4217');
}

function described(cells: Cells): Partial<ListingFacts> {
  const found = {
    displacementL: facts.displacementOf(cells.displacementL),
    engineCylinders: facts.countWithin(cells.engineCylinders, 24),
    fuelEconomy: facts.numberWithin(cells.fuelEconomy, 100),
    condition: facts.conditionOf(cells.condition),
    images: facts.imagesOf(cells.images) ?? 0,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
