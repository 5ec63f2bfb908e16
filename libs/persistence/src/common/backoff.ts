/** Delay before attempt number `attempt` (from 1): doubles from `firstMs` up to `maxMs`, the upper half at random. */
export function backoff(attempt: number, firstMs: number, maxMs: number, random = Math.random): number {
  const full = Math.min(maxMs, firstMs * 2 ** Math.min(attempt - 1, 30));
  return full / 2 + (full / 2) * random();
}
