import type { Ground } from '../grow/ground.js';
import type { Split } from '../grow/leaf-splitter.js';
import type { Span } from '../grow/row-parter.js';

/** What threads work on together until they are dismissed. Everything but the ground's plain numbers is shared. */
export interface Shift {
  readonly ground: Ground;
  /** See {@link SIGNAL}. */
  readonly signals: Int32Array;
  /** By place: see {@link STATE}. Places of splits, and behind them those of counts. */
  readonly states: Int32Array;
  readonly splitPlaces: number;
  /** By place: the words of a split, or of the rows to count. */
  readonly jobs: Int32Array;
  /** By place of a count: what was counted. */
  readonly counts: readonly Float64Array[];
}

/** Words by which threads tell each other: how many splits were offered so far (−1: go home), whether one has failed. */
export const SIGNAL = { offers: 0, failed: 1, size: 2 } as const;

/** What becomes of the job of a place. Only who makes it `taken` out of `offered` may do it. */
export const STATE = { free: 0, offered: 1, taken: 2, done: 3 } as const;

const WORDS = 5;

/** A shift of so many splits and counts at the same time. */
export function startShift(ground: Ground, splitPlaces: number, countPlaces: number): Shift {
  const places = splitPlaces + countPlaces;
  const words = (count: number) => new Int32Array(new SharedArrayBuffer(count * 4));
  const codes = ground.codeStarts[ground.bundles.length]!;
  const counts = Array.from(
    { length: countPlaces },
    () => new Float64Array(new SharedArrayBuffer(codes * 8)),
  );
  const [signals, states, jobs] = [words(SIGNAL.size), words(places), words(places * WORDS)];
  return { ground, signals, states, splitPlaces, jobs, counts };
}

export function writeSplit({ jobs }: Shift, place: number, split: Split): void {
  jobs.set([split.leaf, split.feature, split.left, split.right, split.slot], place * WORDS);
}

export function readSplit({ jobs }: Shift, place: number): Split {
  const [leaf, feature, left, right, slot] = jobs.subarray(place * WORDS) as unknown as number[];
  return { leaf: leaf!, feature: feature!, left: left!, right: right!, slot: slot! };
}

export function writeSpan({ jobs }: Shift, place: number, { from, to }: Span): void {
  jobs.set([from, to], place * WORDS);
}

export function readSpan({ jobs }: Shift, place: number): Span {
  return { from: jobs[place * WORDS]!, to: jobs[place * WORDS + 1]! };
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
