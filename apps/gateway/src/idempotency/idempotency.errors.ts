import { RoverError } from '@rover/platform';

/** 409: the first request with this key is still being worked on. */
export class IdempotencyKeyBusyError extends RoverError {
  constructor() {
    super('A request with this Idempotency-Key is still running.', {
      code: 'IDEMPOTENCY_KEY_BUSY',
      status: 409,
      retryable: true,
      retryAfter: 1,
    });
  }
}

/** 422: the key was used before, for another request. */
export class IdempotencyKeyReusedError extends RoverError {
  constructor() {
    super('This Idempotency-Key was used for another request.', {
      code: 'IDEMPOTENCY_KEY_REUSED',
      status: 422,
    });
  }
}

/** 400: the header is empty, too long, or has characters other than printable ASCII. */
export class BadIdempotencyKeyError extends RoverError {
  constructor() {
    super('Idempotency-Key must be 1 to 200 printable ASCII characters.', {
      code: 'IDEMPOTENCY_KEY_BAD',
      status: 400,
    });
  }
}
