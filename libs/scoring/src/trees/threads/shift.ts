import type { Ground } from '../grow/ground.js';
import type { Split } from '../grow/leaf-splitter.js';

/** What threads work on together until they are dismissed. Everything but the ground's plain numbers is shared. */
export interface Shift {
  readonly ground: Ground;
  /** See {@link SIGNAL}. */
  readonly signals: Int32Array;
  /** By place: see {@link STATE}. */
  readonly states: Int32Array;
  /** By place: the words of a split. */
  readonly splits: Int32Array;
}

/** Words by which threads tell each other: how many splits were offered so far (−1: go home), whether one has failed. */
export const SIGNAL = { offers: 0, failed: 1, size: 2 } as const;

/** What becomes of a place for a split. Only who makes it `taken` out of `offered` may split. */
export const STATE = { free: 0, offered: 1, taken: 2, done: 3 } as const;

const WORDS = 5;

/** A shift of so many places. */
export function startShift(ground: Ground, places: number): Shift {
  const words = (count: number) => new Int32Array(new SharedArrayBuffer(count * 4));
  return { ground, signals: words(SIGNAL.size), states: words(places), splits: words(places * WORDS) };
}

export function writeSplit({ splits }: Shift, place: number, split: Split): void {
  splits.set([split.leaf, split.feature, split.left, split.right, split.slot], place * WORDS);
}

export function readSplit({ splits }: Shift, place: number): Split {
  const [leaf, feature, left, right, slot] = splits.subarray(place * WORDS) as unknown as number[];
  return { leaf: leaf!, feature: feature!, left: left!, right: right!, slot: slot! };
}

/** Looks before a thread goes to sleep: splits follow each other within microseconds, waking takes longer than that. */
const LOOKS = 300_000;

/** Waits until a word is no longer `value`, or for `timeoutMs`; answers whether it has changed. */
export function awaitChange(
  words: Int32Array,
  place: number,
  { from: value, timeoutMs }: { from: number; timeoutMs: number },
): boolean {
  for (let look = 0; look < LOOKS; look++) if (Atomics.load(words, place) !== value) return true;
  return Atomics.wait(words, place, value, timeoutMs) !== 'timed-out';
}
