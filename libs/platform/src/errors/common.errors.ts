import { RoverError, type FieldError } from './rover.error.js';

/** Says what one occurrence adds to its class. */
interface Occurrence {
  readonly cause?: unknown;
  readonly retryAfter?: number;
}

/** 400: the request cannot be read at all. */
export class MalformedRequestError extends RoverError {
  constructor(message = 'The request cannot be read.', errors?: readonly FieldError[]) {
    super(message, { code: 'MALFORMED_REQUEST', status: 400, errors });
  }
}

/** 422: the request can be read, but breaks rules; `errors` says which. */
export class ValidationError extends RoverError {
  constructor(errors: readonly FieldError[], message = 'The request breaks the rules of this operation.') {
    super(message, { code: 'VALIDATION_FAILED', status: 422, errors });
  }
}

/** 401: no valid identity. `code` tells a missing token from an expired or a forged one. */
export class UnauthenticatedError extends RoverError {
  constructor(
    message = 'Sign in first.',
    code: 'UNAUTHENTICATED' | 'TOKEN_EXPIRED' | 'TOKEN_INVALID' | 'TOKEN_REVOKED' = 'UNAUTHENTICATED',
  ) {
    super(message, { code, status: 401 });
  }
}

/** 403: the caller is known and may not do this. For one thing that the caller may not see, use {@link NotFoundError}. */
export class ForbiddenError extends RoverError {
  constructor(message = 'Your role does not allow this.') {
    super(message, { code: 'FORBIDDEN', status: 403 });
  }
}

/** 404: there is no such thing, or the caller may not know of it. */
export class NotFoundError extends RoverError {
  constructor(message = 'There is no such thing here.') {
    super(message, { code: 'NOT_FOUND', status: 404 });
  }
}

/** 409: the thing is in a state that does not allow this. */
export class ConflictError extends RoverError {
  constructor(message: string, code = 'CONFLICT') {
    super(message, { code, status: 409 });
  }
}

/** 429: too many requests from this caller. `retryAfter` in seconds. */
export class RateLimitedError extends RoverError {
  constructor(retryAfter: number) {
    super('Too many requests.', { code: 'RATE_LIMITED', status: 429, retryable: true, retryAfter });
  }
}

/** 503: something we need is away or full. Nothing was changed; `Retry-After` is sent (default 1 s). */
export class UnavailableError extends RoverError {
  constructor(
    message = 'A part of the platform is not available right now.',
    { cause, retryAfter = 1 }: Occurrence = {},
  ) {
    super(message, {
      code: 'UNAVAILABLE',
      status: 503,
      logLevel: 'warn',
      retryable: true,
      retryAfter,
      cause,
    });
  }
}

/** 503: the answer did not come in time; whether a command took effect is not known. */
export class DeadlineExceededError extends RoverError {
  constructor(message = 'The answer did not come in time.', { cause, retryAfter = 1 }: Occurrence = {}) {
    super(message, {
      code: 'DEADLINE_EXCEEDED',
      status: 503,
      logLevel: 'warn',
      retryable: true,
      retryAfter,
      cause,
    });
  }
}

/** 500: our fault. The cause is logged; the caller learns the trace id alone. */
export class InternalError extends RoverError {
  constructor(cause?: unknown) {
    super('Something went wrong on our side.', { code: 'INTERNAL', status: 500, cause });
  }
}
