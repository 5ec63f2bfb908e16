import type { PaperLanguage } from '@rover/contracts';
import type { PaperFacts } from '../paper-facts.js';

/** What the thread that writes papers is told. */
export interface PressOrder {
  readonly id: number;
  readonly facts: PaperFacts;
  readonly language: PaperLanguage;
}

/** What it answers: the bytes, or why there are none. */
export interface PressAnswer {
  readonly id: number;
  readonly bytes?: Uint8Array;
  readonly failure?: string;
}
