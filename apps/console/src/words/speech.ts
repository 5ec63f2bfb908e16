import type { Formats } from '../settings/formats.js';
import type { Say } from './texts.js';

/** What sentences are made with. */
export interface Speech {
  readonly t: Say;
  readonly language: string;
  readonly formats: Formats;
}
