import { RoverError } from '@rover/platform';

/** 404: no such paper was given out, or its showroom is none of the caller's. */
export class PaperNotFoundError extends RoverError {
  constructor() {
    super('There is no such paper.', { code: 'PAPER_NOT_FOUND', status: 404 });
  }
}

/** 503: papers cannot be written right now: too many wait, or the thread that writes them ended. */
export class PaperPressError extends RoverError {
  constructor(message: string, cause?: unknown) {
    super(message, {
      ...{ code: 'PAPER_PRESS_UNAVAILABLE', status: 503, logLevel: 'warn' },
      ...{ retryable: true, retryAfter: 2, cause },
    });
  }
}
