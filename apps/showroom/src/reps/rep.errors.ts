import { RoverError } from '@rover/platform';

/** 404: the showroom has no such rep. */
export class RepNotFoundError extends RoverError {
  constructor() {
    super('There is no such rep here.', { code: 'REP_NOT_FOUND', status: 404 });
  }
}

/** 409: somebody else of the showroom signs in as this user. */
export class RepUserTakenError extends RoverError {
  constructor() {
    super('This user is a rep of the showroom already.', {
      code: 'REP_USER_TAKEN',
      status: 409,
      errors: [{ path: 'userId', message: 'is a rep of the showroom already' }],
    });
  }
}

/** 409: a showroom has as many reps as it may. */
export class TooManyRepsError extends RoverError {
  constructor(most: number) {
    super(`A showroom has at most ${most} reps.`, { code: 'TOO_MANY_REPS', status: 409 });
  }
}

/** 412: the rep changed since the caller read them. */
export class RepVersionMismatchError extends RoverError {
  constructor(current: number) {
    super(`The rep is at version ${current} by now.`, { code: 'REP_VERSION_MISMATCH', status: 412 });
  }
}
