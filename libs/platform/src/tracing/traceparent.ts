import { randomFillSync } from 'node:crypto';

const POOL_BYTES = 8_192;
const pool = Buffer.allocUnsafe(POOL_BYTES);
let used = POOL_BYTES;

/** Random hex from a pool: one call to the system for hundreds of ids. */
function randomHex(bytes: number): string {
  if (used + bytes > POOL_BYTES) {
    randomFillSync(pool);
    used = 0;
  }
  used += bytes;
  return pool.toString('hex', used - bytes, used);
}

const FORM = /^(?!ff)[\da-f]{2}-(?!0{32})[\da-f]{32}-(?!0{16})[\da-f]{16}-[\da-f]{2}(?:-|$)/;
const LENGTH = 55;

/** Whether a text is a W3C `traceparent` (version 00, or a later one that begins alike). */
export const isTraceparent = (text: unknown): text is string =>
  typeof text === 'string' && text.length >= LENGTH && text.length <= 512 && FORM.test(text);

/** A new trace: `00-<trace id>-<span id>-00`, not sampled, since nobody records it. */
export const newTraceparent = (): string => `00-${randomHex(16)}-${randomHex(8)}-00`;

/** What came in, cut to version 00, when it is valid; else a new trace. */
export const acceptTraceparent = (incoming: unknown): string =>
  isTraceparent(incoming) ? `00${incoming.slice(2, LENGTH)}` : newTraceparent();

/** The 32 hex digits that name the trace. */
export const traceIdOf = (traceparent: string): string => traceparent.slice(3, 35);
