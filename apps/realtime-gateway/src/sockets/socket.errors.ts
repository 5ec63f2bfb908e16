import { RoverError } from '@rover/platform';

/** A message of a name that we do not know. */
export class MessageUnknownError extends RoverError {
  constructor() {
    super('There is no message of this name.', { code: 'MESSAGE_UNKNOWN', status: 400 });
  }
}

/** The connection did not read what was sent to it, and more may not be kept for it. */
export class TooSlowError extends RoverError {
  constructor() {
    super('This connection reads too slowly.', {
      code: 'TOO_SLOW',
      status: 503,
      logLevel: 'info',
      retryable: true,
    });
  }
}

/** A caller has as many connections as it may, over all servers. */
export class TooManyConnectionsError extends RoverError {
  constructor(limit: number) {
    super(`A caller may have ${limit} connections.`, {
      code: 'TOO_MANY_CONNECTIONS',
      status: 429,
      retryable: true,
    });
  }
}

/** A renewal came with the token of somebody else. */
export class CallerChangedError extends RoverError {
  constructor() {
    super('A connection is renewed by the one whose it is.', { code: 'CALLER_CHANGED', status: 403 });
  }
}
