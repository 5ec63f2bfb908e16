/** Rows and columns of a block; the length of a row is a multiple of it, so that no block has ragged edges. */
export const BLOCK = 64;

/** A square matrix, row by row, each row padded to a multiple of {@link BLOCK} numbers; so are the rows. */
export interface Square {
  readonly size: number;
  /** Numbers from one row to the next. */
  readonly stride: number;
  readonly values: Float64Array;
}

/** A matrix of zeros. */
export function squareOf(size: number): Square {
  const stride = Math.max(1, Math.ceil(size / BLOCK)) * BLOCK;
  return { size, stride, values: new Float64Array(stride * stride) };
}
