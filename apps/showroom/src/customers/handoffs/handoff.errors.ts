import { RoverError } from '@rover/platform';

/** 404: no code of this kind is good now: unknown, redeemed or expired, which nobody learns. */
export class HandoffNotFoundError extends RoverError {
  constructor() {
    super('This code is not good, or not any more.', { code: 'HANDOFF_NOT_FOUND', status: 404 });
  }
}
