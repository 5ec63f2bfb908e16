import { DecayedCount } from './decayed-count.js';

/** What a person shows of interest in a vehicle. */
export type InterestKind = 'view' | 'save';

/** Views and saves halve in this time, ms: an interest of last month is half of what it was two weeks later. */
export const INTEREST_HALF_LIFE_MS = 14 * 86_400_000;

/** Interest in the vehicles of one make and model. */
export class Interest {
  private readonly counts = {
    view: new DecayedCount(INTEREST_HALF_LIFE_MS),
    save: new DecayedCount(INTEREST_HALF_LIFE_MS),
  };

  /** `time` is epoch milliseconds. */
  note(kind: InterestKind, time: number): void {
    this.counts[kind].add(time);
  }

  /** What is left of a kind at a time. */
  of(kind: InterestKind, time: number): number {
    return this.counts[kind].valueAt(time);
  }
}
