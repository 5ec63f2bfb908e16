import { RoverError } from '@rover/platform';

/** 404: there is no such grant, or it is of something that the caller may not give access to. */
export class GrantNotFoundError extends RoverError {
  constructor() {
    super('There is no such grant.', { code: 'GRANT_NOT_FOUND', status: 404 });
  }
}

/** 403: nobody can give more than they have. */
export class GrantTooWideError extends RoverError {
  constructor() {
    super('You cannot give more than you have.', { code: 'GRANT_TOO_WIDE', status: 403 });
  }
}

/** 409: a grant that has ended or was revoked stays as it is. */
export class GrantOverError extends RoverError {
  constructor() {
    super('This grant is over; make a new one.', { code: 'GRANT_OVER', status: 409 });
  }
}

/** 422: a grant ends after it begins. */
export class GrantTermInvalidError extends RoverError {
  constructor() {
    super('A grant ends after it begins, and not before now.', {
      code: 'GRANT_TERM_INVALID',
      status: 422,
      errors: [{ path: 'until', message: 'is too early' }],
    });
  }
}
