/** Rows and columns of a block; the length of a row is a multiple of it, so that no block has ragged edges. */
export const BLOCK = 64;

/** Rows of numbers, one after the other. */
export interface Rows {
  /** Numbers from one row to the next. */
  readonly stride: number;
  readonly values: Float64Array;
}

/** A square matrix, row by row, each row padded to a multiple of {@link BLOCK} numbers; so are the rows. */
export interface Square extends Rows {
  readonly size: number;
}

/** A matrix of zeros. */
export function squareOf(size: number): Square {
  const stride = Math.max(1, Math.ceil(size / BLOCK)) * BLOCK;
  return { size, stride, values: new Float64Array(stride * stride) };
}

/** Copies a block below the diagonal to its place above. */
export function mirrorBlock({ values, stride }: Square, row: number, column: number): void {
  for (let i = row; i < row + BLOCK; i++)
    for (let j = column; j < column + BLOCK; j++) values[j * stride + i] = values[i * stride + j]!;
}
