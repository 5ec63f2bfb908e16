import type { CategoryColumn, Column, Frame, NumberColumn } from '../../frame/frame.js';
import type { CodedField, ListingColumns, NumberField } from '../../table/listing-columns.js';
import type { FeatureSchema } from '../../trees/binning/encode.js';
import { groupsByCode } from '../market-design.js';

/** Texts of a listing that trees may split by. */
export const treeTexts = [
  'make',
  'model',
  'trim',
  'bodyClass',
  'driveType',
  'fuelType',
  'transmission',
  'condition',
  'colour',
] as const satisfies readonly CodedField[];

/** Numbers of a listing that trees may split by. */
export const treeNumbers = [
  'modelYear',
  'odometer',
  'displacementL',
  'engineCylinders',
  'fuelEconomy',
] as const satisfies readonly NumberField[];

/** The month, 0–11, in which a listing came onto the market (UTC). */
export const MONTH = 'month';

export type TreeFact = (typeof treeTexts)[number] | (typeof treeNumbers)[number] | typeof MONTH;

/** Categories of one feature that trees tell apart at most. */
const MOST_CATEGORIES = 255;
/** There are more models than that in a large market, so the rarer ones are features of their own: at most so many. */
const MODEL_PARTS = 4;
/** A model that fewer listings have is not told apart by any tree, and takes no place among the rarer ones. */
const LEAST_OF_MODEL = 10;

/** A market's months tell of seasons when its listings came over at least so many days … */
const SEASONAL_DAYS = 365;
/** … and in at least so many of the twelve months. */
const SEASONAL_MONTHS = 10;
const DAY_MS = 86_400_000;

/** The fact that a feature is made of: `model.2` is the second part of `model`. */
export const factOf = ({ name }: FeatureSchema): TreeFact => name.split('.')[0] as TreeFact;

/** When a listing came onto the market: a month from 0, NaN where nobody knows. */
export function monthOf(createdAt: number, updatedAt: number): number {
  const time = createdAt > 0 ? createdAt : updatedAt;
  return time > 0 ? new Date(time).getUTCMonth() : Number.NaN;
}

/** What differs among these rows, as features. Decided by what the listings are, never by their prices. */
export function featuresOf(columns: ListingColumns, rows: Uint32Array): FeatureSchema[] {
  const texts = treeTexts.flatMap((field) => textFeatures(columns, rows, field));
  const numbers = treeNumbers.filter((field) => varies(columns.numbers[field], rows));
  const seasonal = isSeasonal(columns, rows) ? [{ name: MONTH, kind: 'number' as const }] : [];
  return [...texts, ...numbers.map((name) => ({ name, kind: 'number' as const })), ...seasonal];
}

function textFeatures(columns: ListingColumns, rows: Uint32Array, field: CodedField): FeatureSchema[] {
  const { codes, dictionary } = columns.coded[field];
  const groups = groupsByCode(columns, field);
  const counts = new Uint32Array(dictionary.groupCount);
  for (const row of rows) counts[groups[codes[row]!]!]!++;
  const known = [...counts.keys()]
    .filter((group) => group > 0 && counts[group]! > 0)
    .map((group) => ({ text: dictionary.groupText(group), count: counts[group]! }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  if (known.length + Number(counts[0]! > 0) < 2) return [];
  const parts = field === 'model' ? MODEL_PARTS : 1;
  return Array.from({ length: parts }, (_, part) => {
    const own = known.slice(part * MOST_CATEGORIES, (part + 1) * MOST_CATEGORIES);
    const kept = part === 0 ? own : own.filter(({ count }) => count >= LEAST_OF_MODEL);
    const name = part === 0 ? field : `${field}.${part + 1}`;
    return { name, kind: 'category' as const, categories: kept.map(({ text }) => text) };
  }).filter(({ categories }) => categories.length > 0);
}

function varies(values: Float64Array, rows: Uint32Array): boolean {
  const first = values[rows[0]!]!;
  return rows.some((row) => !Object.is(values[row], first));
}

function isSeasonal({ numbers: { createdAt, updatedAt } }: ListingColumns, rows: Uint32Array): boolean {
  const times = Float64Array.from(rows, (row) => createdAt[row] || updatedAt[row]!).filter(
    (time) => time > 0,
  );
  if (times.length === 0) return false;
  times.sort();
  // A few strays from years ago make no season.
  const at = (share: number) => times[Math.round(share * (times.length - 1))]!;
  const months = new Set(times.map((time) => monthOf(time, time)));
  return at(0.95) - at(0.05) >= SEASONAL_DAYS * DAY_MS && months.size >= SEASONAL_MONTHS;
}

/** Reads rows of columns as trees see them: numbers, places of categories, NaN for what is missing. */
export class FeatureReader {
  private readonly readers: readonly ((row: number) => number)[];

  constructor(
    private readonly columns: ListingColumns,
    private readonly features: readonly FeatureSchema[],
  ) {
    this.readers = features.map((feature) => this.readerOf(feature));
  }

  /** By row, then by feature. */
  read(rows: ArrayLike<number>): Float64Array {
    const width = this.features.length;
    const out = new Float64Array(rows.length * width);
    this.readers.forEach((read, feature) => {
      for (let i = 0, at = feature; i < rows.length; i++, at += width) out[at] = read(rows[i]!);
    });
    return out;
  }

  /** As columns, to fit on. */
  frame(rows: ArrayLike<number>): Frame {
    const columns = this.features.map((feature, i): Column => {
      const read = this.readers[i]!;
      if (feature.kind === 'number') return numbersOf(feature.name, rows, read);
      return categoriesOf(feature, rows, read);
    });
    return { rows: rows.length, columns };
  }

  private readerOf(feature: FeatureSchema): (row: number) => number {
    const { numbers } = this.columns;
    const fact = factOf(feature);
    if (fact === MONTH) return (row) => monthOf(numbers.createdAt[row]!, numbers.updatedAt[row]!);
    if (feature.kind === 'number') {
      const values = numbers[fact as NumberField];
      return (row) => values[row]!;
    }
    const { codes, dictionary } = this.columns.coded[fact as CodedField];
    const places = placesOf(feature);
    const byCode = Float64Array.from(
      { length: dictionary.size },
      (_, code) => places.get(dictionary.groupText(dictionary.groupOf(code))) ?? Number.NaN,
    );
    return (row) => byCode[codes[row]!]!;
  }
}

/** Places of a feature's categories. */
export const placesOf = ({ categories = [] }: FeatureSchema): Map<string, number> =>
  new Map(categories.map((category, place) => [category, place]));

const numbersOf = (name: string, rows: ArrayLike<number>, read: (row: number) => number): NumberColumn => ({
  kind: 'number',
  name,
  values: Float64Array.from(rows, read),
});

const categoriesOf = (
  { name, categories = [] }: FeatureSchema,
  rows: ArrayLike<number>,
  read: (row: number) => number,
): CategoryColumn => ({
  kind: 'category',
  name,
  codes: Int32Array.from(rows, (row) => {
    const place = read(row);
    return place >= 0 ? place : -1;
  }),
  labels: categories,
});
