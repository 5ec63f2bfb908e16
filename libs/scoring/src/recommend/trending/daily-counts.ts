import { DAY_MS } from '../time.js';

/** Counts of the last days, one per day (UTC), and when the last one was. Older days fall out by themselves. */
export class DailyCounts {
  private readonly counts: Uint32Array;
  private day = Number.NEGATIVE_INFINITY;
  private last = Number.NEGATIVE_INFINITY;

  constructor(private readonly days: number) {
    this.counts = new Uint32Array(days);
  }

  /** Epoch milliseconds of the latest; −∞ before the first. */
  get lastTime(): number {
    return this.last;
  }

  add(time: number): void {
    const day = Math.floor(time / DAY_MS);
    this.last = Math.max(this.last, time);
    if (day > this.day) this.turnTo(day);
    if (day > this.day - this.days) this.counts[this.slot(day)]!++;
  }

  /** How many there were today and on the days before that are counted. */
  total(now: number): number {
    const today = Math.floor(now / DAY_MS);
    let sum = 0;
    for (let day = Math.max(today, this.day) - this.days + 1; day <= this.day; day++)
      if (day > today - this.days) sum += this.counts[this.slot(day)]!;
    return sum;
  }

  private turnTo(day: number): void {
    const passed = Math.min(this.days, day - this.day);
    for (let i = 0; i < passed; i++) this.counts[this.slot(day - i)] = 0;
    this.day = day;
  }

  private slot(day: number): number {
    return ((day % this.days) + this.days) % this.days;
  }
}
