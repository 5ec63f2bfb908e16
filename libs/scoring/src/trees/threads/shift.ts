import type { Ground } from '../grow/ground.js';

/** What a worker thread is given to do until it is dismissed. */
export interface Shift {
  readonly ground: Ground;
  /** The worker's packs of features. */
  readonly packs: readonly number[];
  /** Shared; see {@link SIGNAL}. */
  readonly signals: Int32Array;
}

/** Words by which threads tell each other: the number of the job, threads still at it, whether to leave, or has failed. */
export const SIGNAL = { job: 0, pending: 1, leave: 2, failed: 3, size: 4 } as const;

/** Looks before a thread goes to sleep: jobs follow each other within microseconds, waking takes longer than that. */
const LOOKS = 2_000;

/** Waits until a word is no longer `value`, or for `timeoutMs`; answers whether it has changed. */
export function awaitChange(
  signals: Int32Array,
  word: number,
  { from: value, timeoutMs }: { from: number; timeoutMs: number },
): boolean {
  for (let look = 0; look < LOOKS; look++) if (Atomics.load(signals, word) !== value) return true;
  return Atomics.wait(signals, word, value, timeoutMs) !== 'timed-out';
}
