import { createHash } from 'node:crypto';
import { BadIdempotencyKeyError } from './idempotency.errors.js';

const FORM = /^[\x21-\x7e]{1,200}$/;

/** Whose key it is, for which operation, and the key itself. */
export interface IdempotencyKey {
  readonly caller: string;
  readonly operation: string;
  readonly key: string;
}

/** The key of a request; undefined when there is none. @throws BadIdempotencyKeyError */
export function readKey(
  header: string | string[] | undefined,
  caller: string,
  operation: string,
): IdempotencyKey | undefined {
  if (header === undefined) return undefined;
  if (typeof header !== 'string' || !FORM.test(header)) throw new BadIdempotencyKeyError();
  return { caller, operation, key: header };
}

const digest = (purpose: string, { caller, operation, key }: IdempotencyKey): Buffer =>
  createHash('sha256').update([purpose, operation, caller, key].join('\0')).digest();

/** What the key is called in Redis: nobody who reads Redis learns the key itself. */
export const nameOf = (key: IdempotencyKey): string => digest('name', key).toString('base64url');

/** What the stored answer is sealed with: an answer may hold a secret, such as a new device key. */
export const sealOf = (key: IdempotencyKey): Buffer => digest('seal', key);
