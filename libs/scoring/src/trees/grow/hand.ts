import { countRows } from './histogram.js';
import { type Ground, JOB } from './ground.js';

/** Rows of one hand that stand side by side in the order. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Looks after one hand's share of the rows: parts those of a leaf that is split, and counts those of a leaf. Which rows
 * are whose changes no sum, since all sums are exact.
 */
export class Hand {
  private readonly spare: Int32Array;

  constructor(
    private readonly ground: Ground,
    private readonly index: number,
  ) {
    this.spare = new Int32Array(ground.handRows[index + 1]! - ground.handRows[index]!);
  }

  /** Does this hand's part of the job: parts the rows of `parent`, if there is one, and counts those of `counted`. */
  run(): void {
    const { job } = this.ground;
    if (job[JOB.parent]! >= 0) this.divide(job[JOB.parent]!);
    if (job[JOB.counted]! >= 0)
      countRows(this.ground, this.index, spanOf(this.ground, job[JOB.counted]!, this.index));
  }

  private divide(parent: number): void {
    const { ground, index } = this;
    const { from, to } = spanOf(ground, parent, index);
    const middle = this.part({ from, to });
    setSpan(ground, ground.job[JOB.left]!, { hand: index, from, to: middle });
    setSpan(ground, ground.job[JOB.right]!, { hand: index, from: middle, to });
  }

  /** Moves the rows that go left to the front, each side ascending as before; answers where the others begin. */
  private part({ from, to }: Span): number {
    const { spare } = this;
    const { order, columns, lefts, binnedRows, job } = this.ground;
    const base = job[JOB.feature]! * binnedRows;
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

/** The rows of a leaf that are a hand's. */
export function spanOf({ spans, hands }: Ground, slot: number, hand: number): Span {
  const at = (slot * hands + hand) * 2;
  return { from: spans[at]!, to: spans[at + 1]! };
}

export function setSpan({ spans, hands }: Ground, slot: number, span: Span & { hand: number }): void {
  spans.set([span.from, span.to], (slot * hands + span.hand) * 2);
}
