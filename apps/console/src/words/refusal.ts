import type { Refusal } from '@rover/client';
import type { refusals } from './de/refusals.js';
import { wordOr } from './words.js';

/**
 * Refusals of the platform that people at the console meet, by code. In English they read what the platform says, which
 * knows more of the case.
 */
export type Refusals = Readonly<Record<keyof typeof refusals, string>>;

/** Why something did not work, in the reader's language. */
export function refusalOf(error: unknown): string {
  const { code, message = String(error) } = (error ?? {}) as Partial<Refusal>;
  return code === undefined ? message : wordOr(`refusals.${code}`, message);
}
