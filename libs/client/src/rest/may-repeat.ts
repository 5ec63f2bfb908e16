import type { RoverError } from '../common/rover-error.js';
import type { Method } from './doors.js';

/** Repeating these has the effect of doing it once. */
const repeatable: ReadonlySet<Method> = new Set<Method>(['GET', 'PUT', 'DELETE']);

/** Whether a call that failed may be made again without its effect coming twice. */
export function mayRepeat(
  { status, retryable }: RoverError,
  { method, isKeyed, body }: { method: Method; isKeyed: boolean; body: unknown },
): boolean {
  // What was streamed is gone.
  if (!retryable || body instanceof ReadableStream) return false;
  // Too many requests: this one was not looked at.
  return status === 429 || isKeyed || repeatable.has(method);
}
