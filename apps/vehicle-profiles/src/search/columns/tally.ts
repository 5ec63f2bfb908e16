import type { ValueCount, VehicleFacet } from '@rover/contracts';
import type { Bits } from './bits.js';
import { UNKNOWN } from './dictionary.js';
import type { CodedField, VehicleTable } from './vehicle-table.js';

const MOST_VALUES = 50;
const YEARS = 5;
const LAST_YEAR = 2_105;

const frequentFirst = (counts: readonly ValueCount[]): ValueCount[] =>
  counts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));

/** How many rows have each text of a column, the most frequent first. What is unknown is no value. */
export function countsOf(bits: Bits, table: VehicleTable, field: CodedField): ValueCount[] {
  const dictionary = table.dictionaries[field];
  const counts = bits.countCodes(table.codes[field], dictionary.size);
  return frequentFirst(
    [...counts].flatMap((count, code) =>
      code === UNKNOWN ? [] : [{ value: dictionary.valueOf(code), count }],
    ),
  );
}

/** The same as facets show it; model years in fives. */
export const facetOf = (bits: Bits, table: VehicleTable, facet: VehicleFacet): ValueCount[] =>
  (facet === 'modelYear' ? yearsOf(bits, table) : countsOf(bits, table, facet)).slice(0, MOST_VALUES);

function yearsOf(bits: Bits, table: VehicleTable): ValueCount[] {
  const counts = new Uint32Array(Math.ceil(LAST_YEAR / YEARS));
  const years = table.numbers.modelYear;
  // What is unknown is NaN, and counts into no place of the array.
  bits.forEach((row) => (counts[Math.floor(years[row]! / YEARS)]! += 1));
  return frequentFirst(
    [...counts].map((count, place) => ({ value: `${place * YEARS}-${place * YEARS + YEARS - 1}`, count })),
  );
}

/** The mean of what is known of a column; null where nothing is. */
export function meanOf(bits: Bits, column: Float64Array): number | null {
  let [sum, count] = [0, 0];
  bits.forEach((row) => {
    const value = column[row]!;
    if (Number.isNaN(value)) return;
    sum += value;
    count += 1;
  });
  return count > 0 ? sum / count : null;
}
