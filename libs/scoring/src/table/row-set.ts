/**
 * Rows of columns as one bit each: narrowed by one column after the other in loops that the compiler turns into a few
 * instructions per row, and counted 32 at a time. Capacities are multiples of 32, as are those of the columns.
 */
export class RowSet {
  words: Uint32Array;

  constructor(capacity: number) {
    this.words = new Uint32Array(capacity >>> 5);
  }

  /** Makes room; the array is replaced. */
  grow(capacity: number): void {
    const words = new Uint32Array(capacity >>> 5);
    words.set(this.words);
    this.words = words;
  }

  copy(): RowSet {
    const copy = new RowSet(0);
    copy.words = this.words.slice();
    return copy;
  }

  add(row: number): void {
    this.words[row >>> 5]! |= 1 << (row & 31);
  }

  delete(row: number): void {
    this.words[row >>> 5]! &= ~(1 << (row & 31));
  }

  count(): number {
    let count = 0;
    for (let i = 0; i < this.words.length; i++) count += bitsOf(this.words[i]!);
    return count;
  }

  /** Keeps rows whose code is marked with 1. */
  keepMarked(codes: Uint32Array, marks: Uint8Array): void {
    const { words } = this;
    for (let i = 0; i < words.length; i++) {
      const word = words[i]! | 0;
      if (word === 0) continue;
      const base = i << 5;
      let keep = 0;
      for (let bit = 31; bit >= 0; bit--) keep = (keep << 1) | marks[codes[base + bit]!]!;
      words[i] = word & keep;
    }
  }

  /** Keeps rows whose number lies in the range, ends included. What is not known (NaN) lies in none. */
  keepWithin(column: Float64Array, min: number, max: number): void {
    const { words } = this;
    for (let i = 0; i < words.length; i++) {
      const word = words[i]! | 0;
      if (word === 0) continue;
      const base = i << 5;
      let keep = 0;
      for (let bit = 31; bit >= 0; bit--) {
        const value = column[base + bit]!;
        // Without a branch, which no processor could predict: a quarter of the time.
        keep = (keep << 1) | (+(value >= min) & +(value <= max));
      }
      words[i] = word & keep;
    }
  }
}

/** The place of the lowest bit of a word that is not 0. */
export const lowest = (word: number): number => 31 - Math.clz32(word & -word);

function bitsOf(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
