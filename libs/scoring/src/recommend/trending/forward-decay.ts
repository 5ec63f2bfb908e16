/** Landmarks are moved when weights have grown by 2^500: far below where numbers end, rarely enough to cost nothing. */
const MAX_EXPONENT = 500;

/**
 * Counters that halve every `halfLife`, without ever being touched for it (Cormode et al., "Forward Decay", 2009):
 * an event at t adds 2^((t − landmark) / halfLife), and a counter is read by division with the same of now. The
 * order of events does not matter. The landmark is moved before weights overflow.
 *
 * Bounded: when there are more than `limit` counters, the tenth that counts the least is dropped.
 */
export class ForwardDecay<Key> {
  private readonly sums = new Map<Key, number>();
  private landmark: number | undefined;

  /** Times and `halfLife` are of one unit. */
  constructor(
    private readonly halfLife: number,
    private readonly limit: number,
  ) {
    if (!(halfLife > 0)) throw new RangeError(`A half-life is above zero, not ${halfLife}`);
  }

  get size(): number {
    return this.sums.size;
  }

  add(key: Key, time: number, weight = 1): void {
    // First the exponent: finding it may move the landmark, and with it the sum that is added to.
    const added = weight * 2 ** this.exponentOf(time);
    this.sums.set(key, (this.sums.get(key) ?? 0) + added);
    if (this.sums.size > this.limit) this.shrink();
  }

  /** What is left now of all that was added; an event after `now` counts more than it did. */
  valueOf(key: Key, now: number): number {
    const sum = this.sums.get(key);
    if (sum === undefined || this.landmark === undefined) return 0;
    // In two steps: a sum may be as large as the factor is small.
    const half = 2 ** -((now - this.landmark) / this.halfLife / 2);
    return sum * half * half;
  }

  keys(): IterableIterator<Key> {
    return this.sums.keys();
  }

  delete(key: Key): void {
    this.sums.delete(key);
  }

  private exponentOf(time: number): number {
    this.landmark ??= time;
    const exponent = (time - this.landmark) / this.halfLife;
    if (exponent <= MAX_EXPONENT) return exponent;
    this.moveTo(time);
    return 0;
  }

  private moveTo(landmark: number): void {
    const factor = 2 ** -((landmark - this.landmark!) / this.halfLife);
    for (const [key, sum] of this.sums) this.sums.set(key, sum * factor);
    this.landmark = landmark;
  }

  private shrink(): void {
    const ranked = [...this.sums].sort((a, b) => a[1] - b[1]);
    for (const [key] of ranked.slice(0, Math.ceil(this.limit / 10))) this.sums.delete(key);
  }
}
