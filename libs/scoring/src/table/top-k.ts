/**
 * The best `capacity` of many rows: a bounded heap whose root is the worst that is kept, so that a row that does
 * not belong costs one comparison. Larger keys are better; rows with equal keys are ordered by id.
 */
export class TopK {
  private readonly keys: Float64Array;
  private readonly rows: Int32Array;
  private count = 0;

  constructor(
    private readonly capacity: number,
    private readonly ids: readonly string[],
  ) {
    this.keys = new Float64Array(capacity);
    this.rows = new Int32Array(capacity);
  }

  /** The key that a row must reach to be kept; −∞ while there is room. */
  get threshold(): number {
    return this.count < this.capacity ? -Infinity : (this.keys[0] ?? Infinity);
  }

  offer(row: number, key: number): void {
    if (this.count < this.capacity) return this.rise(this.count++, row, key);
    if (this.capacity > 0 && this.isWorse(this.keys[0]!, this.rows[0]!, key, row)) this.sink(row, key);
  }

  /** The kept rows, best first. */
  sorted(): number[] {
    const order = Array.from({ length: this.count }, (_, i) => i);
    order.sort((a, b) => (this.isWorse(this.keys[a]!, this.rows[a]!, this.keys[b]!, this.rows[b]!) ? 1 : -1));
    return order.map((i) => this.rows[i]!);
  }

  private isWorse(key: number, row: number, otherKey: number, otherRow: number): boolean {
    return key < otherKey || (key === otherKey && this.ids[row]! > this.ids[otherRow]!);
  }

  private rise(from: number, row: number, key: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.isWorse(key, row, this.keys[parent]!, this.rows[parent]!)) break;
      this.move(parent, at);
      at = parent;
    }
    this.put(at, row, key);
  }

  private sink(row: number, key: number): void {
    let at = 0;
    for (let child = 1; child < this.count; child = 2 * at + 1) {
      const right = child + 1;
      if (
        right < this.count &&
        this.isWorse(this.keys[right]!, this.rows[right]!, this.keys[child]!, this.rows[child]!)
      )
        child = right;
      if (!this.isWorse(this.keys[child]!, this.rows[child]!, key, row)) break;
      this.move(child, at);
      at = child;
    }
    this.put(at, row, key);
  }

  private move(from: number, to: number): void {
    this.put(to, this.rows[from]!, this.keys[from]!);
  }

  private put(at: number, row: number, key: number): void {
    this.rows[at] = row;
    this.keys[at] = key;
  }
}
