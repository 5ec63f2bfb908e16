import { ConflictError, NotFoundError } from '@rover/platform';

/** 404: it was never in quarantine, or is no more. */
export class QuarantinedNotFoundError extends NotFoundError {
  constructor() {
    super('There is no such input in quarantine.');
  }
}

/** 409: what is in quarantine does not fit its contract, so that nobody could read it if it went on. */
export class NotReleasableError extends ConflictError {
  constructor(reason: string) {
    super(`Input that was refused as ${reason} cannot go on as it is.`, 'QUARANTINE_NOT_RELEASABLE');
  }
}
