import type { Split } from './leaf-splitter.js';

/** Whoever splits the leaves of a ground: this thread alone, or several. */
export interface Splitters {
  /** How many splits besides the one that is wanted may be offered. */
  readonly ahead: number;
  /** Makes leaf 0 of so many rows. */
  plant(rows: number): void;
  /** Has a leaf split, by whoever is free, at some time. */
  offer(split: Split): void;
  /** Returns when a split that was offered is done. */
  finish(split: Split): void;
  /** Forgets what is offered and not done; returns when nobody is at work. */
  clear(): void;
}
