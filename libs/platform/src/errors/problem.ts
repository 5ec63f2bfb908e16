import { STATUS_CODES } from 'node:http';
import type { RoverError, FieldError } from './rover.error.js';

/** RFC 9457 problem details, as `application/problem+json`. */
export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly traceId: string;
  readonly errors?: readonly FieldError[];
}

/** Media type of every error. */
export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

const MOST_ERRORS = 100;

/** The problem of an error. At most a hundred field errors, since a bad bulk body could have millions. */
export const toProblem = (error: RoverError, traceId: string): ProblemDetails => ({
  type: `urn:rover:problem:${error.code}`,
  title: STATUS_CODES[error.status] ?? 'Error',
  status: error.status,
  detail: error.message,
  code: error.code,
  traceId,
  ...(error.errors && { errors: error.errors.slice(0, MOST_ERRORS) }),
});

/** The headers that belong to the problem of an error. */
export const problemHeaders = (error: RoverError): Record<string, string> => ({
  'content-type': PROBLEM_TYPE,
  'cache-control': 'no-store',
  ...(error.retryAfter !== undefined && { 'retry-after': String(Math.max(1, Math.ceil(error.retryAfter))) }),
  ...(error.status === 401 && { 'www-authenticate': 'Bearer' }),
});
