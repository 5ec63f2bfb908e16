import type { Ground } from '../grow/ground.js';

/** What a thread works on until it is dismissed. */
export interface Shift {
  readonly ground: Ground;
  /** Number of the thread: with which piece of a job it begins. */
  readonly member: number;
  /** Shared; see {@link SIGNAL}. */
  readonly signals: Int32Array;
  /** Shared; by piece, the last job of which some thread took it. */
  readonly claims: Int32Array;
}

/** Words by which threads tell each other: the present job, its pieces that are not done, whether one has failed. */
export const SIGNAL = { job: 0, pending: 1, failed: 2, size: 3 } as const;

/** A job is a number that rises; its last digit of four tells what is to be done. */
export const KIND = { count: 1, search: 2, leave: 3, digits: 4 } as const;

/** Looks before a thread goes to sleep: jobs follow each other within microseconds, waking takes longer than that. */
const LOOKS = 100_000;

/** Waits until a word is no longer `value`, or for `timeoutMs`; answers whether it has changed. */
export function awaitChange(
  signals: Int32Array,
  word: number,
  { from: value, timeoutMs }: { from: number; timeoutMs: number },
): boolean {
  for (let look = 0; look < LOOKS; look++) if (Atomics.load(signals, word) !== value) return true;
  return Atomics.wait(signals, word, value, timeoutMs) !== 'timed-out';
}
