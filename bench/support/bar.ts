import type { Bar } from './context.js';

/** A bar that wants `value` to be `limit` or more. A value that is not a number fails. */
export function atLeast(value: number, limit: number): Bar {
  return { value, limit, direction: 'atLeast', pass: value >= limit };
}

/** A bar that wants `value` to be `limit` or less. A value that is not a number fails. */
export function atMost(value: number, limit: number): Bar {
  return { value, limit, direction: 'atMost', pass: value <= limit };
}
