import { invertPositive } from '../algebra/invert.js';
import { sumOfSquares } from '../algebra/rank-updates.js';
import type { Square } from '../algebra/square.js';
import { type HeldRows, headOf, vectorsOf } from './held-rows.js';
import { type NeighbourOptions, type NeighbourTable, findNeighbours } from './neighbour-table.js';
import { SharedCounts } from './shared-counts.js';

/** What a fit is made from. Plain data: it can be sent to a thread. */
export interface FitOrder {
  readonly rows: HeldRows;
  /** Items altogether, and those of them that come first and have a place in the dense model. */
  readonly size: number;
  readonly headSize: number;
  readonly regularisation: number;
  readonly tail: NeighbourOptions;
}

/** What a fit comes to. Plain data: a thread can send it back. */
export interface ItemFit {
  readonly inverse: Square;
  readonly shared: Uint16Array;
  readonly tail: NeighbourTable;
}

/**
 * All the work of a fit, O(headSize³): seconds for thousands of items, so a service does it in a thread.
 * @throws NotPositiveDefiniteError when the regularisation is not above zero
 */
export function fitItems({ rows, size, headSize, regularisation, tail }: FitOrder): ItemFit {
  const vectors = vectorsOf(rows);
  const heads = vectors.map((vector) => headOf(vector, headSize));
  const inverse = sumOfSquares(heads, headSize, regularisation);
  invertPositive(inverse);
  const shared = new SharedCounts(headSize);
  for (const head of heads) shared.count(head, 1);
  return { inverse, shared: shared.counts, tail: findNeighbours(vectors, { first: headSize, size }, tail) };
}
