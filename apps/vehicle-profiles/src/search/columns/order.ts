import type { VehicleSearch, VehicleSortKey } from '@rover/contracts';
import { distanceFrom } from '@rover/vehicle';
import { SortUnknownError } from '../search.errors.js';
import type { Dictionary } from './dictionary.js';
import type { NumericField, VehicleTable } from './vehicle-table.js';

/** Where a vehicle stands in an order: its value (null where it is unknown), then its id. */
export interface Place {
  readonly value: number | string | null;
  readonly id: string;
}

/** An order of vehicles: smaller keys come first, equal ones by id, and what is unknown last. */
export interface Order {
  readonly keyOf: (row: number) => number;
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
  if (by === 'make' || by === 'model') return byText(table.codes[by], table.dictionaries[by], sign);
  return byNumber(numbersOf(by, search, { table, ranks }), sign);
}

type Numbers = (row: number) => number;
interface Sources {
  readonly table: VehicleTable;
  readonly ranks: Float64Array | undefined;
}

function numbersOf(
  by: Exclude<VehicleSortKey, 'make' | 'model'>,
  { near }: Sorting,
  { table, ranks }: Sources,
): Numbers {
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
  const column = table.numbers[by satisfies NumericField];
  return (row) => column[row]!;
}

const unknownLast = (key: number): number => (Number.isNaN(key) ? Number.POSITIVE_INFINITY : key);

const byNumber = (numbers: Numbers, sign: number): Order => ({
  keyOf: (row) => unknownLast(sign * numbers(row)),
  keyAt: (value) => (typeof value === 'number' ? sign * value : Number.POSITIVE_INFINITY),
  valueOf: (row) => (Number.isNaN(numbers(row)) ? null : numbers(row)),
});

/** A place tells the text and not its rank, which may have changed by the next page. */
function byText(codes: Uint32Array, dictionary: Dictionary, sign: number): Order {
  const ranks = dictionary.ranks();
  return {
    keyOf: (row) => unknownLast(sign * ranks[codes[row]!]!),
    keyAt: (value) =>
      typeof value === 'string' ? sign * dictionary.rankOf(value) : Number.POSITIVE_INFINITY,
    valueOf: (row) => dictionary.loweredOf(codes[row]!) || null,
  };
}
