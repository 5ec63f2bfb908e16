import { BlockProduct } from './block-product.js';
import { BLOCK, type Square, mirrorBlock, squareOf } from './square.js';

/** A matrix that has no inverse as a positive definite one: a penalty that is not above zero, or a number that is none. */
export class NotPositiveDefiniteError extends Error {
  override readonly name = 'NotPositiveDefiniteError';

  constructor(row: number) {
    super(`The matrix is not positive definite: its pivot in row ${row} is not above zero`);
  }
}

/**
 * Inverts a symmetric positive definite matrix in its place, of which the lower triangle is read. Block by block:
 * A = L·Lᵀ, then W = L⁻ᵀ, then A⁻¹ = W·Wᵀ; each of the three steps multiplies rows by rows, never by columns,
 * for which the cache would be reloaded at every number.
 * @throws NotPositiveDefiniteError
 */
export function invertPositive(matrix: Square): void {
  for (let i = matrix.size; i < matrix.stride; i++) matrix.values[i * matrix.stride + i] = 1;
  const block = new BlockProduct();
  factorise(matrix, block);
  const inverse = squareOf(matrix.size);
  invertFactor(matrix, inverse, block);
  multiply(inverse, matrix, block);
}

/** The lower triangle becomes that of L; the upper one is left as it is. */
function factorise(matrix: Square, block: BlockProduct): void {
  for (let column = 0; column < matrix.stride; column += BLOCK) {
    for (let row = column; row < matrix.stride; row += BLOCK) {
      block.load(matrix, row, column);
      block.subtract({ matrix, row }, { matrix, row: column }, 0, column);
      if (row === column) factoriseBlock(block.sums, row);
      else for (let i = 0; i < BLOCK; i++) solveRow(matrix, column, block.sums.subarray(i * BLOCK));
      block.store(matrix, row, column);
    }
  }
}

function factoriseBlock(sums: Float64Array, firstRow: number): void {
  for (let i = 0; i < BLOCK; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = sums[i * BLOCK + j]!;
      for (let k = 0; k < j; k++) sum -= sums[i * BLOCK + k]! * sums[j * BLOCK + k]!;
      if (i === j && !(sum > 0)) throw new NotPositiveDefiniteError(firstRow + i);
      sums[i * BLOCK + j] = i === j ? Math.sqrt(sum) : sum / sums[j * BLOCK + j]!;
    }
  }
}

/** Solves x · Lᵀ = row for the block of L on the diagonal at `at`; the row becomes x. */
function solveRow({ values, stride }: Square, at: number, row: Float64Array): void {
  for (let i = 0; i < BLOCK; i++) {
    const line = (at + i) * stride + at;
    let sum = row[i]!;
    for (let k = 0; k < i; k++) sum -= values[line + k]! * row[k]!;
    row[i] = sum / values[line + i]!;
  }
}

/** W = L⁻ᵀ, an upper triangle: row j of W solves W·Lᵀ = 1, from the diagonal to the right. */
function invertFactor(factor: Square, inverse: Square, block: BlockProduct): void {
  for (let row = 0; row < factor.stride; row += BLOCK) {
    for (let column = row; column < factor.stride; column += BLOCK) {
      block.sums.fill(0);
      if (row === column) for (let i = 0; i < BLOCK; i++) block.sums[i * BLOCK + i] = 1;
      block.subtract({ matrix: inverse, row }, { matrix: factor, row: column }, row, column);
      for (let i = 0; i < BLOCK; i++) solveRow(factor, column, block.sums.subarray(i * BLOCK));
      block.store(inverse, row, column);
    }
  }
}

/** W·Wᵀ into both triangles. Row i of W is zero left of the diagonal. */
function multiply(factor: Square, product: Square, block: BlockProduct): void {
  for (let row = 0; row < factor.stride; row += BLOCK) {
    for (let column = 0; column <= row; column += BLOCK) {
      block.sums.fill(0);
      block.subtract({ matrix: factor, row }, { matrix: factor, row: column }, row, factor.stride);
      for (let i = 0; i < block.sums.length; i++) block.sums[i] = -block.sums[i]!;
      block.store(product, row, column);
      if (row !== column) mirrorBlock(product, row, column);
    }
  }
}
