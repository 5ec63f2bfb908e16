import type { Condition, ListingFacts, ListingStatus } from '../listing.js';
import { hashOf } from '../hash.js';
import { marketKeyOf } from '../market-key.js';
import { Dictionary } from './dictionary.js';

const textFields = [
  'make',
  'model',
  'trim',
  'bodyClass',
  'driveType',
  'fuelType',
  'transmission',
  'colour',
  'condition',
  'currency',
  'country',
  'sellerId',
  'dealType',
  'status',
] as const;
/** `market` is made of others; see {@link marketKeyOf}. */
const codedFields = [...textFields, 'market'] as const;
const numberFields = [
  'modelYear',
  'displacementL',
  'engineCylinders',
  'fuelEconomy',
  'odometer',
  'askingPrice',
  'images',
  'metadata',
  'demand',
  'version',
  'createdAt',
  'updatedAt',
] as const;
/** Texts that hardly ever repeat, kept as they are. */
const plainFields = ['vin', 'stockNumber'] as const;

export type CodedField = (typeof codedFields)[number];
export type NumberField = (typeof numberFields)[number];
type PlainField = (typeof plainFields)[number];

/** A column of texts as codes of its dictionary. */
export interface CodedColumn {
  codes: Uint32Array;
  readonly dictionary: Dictionary;
}

function record<Key extends string, Value>(keys: readonly Key[], make: () => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, make()])) as Record<Key, Value>;
}

/** NaN stands for what is not known. */
const known = (value: number | undefined): number | undefined =>
  value === undefined || Number.isNaN(value) ? undefined : value;

/** A longer copy of a typed array; the new part is zero. */
export function grown<T extends Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array>(
  column: T,
  capacity: number,
): T {
  const copy = new (column.constructor as new (length: number) => T)(capacity);
  copy.set(column);
  return copy;
}

/**
 * Facts of listings, one typed array per field: a number that is not known is NaN, a text that is not known is
 * code 0. Arrays are replaced when the columns grow, so none may be kept across a write.
 */
export class ListingColumns {
  readonly ids: string[] = [];
  /** Of the ids: see `hashOf`. */
  hashes: Uint32Array;
  readonly coded: Record<CodedField, CodedColumn>;
  readonly numbers: Record<NumberField, Float64Array>;
  private readonly plain: Record<PlainField, (string | undefined)[]>;
  private reserved: number;

  constructor(capacity = 1024) {
    this.reserved = Math.max(32, Math.ceil(capacity / 32) * 32);
    this.hashes = new Uint32Array(this.reserved);
    this.coded = record(codedFields, () => ({
      codes: new Uint32Array(this.reserved),
      dictionary: new Dictionary(),
    }));
    this.numbers = record(numberFields, () => new Float64Array(this.reserved));
    this.plain = record(plainFields, () => []);
  }

  get capacity(): number {
    return this.reserved;
  }

  /** Puts a listing into a row; makes room when the row lies beyond the capacity. */
  write(row: number, facts: ListingFacts): void {
    if (row >= this.reserved) this.grow(Math.max(Math.ceil((row + 1) / 32) * 32, this.reserved * 2));
    if (this.ids[row] !== facts.id) this.hashes[row] = hashOf(facts.id);
    this.ids[row] = facts.id;
    for (const field of textFields) this.encode(field, row, facts[field]);
    this.encode('market', row, marketKeyOf(facts));
    for (const field of numberFields) this.numbers[field][row] = facts[field] ?? Number.NaN;
    for (const field of plainFields) this.plain[field][row] = facts[field];
  }

  /** The listing of a row as it was written; fields that are not known are undefined. */
  read(row: number): ListingFacts {
    const { numbers, plain } = this;
    // Field by field, all of one shape: to put in those alone that are known, by name, took twice as long.
    return {
      id: this.ids[row]!,
      vin: plain.vin[row],
      stockNumber: plain.stockNumber[row],
      make: this.text('make', row)!,
      model: this.text('model', row)!,
      modelYear: numbers.modelYear[row]!,
      trim: this.text('trim', row),
      bodyClass: this.text('bodyClass', row),
      driveType: this.text('driveType', row),
      fuelType: this.text('fuelType', row),
      transmission: this.text('transmission', row),
      colour: this.text('colour', row),
      condition: this.text('condition', row),
      currency: this.text('currency', row)!,
      country: this.text('country', row),
      sellerId: this.text('sellerId', row),
      dealType: this.text('dealType', row),
      status: this.text('status', row)!,
      displacementL: known(numbers.displacementL[row]),
      engineCylinders: known(numbers.engineCylinders[row]),
      fuelEconomy: known(numbers.fuelEconomy[row]),
      odometer: known(numbers.odometer[row]),
      askingPrice: numbers.askingPrice[row]!,
      images: numbers.images[row]!,
      metadata: numbers.metadata[row]!,
      demand: known(numbers.demand[row]),
      version: numbers.version[row]!,
      createdAt: known(numbers.createdAt[row]),
      updatedAt: numbers.updatedAt[row]!,
    };
  }

  text(field: 'condition', row: number): Condition | undefined;
  text(field: 'status', row: number): ListingStatus | undefined;
  text(field: CodedField, row: number): string | undefined;
  text(field: CodedField, row: number): string | undefined {
    const { codes, dictionary } = this.coded[field];
    return dictionary.decode(codes[row] ?? 0);
  }

  /** Lets go of what a removed row holds in memory of its own. */
  clear(row: number): void {
    this.ids[row] = '';
    for (const field of plainFields) this.plain[field][row] = undefined;
  }

  private encode(field: CodedField, row: number, text: string | undefined): void {
    const { codes, dictionary } = this.coded[field];
    codes[row] = dictionary.encode(text);
  }

  private grow(capacity: number): void {
    this.hashes = grown(this.hashes, capacity);
    for (const field of codedFields) this.coded[field].codes = grown(this.coded[field].codes, capacity);
    for (const field of numberFields) this.numbers[field] = grown(this.numbers[field], capacity);
    this.reserved = capacity;
  }
}
