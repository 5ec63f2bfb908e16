import type { Ground } from './ground.js';
import { LeafSplitter, type Split } from './leaf-splitter.js';
import type { Splitters } from './splitters.js';

/** Splits in this thread, and only what is wanted. */
export class AloneSplitters implements Splitters {
  readonly ahead = 0;
  private readonly splitter: LeafSplitter;

  constructor(ground: Ground) {
    this.splitter = new LeafSplitter(ground);
  }

  plant(rows: number): void {
    this.splitter.plant(rows);
  }

  offer(): void {
    // It is done when it is wanted.
  }

  finish(split: Split): void {
    this.splitter.split(split);
  }

  clear(): void {
    // Nobody else is at work.
  }
}
