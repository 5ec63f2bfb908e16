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
