import { UnrecoverableError } from '../streams.errors.js';
import type { ConsumerSettings } from './consumer-settings.js';

/** What follows a failure: another run after a while, or the dead letters. */
export type Verdict =
  { readonly bury: true } | { readonly bury: false; readonly failures: number; readonly delayMs: number };

/** Judges the failure of a message that has failed `failures` times before. */
export function judge(error: unknown, failures: number, retry: ConsumerSettings['retry']): Verdict {
  if (isUnrecoverable(error) || error instanceof AttemptsExhaustedError) return { bury: true };
  // An outage is waited out: it says nothing against the message.
  if (retry.isTransient?.(error)) return { bury: false, failures, delayMs: backoff(failures + 1, retry) };
  if (failures + 1 >= retry.attempts) return { bury: true };
  return { bury: false, failures: failures + 1, delayMs: backoff(failures + 1, retry) };
}

/** Doubles with each failure up to the limit; half of it is random, so that failures do not return as one wave. */
export function backoff(failures: number, { baseMs, maxMs }: { baseMs: number; maxMs: number }): number {
  const full = Math.min(baseMs * 2 ** (failures - 1), maxMs);
  return Math.round(full / 2 + (Math.random() * full) / 2);
}

/** By name too: the error may stem from another copy of this library. */
export function isUnrecoverable(error: unknown): boolean {
  return (
    error instanceof UnrecoverableError || (error instanceof Error && error.name === 'UnrecoverableError')
  );
}

/** The message has used up its attempts before this run, most likely because it kills its consumers. */
export class AttemptsExhaustedError extends Error {
  override readonly name = 'AttemptsExhaustedError';
  readonly code = 'ATTEMPTS_EXHAUSTED';

  constructor(attempts: number) {
    super(`Given up after ${attempts} attempts without an answer`);
  }
}
