const FIRST_SLOTS = 1 << 14;
const FULLEST = 0.6;
const PRIME_LOW = 0x01000193;
const PRIME_HIGH = 0x85ebca6b;
const { imul } = Math;

/**
 * Counts identical rows by a 64-bit hash in flat arrays: 12 bytes a slot, so that a file of millions of rows
 * costs tens of megabytes and no garbage. A collision makes a number larger than it should be, and harms nothing else.
 */
export class OccurrenceCounter {
  private low = new Uint32Array(FIRST_SLOTS);
  private high = new Uint32Array(FIRST_SLOTS);
  private counts = new Uint32Array(FIRST_SLOTS);
  private used = 0;

  /** How many rows with the same cells were counted before this one. */
  next(cells: readonly string[]): number {
    if (this.used > this.counts.length * FULLEST) this.grow();
    const [low, high] = hashOf(cells);
    const slot = this.slotOf(low, high);
    const before = this.counts[slot] as number;
    if (before === 0) this.occupy(slot, low, high);
    this.counts[slot] = before + 1;
    return before;
  }

  private slotOf(low: number, high: number): number {
    const mask = this.counts.length - 1;
    let slot = (low ^ (high >>> 7)) & mask;
    while (this.counts[slot] !== 0 && (this.low[slot] !== low || this.high[slot] !== high))
      slot = (slot + 1) & mask;
    return slot;
  }

  private occupy(slot: number, low: number, high: number): void {
    this.low[slot] = low;
    this.high[slot] = high;
    this.used++;
  }

  private grow(): void {
    const { low, high, counts } = this;
    this.low = new Uint32Array(low.length * 2);
    this.high = new Uint32Array(low.length * 2);
    this.counts = new Uint32Array(low.length * 2);
    this.used = 0;
    for (let old = 0; old < counts.length; old++) {
      if (counts[old] !== 0) this.move(low[old] as number, high[old] as number, counts[old] as number);
    }
  }

  private move(low: number, high: number, count: number): void {
    const slot = this.slotOf(low, high);
    this.occupy(slot, low, high);
    this.counts[slot] = count;
  }
}

/** Two 32-bit multiplicative hashes over all cells; the length of each is mixed in, so that `a,b` is not `ab`. */
function hashOf(cells: readonly string[]): [low: number, high: number] {
  let low = 0x811c9dc5;
  let high = 0xcbf29ce4;
  for (const cell of cells) {
    for (let at = 0; at < cell.length; at++) {
      const unit = cell.charCodeAt(at);
      low = imul(low ^ unit, PRIME_LOW);
      high = imul(high ^ unit, PRIME_HIGH) ^ (high >>> 13);
    }
    low = imul(low ^ cell.length ^ 0x10000, PRIME_LOW);
    high = imul(high ^ cell.length ^ 0x20000, PRIME_HIGH);
  }
  return [(low ^ (low >>> 15)) >>> 0, (high ^ (high >>> 16)) >>> 0];
}
