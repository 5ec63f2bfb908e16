/**
 * A count that halves every `halfLife`, without being touched for it. Events may come in any order; times and
 * `halfLife` are of one unit.
 */
export class DecayedCount {
  private sum = 0;
  private at = -Infinity;

  constructor(private readonly halfLife: number) {}

  add(time: number): void {
    if (time > this.at) {
      this.sum = this.valueAt(time);
      this.at = time;
    }
    this.sum += 2 ** -((this.at - time) / this.halfLife);
  }

  /** What is left at a time; what was counted after it counts whole. */
  valueAt(time: number): number {
    return this.sum === 0 ? 0 : this.sum * 2 ** -(Math.max(0, time - this.at) / this.halfLife);
  }
}
