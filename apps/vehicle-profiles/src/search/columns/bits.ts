const WORD = 32;
const FULL = 0xffff_ffff;

/** One bit per row. A loop that asks for one column clears bits without a branch per row. */
export class Bits {
  private constructor(private readonly words: Uint32Array) {}

  /** @param capacity rows, a multiple of 32 */
  static none(capacity: number): Bits {
    return new Bits(new Uint32Array(capacity / WORD));
  }

  copy(): Bits {
    return new Bits(this.words.slice());
  }

  /** The same bits with room for more rows. */
  grown(capacity: number): Bits {
    const words = new Uint32Array(capacity / WORD);
    words.set(this.words);
    return new Bits(words);
  }

  set(row: number): void {
    this.words[row >>> 5]! |= 1 << (row & 31);
  }

  clear(row: number): void {
    this.words[row >>> 5]! &= ~(1 << (row & 31));
  }

  has(row: number): boolean {
    return ((this.words[row >>> 5]! >>> (row & 31)) & 1) === 1;
  }

  /** Keeps rows that both have. */
  and(other: Bits): void {
    for (let i = 0; i < this.words.length; i += 1) this.words[i]! &= other.words[i] ?? 0;
  }

  /** Has rows of either. */
  or(other: Bits): void {
    for (let i = 0; i < this.words.length; i += 1) this.words[i]! |= other.words[i] ?? 0;
  }

  /** Keeps rows whose code is wanted; `wanted` has a 1 or 0 for each code. */
  keepCodes(column: Uint32Array, wanted: Uint8Array): void {
    const { words } = this;
    for (let i = 0; i < words.length; i += 1) {
      if (words[i] === 0) continue;
      let kept = 0;
      for (let row = i * WORD, bit = 0; bit < WORD; bit += 1, row += 1) kept |= wanted[column[row]!]! << bit;
      words[i]! &= kept;
    }
  }

  /** Keeps rows whose value lies within; what is unknown (NaN) does not. */
  keepRange(column: Float64Array, from: number, to: number): void {
    const { words } = this;
    for (let i = 0; i < words.length; i += 1) {
      if (words[i] === 0) continue;
      let kept = 0;
      for (let row = i * WORD, bit = 0; bit < WORD; bit += 1, row += 1)
        kept |= (column[row]! >= from && column[row]! <= to ? 1 : 0) << bit;
      words[i]! &= kept;
    }
  }

  /** Keeps rows that pass a test. */
  keep(test: (row: number) => boolean): void {
    this.forEach((row) => {
      if (!test(row)) this.clear(row);
    });
  }

  /** Rows in their order. */
  forEach(visit: (row: number) => void): void {
    const { words } = this;
    for (let i = 0; i < words.length; i += 1) {
      for (let word = words[i]!; word !== 0; word &= word - 1)
        visit(i * WORD + 31 - Math.clz32(word & -word));
    }
  }

  /** How many rows. */
  count(): number {
    let sum = 0;
    for (const word of this.words) sum += bitsOf(word);
    return sum;
  }

  /** How many rows have each code. */
  countCodes(column: Uint32Array, codes: number): Uint32Array {
    const counts = new Uint32Array(codes);
    const { words } = this;
    for (let i = 0; i < words.length; i += 1) {
      const word = words[i]!;
      if (word === FULL)
        for (let row = i * WORD, end = row + WORD; row < end; row += 1) counts[column[row]!]! += 1;
      else
        for (let rest = word; rest !== 0; rest &= rest - 1)
          counts[column[i * WORD + 31 - Math.clz32(rest & -rest)]!]! += 1;
    }
    return counts;
  }
}

function bitsOf(word: number): number {
  let bits = word - ((word >>> 1) & 0x5555_5555);
  bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333);
  return (((bits + (bits >>> 4)) & 0x0f0f_0f0f) * 0x0101_0101) >>> 24;
}
