import type { VehicleSearch, VehicleSortKey } from '@rover/contracts';
import { distanceFrom } from '@rover/vehicle';
import { SortUnknownError } from '../search.errors.js';
import type { Dictionary } from './dictionary.js';
import { headOf } from './text-column.js';
import type { TextColumn } from './text-column.js';
import type { VehicleTable } from './vehicle-table.js';

/** Where a vehicle stands in an order: its value (null where it is unknown), then its id. */
export interface Place {
  readonly value: number | string | null;
  readonly id: string;
}

/** An order of vehicles: smaller keys come first, equal ones as `compare` says and then by id, and what is unknown last. */
export interface Order {
  readonly keyOf: (row: number) => number;
  /** Whether a row comes before a value of the same key (below 0) or after it; absent where keys say all. */
  readonly compare?: (row: number, value: Place['value']) => number;
  /** The key of a place that was told before. */
  keyAt(value: Place['value']): number;
  valueOf(row: number): Place['value'];
}

type Sorting = Pick<VehicleSearch, 'sort' | 'text' | 'near'>;

/** The newest first, unless text or place say what is best. */
function standard({ text, near }: Sorting): NonNullable<VehicleSearch['sort']> {
  if (text !== undefined) return { by: 'relevance', order: 'desc' };
  return near === undefined ? { by: 'createdAt', order: 'desc' } : { by: 'distance', order: 'asc' };
}

/** @param ranks how well a text fits, by row @throws SortUnknownError */
export function orderOf(search: Sorting, table: VehicleTable, ranks: Float64Array | undefined): Order {
  const { by, order } = search.sort ?? standard(search);
  const sign = order === 'asc' ? 1 : -1;
  if (by in table.texts) return byText(table.texts[by as TextKey], sign);
  if (by in table.codes) return byCode(table.codes[by as CodeKey], table.dictionaries[by as CodeKey], sign);
  return byNumber(numbersOf(by as NumberKey, search, { table, ranks }), sign);
}

type TextKey = VehicleSortKey & keyof VehicleTable['texts'];
type CodeKey = VehicleSortKey & keyof VehicleTable['codes'];
type NumberKey = Exclude<VehicleSortKey, TextKey | CodeKey>;
type Numbers = (row: number) => number;
interface Sources {
  readonly table: VehicleTable;
  readonly ranks: Float64Array | undefined;
}

function numbersOf(by: NumberKey, { near }: Sorting, { table, ranks }: Sources): Numbers {
  if (by === 'relevance') {
    if (!ranks) throw new SortUnknownError('text');
    return (row) => ranks[row]!;
  }
  if (by === 'distance') {
    if (!near) throw new SortUnknownError('near');
    const { lon, lat } = table.numbers;
    const distance = distanceFrom(near.location.coordinates);
    return (row) => distance(lon[row]!, lat[row]!);
  }
  const column = table.numbers[by];
  return (row) => column[row]!;
}

const unknownLast = (key: number): number => (Number.isNaN(key) ? Number.POSITIVE_INFINITY : key);

const byNumber = (numbers: Numbers, sign: number): Order => ({
  keyOf: (row) => unknownLast(sign * numbers(row)),
  keyAt: (value) => (typeof value === 'number' ? sign * value : Number.POSITIVE_INFINITY),
  valueOf: (row) => (Number.isNaN(numbers(row)) ? null : numbers(row)),
});

/** A place tells the text and not its rank, which may have changed by the next page. */
function byCode(codes: Uint32Array, dictionary: Dictionary, sign: number): Order {
  const ranks = dictionary.ranks();
  return {
    keyOf: (row) => unknownLast(sign * ranks[codes[row]!]!),
    keyAt: (value) =>
      typeof value === 'string' ? sign * dictionary.rankOf(value) : Number.POSITIVE_INFINITY,
    valueOf: (row) => dictionary.loweredOf(codes[row]!) || null,
  };
}

/** By the beginning of a text, and where that is the same by all of it. */
function byText(column: TextColumn, sign: number): Order {
  const { heads } = column;
  return {
    keyOf: (row) => unknownLast(sign * heads[row]!),
    compare: (row, value) => {
      const text = column.textOf(row);
      return typeof value === 'string' && text !== null ? sign * inOrder(text, value) : 0;
    },
    keyAt: (value) => (typeof value === 'string' ? sign * headOf(value) : Number.POSITIVE_INFINITY),
    valueOf: (row) => column.textOf(row),
  };
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
