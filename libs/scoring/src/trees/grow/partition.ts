import type { BinnedRows } from '../binning/binned-rows.js';

/** Rows of a leaf in the order. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Parts the rows of leaves; keeps them ascending within each part. */
export class Partition {
  private readonly spare: Int32Array;

  constructor(
    private readonly binned: BinnedRows,
    private readonly order: Int32Array,
  ) {
    this.spare = new Int32Array(binned.rows);
  }

  /** Moves the rows whose bin has a 1 in `left` to the front; answers where the others begin. */
  part({ from, to }: Span, feature: number, left: Uint8Array): number {
    const { order, spare } = this;
    const { columns, rows } = this.binned;
    const base = feature * rows;
    const whole = to - ((to - from) & 1);
    let front = from;
    // No branch: which way a row goes cannot be foretold, and a wrong guess costs more than a needless store.
    for (let i = from; i < whole; i += 2) {
      const row1 = order[i]!;
      const row2 = order[i + 1]!;
      const left1 = left[columns[base + row1]!]!;
      const left2 = left[columns[base + row2]!]!;
      order[front] = row1;
      spare[i - front] = row1;
      front += left1;
      order[front] = row2;
      spare[i + 1 - front] = row2;
      front += left2;
    }
    if (whole < to) {
      const row = order[whole]!;
      order[front] = row;
      spare[whole - front] = row;
      front += left[columns[base + row]!]!;
    }
    order.set(spare.subarray(0, to - front), front);
    return front;
  }
}
