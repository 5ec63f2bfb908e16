import { RoverError } from '../errors/rover.error.js';

/** 500: what was encrypted cannot be read: another master key, or it was tampered with. */
export class SealBrokenError extends RoverError {
  constructor(cause?: unknown) {
    super('Something went wrong on our side.', { code: 'SEAL_BROKEN', status: 500, cause });
  }
}
