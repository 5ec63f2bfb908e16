import { BlockProduct } from './block-product.js';
import { BLOCK, type Rows, type Square, mirrorBlock, squareOf } from './square.js';

/** Places of a vector that are not zero, and what stands there. Both lists are as long as one another. */
export interface SparseVector {
  places: ArrayLike<number>;
  values: ArrayLike<number>;
}

/** Vectors that one pass over the matrix takes up: as many as make the pass cost arithmetic instead of memory. */
const CAPACITY = 32;
/** Up to so many are put in one by one: the pass then costs memory, not arithmetic. */
const FEW = 4;

/**
 * Changes to the inverse of a symmetric matrix that gains (+1) or loses (−1) the square u·uᵀ of a vector, by the
 * formula of Sherman and Morrison, exactly. They are collected, and put into the matrix many at a time: one
 * pass over a large matrix costs much the same for one vector as for several.
 */
export class RankUpdates {
  private readonly vectors: Float64Array[] = [];
  private readonly factors: number[] = [];
  private spare: Float64Array[] = [];
  private readonly block = new BlockProduct();

  constructor(private readonly inverse: Square) {}

  /**
   * Adds (`sign` 1) or takes out (−1) the square of a vector. What is taken out must have been in the matrix.
   * The inverse holds it after {@link apply} at the latest.
   */
  push(vector: SparseVector, sign: 1 | -1): void {
    const image = this.imageOf(vector);
    this.factors.push(sign / (1 + sign * inner(image, vector)));
    this.vectors.push(image);
    if (this.vectors.length === CAPACITY) this.apply();
  }

  /** Puts all that was collected into the inverse. */
  apply(): void {
    const { vectors } = this;
    if (vectors.length > FEW) this.applyBlocks();
    else for (let i = 0; i < vectors.length; i += 2) this.applyPair(i);
    this.spare = vectors.splice(0);
    this.factors.length = 0;
  }

  /** Two vectors, or one, row by row. */
  private applyPair(first: number): void {
    const { values, stride, size } = this.inverse;
    const a = this.vectors[first]!;
    const b = this.vectors[first + 1] ?? a;
    const factorA = this.factors[first]!;
    const factorB = this.factors[first + 1] ?? 0;
    for (let row = 0; row < size; row++) {
      const start = row * stride;
      const p = factorA * a[row]!;
      const q = factorB * b[row]!;
      for (let k = 0; k < size; k++) values[start + k]! -= p * a[k]! + q * b[k]!;
    }
  }

  /** Block by block below the diagonal, and mirrored above it. */
  private applyBlocks(): void {
    const { vectors, inverse, block } = this;
    const right = this.columns((value) => value);
    const left = this.columns((value, i) => value * this.factors[i]!);
    for (let row = 0; row < inverse.stride; row += BLOCK)
      for (let column = 0; column <= row; column += BLOCK) {
        block.load(inverse, row, column);
        block.subtract({ matrix: left, row }, { matrix: right, row: column }, 0, vectors.length);
        block.store(inverse, row, column);
        if (row !== column) mirrorBlock(inverse, row, column);
      }
  }

  /** The vectors as columns. */
  private columns(of: (value: number, vector: number) => number): Rows {
    const stride = this.vectors.length;
    const values = new Float64Array(this.inverse.stride * stride);
    this.vectors.forEach((vector, i) =>
      vector.forEach((value, row) => (values[row * stride + i] = of(value, i))),
    );
    return { stride, values };
  }

  /** The product of the inverse, as it is with all that was collected, and the vector. */
  private imageOf(vector: SparseVector): Float64Array {
    const { values, stride } = this.inverse;
    const image = this.fresh();
    for (let i = 0; i < vector.places.length; i++)
      addScaled(image, values, vector.places[i]! * stride, vector.values[i]!);
    const pending = this.vectors.map((each, i) => -this.factors[i]! * inner(each, vector));
    pending.forEach((factor, i) => addScaled(image, this.vectors[i]!, 0, factor));
    return image;
  }

  private fresh(): Float64Array {
    return this.spare.pop()?.fill(0) ?? new Float64Array(this.inverse.stride);
  }
}

function inner(dense: Float64Array, { places, values }: SparseVector): number {
  let sum = 0;
  for (let i = 0; i < places.length; i++) sum += dense[places[i]!]! * values[i]!;
  return sum;
}

/** Adds `factor` times the numbers of `source` from `start` on. */
function addScaled(target: Float64Array, source: Float64Array, start: number, factor: number): void {
  for (let k = 0; k < target.length; k++) target[k]! += factor * source[start + k]!;
}

/** Σ u·uᵀ over vectors, with `diagonal` added on the diagonal. */
export function sumOfSquares(vectors: Iterable<SparseVector>, size: number, diagonal: number): Square {
  const square = squareOf(size);
  const { values: cells, stride } = square;
  for (const { places, values } of vectors)
    for (let i = 0; i < places.length; i++)
      for (let j = 0; j < places.length; j++)
        cells[places[i]! * stride + places[j]!]! += values[i]! * values[j]!;
  for (let i = 0; i < size; i++) cells[i * stride + i]! += diagonal;
  return square;
}
