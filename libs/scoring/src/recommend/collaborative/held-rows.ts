import type { SparseVector } from '../algebra/rank-updates.js';
import type { ItemWeights } from './holdings.js';
import type { ItemSpace } from './item-space.js';

/** What people hold, one row after the other in flat arrays, so that it travels to a thread without being copied by piece. */
export interface HeldRows {
  /** Where each row begins, and where the last one ends. */
  readonly offsets: Uint32Array;
  readonly places: Uint32Array;
  readonly values: Float64Array;
}

/** The rows of people over a space; items that have no place in it are left out. */
export function heldRows(held: readonly ItemWeights[], space: ItemSpace): HeldRows {
  const most = held.reduce((sum, { size }) => sum + size, 0);
  const offsets = new Uint32Array(held.length + 1);
  const places = new Uint32Array(most);
  const values = new Float64Array(most);
  let end = 0;
  held.forEach((row, i) => {
    for (const [item, weight] of row) {
      const place = space.placeOf(item);
      if (place === undefined) continue;
      places[end] = place;
      values[end++] = weight;
    }
    offsets[i + 1] = end;
  });
  return { offsets, places: places.slice(0, end), values: values.slice(0, end) };
}

/** Each row as a vector. */
export function vectorsOf({ offsets, places, values }: HeldRows): SparseVector[] {
  return Array.from({ length: offsets.length - 1 }, (_, i) => ({
    places: places.subarray(offsets[i]!, offsets[i + 1]!),
    values: values.subarray(offsets[i]!, offsets[i + 1]!),
  }));
}

/** What of a vector lies within the first places. */
export function headOf({ places, values }: SparseVector, headSize: number): SparseVector {
  const kept = Array.from(places, (_, i) => i).filter((i) => places[i]! < headSize);
  return { places: kept.map((i) => places[i]!), values: kept.map((i) => values[i]!) };
}
