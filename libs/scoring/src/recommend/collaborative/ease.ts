import { invertPositive } from '../algebra/invert.js';
import { RankUpdates, type SparseVector, sumOfSquares } from '../algebra/rank-updates.js';
import type { Square } from '../algebra/square.js';

/** What a person holds, before and after an event; absent when there was nothing, or is nothing any more. */
export interface RowChange {
  before?: SparseVector;
  after?: SparseVector;
}

/**
 * EASE (Steck, "Embarrassingly Shallow Autoencoders for Sparse Data", 2019): each item is predicted from the
 * others by ridge regression over people, all of them in one closed form. With P = (XᵀX + λ)⁻¹ the weight from
 * item i to item j is −P[i, j] / P[j, j], and 0 from an item to itself.
 *
 * A score is a sum over what the person holds, so it can be taken apart again: {@link contribution}.
 */
export class Ease {
  private readonly diagonal: Float64Array;

  /** `inverse` is P, as {@link fitEase} makes it; it is changed in place by {@link update}. */
  constructor(private readonly inverse: Square) {
    this.diagonal = new Float64Array(inverse.size);
    this.readDiagonal();
  }

  get size(): number {
    return this.inverse.size;
  }

  /** Scores of all items for what a person holds, into the first numbers of `scores`. */
  score({ places, values }: SparseVector, scores: Float64Array): void {
    const { size, stride, values: cells } = this.inverse;
    const { diagonal } = this;
    scores.fill(0, 0, size);
    for (let i = 0; i < places.length; i++) {
      const start = places[i]! * stride;
      const weight = values[i]!;
      for (let k = 0; k < size; k++) scores[k]! -= weight * cells[start + k]!;
    }
    for (let k = 0; k < size; k++) scores[k]! /= diagonal[k]!;
    for (let i = 0; i < places.length; i++) scores[places[i]!]! += values[i]!;
  }

  /** What holding one item (with weight 1) adds to the score of another. */
  contribution(held: number, item: number): number {
    if (held === item) return 0;
    return -this.inverse.values[held * this.inverse.stride + item]! / this.diagonal[item]!;
  }

  /** Takes changed rows into the model, exactly as if it had been fitted with them. O(size²) per change. */
  update(changes: Iterable<RowChange>): void {
    const updates = new RankUpdates(this.inverse);
    for (const { before, after } of changes) {
      // First in, then out: in between the matrix holds more, never less than nothing.
      if (after && after.places.length > 0) updates.push(after, 1);
      if (before && before.places.length > 0) updates.push(before, -1);
    }
    updates.apply();
    this.readDiagonal();
  }

  private readDiagonal(): void {
    const { size, stride, values } = this.inverse;
    for (let i = 0; i < size; i++) this.diagonal[i] = values[i * stride + i]!;
  }
}

/**
 * P = (XᵀX + λ)⁻¹ over people's rows: O(size³ / 2), some 11 s for 3,000 items, so a service does it in a worker.
 * @throws NotPositiveDefiniteError when `regularisation` (λ) is not above zero
 */
export function fitEase(rows: Iterable<SparseVector>, size: number, regularisation: number): Square {
  const matrix = sumOfSquares(rows, size, regularisation);
  invertPositive(matrix);
  return matrix;
}
