import { BLOCK, type Rows, type Square } from './square.js';

const TILE = 4;
/** As much of 64 rows on either side as the second-level cache holds. */
const STRIP = 256;

/** A block of a matrix: its rows begin at `row`, its columns do not matter here. */
export interface BlockRows {
  matrix: Rows;
  row: number;
}

/**
 * One block of a product in the making. Both sides are read along their rows, in tiles of four rows by four: each
 * number that is fetched is used four times, on which the speed of all the algebra hangs.
 */
export class BlockProduct {
  readonly sums = new Float64Array(BLOCK * BLOCK);

  /** Starts from what a block of a matrix holds. */
  load({ values, stride }: Square, row: number, column: number): void {
    for (let i = 0; i < BLOCK; i++) {
      const from = (row + i) * stride + column;
      this.sums.set(values.subarray(from, from + BLOCK), i * BLOCK);
    }
  }

  /** Puts the block into a matrix. */
  store({ values, stride }: Square, row: number, column: number): void {
    for (let i = 0; i < BLOCK; i++)
      values.set(this.sums.subarray(i * BLOCK, (i + 1) * BLOCK), (row + i) * stride + column);
  }

  /** Subtracts Σ left[i, k] · right[j, k] over `from` ≤ k < `to` from each sum (i, j). */
  subtract(left: BlockRows, right: BlockRows, from: number, to: number): void {
    for (let start = from; start < to; start += STRIP) {
      const strip = { left: left.matrix, right: right.matrix, length: Math.min(STRIP, to - start) };
      for (let i = 0; i < BLOCK; i += TILE)
        for (let j = 0; j < BLOCK; j += TILE)
          this.tile(i * BLOCK + j, placeOf(left, i) + start, placeOf(right, j) + start, strip);
    }
  }

  /** Sixteen sums that stay in registers: no loop over them, no array for them. */
  private tile(at: number, left: number, right: number, of: Strip): void {
    const a = of.left.values;
    const b = of.right.values;
    const { stride: aStride } = of.left;
    const { stride: bStride } = of.right;
    const a1 = left + aStride;
    const a2 = a1 + aStride;
    const a3 = a2 + aStride;
    const b1 = right + bStride;
    const b2 = b1 + bStride;
    const b3 = b2 + bStride;
    let s00, s01, s02, s03, s10, s11, s12, s13, s20, s21, s22, s23, s30, s31, s32, s33;
    s00 = s01 = s02 = s03 = s10 = s11 = s12 = s13 = 0;
    s20 = s21 = s22 = s23 = s30 = s31 = s32 = s33 = 0;
    for (let k = 0; k < of.length; k++) {
      const x = b[right + k]!;
      const y = b[b1 + k]!;
      const z = b[b2 + k]!;
      const w = b[b3 + k]!;
      const p = a[left + k]!;
      s00 += p * x;
      s01 += p * y;
      s02 += p * z;
      s03 += p * w;
      const q = a[a1 + k]!;
      s10 += q * x;
      s11 += q * y;
      s12 += q * z;
      s13 += q * w;
      const r = a[a2 + k]!;
      s20 += r * x;
      s21 += r * y;
      s22 += r * z;
      s23 += r * w;
      const s = a[a3 + k]!;
      s30 += s * x;
      s31 += s * y;
      s32 += s * z;
      s33 += s * w;
    }
    this.take(at, s00, s01, s02, s03);
    this.take(at + BLOCK, s10, s11, s12, s13);
    this.take(at + 2 * BLOCK, s20, s21, s22, s23);
    this.take(at + 3 * BLOCK, s30, s31, s32, s33);
  }

  private take(at: number, first: number, second: number, third: number, fourth: number): void {
    const { sums } = this;
    sums[at]! -= first;
    sums[at + 1]! -= second;
    sums[at + 2]! -= third;
    sums[at + 3]! -= fourth;
  }
}

interface Strip {
  left: Rows;
  right: Rows;
  length: number;
}

function placeOf({ matrix, row }: BlockRows, offset: number): number {
  return (row + offset) * matrix.stride;
}
