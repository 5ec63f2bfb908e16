import type { Ground } from './ground.js';

/** Rows that stand side by side in the order. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Parts the rows of leaves that are split. */
export class RowParter {
  /** 1 for each bin that goes left at present. */
  readonly lefts = new Uint8Array(256);
  private readonly spare: Int32Array;

  constructor(private readonly ground: Ground) {
    this.spare = new Int32Array(ground.binnedRows);
  }

  /**
   * Moves the rows whose bin of the feature is marked in {@link lefts} to the front, each side in the order as before;
   * answers where the others begin.
   */
  part(feature: number, { from, to }: Span): number {
    const { spare, lefts } = this;
    const { order, columns, binnedRows } = this.ground;
    const base = feature * binnedRows;
    const whole = to - ((to - from) & 1);
    let front = from;
    // No branch: which way a row goes cannot be foretold, and a wrong guess costs more than a needless store.
    for (let i = from; i < whole; i += 2) {
      const row1 = order[i]!;
      const row2 = order[i + 1]!;
      const left1 = lefts[columns[base + row1]!]!;
      const left2 = lefts[columns[base + row2]!]!;
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
      front += lefts[columns[base + row]!]!;
    }
    order.set(spare.subarray(0, to - front), front);
    return front;
  }
}
