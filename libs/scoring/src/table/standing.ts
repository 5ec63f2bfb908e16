import { grown } from './listing-columns.js';

/**
 * The fixed part of each ranked row's score, and for every 32 rows one that none of them exceeds: a search whose page is
 * full passes over most of them by one comparison.
 */
export class Standing {
  values: Int32Array;
  /** By word of a row set. May be too high after rows have fallen, which costs time and no result. */
  ceilings: Int32Array;

  constructor(capacity: number) {
    this.values = new Int32Array(capacity);
    this.ceilings = new Int32Array(capacity >>> 5);
  }

  /** Makes room; arrays are replaced. */
  grow(capacity: number): void {
    this.values = grown(this.values, capacity);
    this.ceilings = grown(this.ceilings, capacity >>> 5);
  }

  /** Begins the ceilings of the words that lie wholly in these rows anew, since all of them are about to be set. */
  renew(from: number, to: number): void {
    if (to - from >= 32) this.ceilings.fill(0, (from + 31) >>> 5, to >>> 5);
  }

  set(row: number, value: number): void {
    this.values[row] = value;
    if (value > this.ceilings[row >>> 5]!) this.ceilings[row >>> 5] = value;
  }
}
