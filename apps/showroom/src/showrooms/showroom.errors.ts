import { RoverError } from '@rover/platform';

/** 409: a showroom with this id is there already. */
export class ShowroomIdTakenError extends RoverError {
  constructor() {
    super('A showroom with this id is there already.', { code: 'SHOWROOM_ID_TAKEN', status: 409 });
  }
}

/** 412: the showroom changed since the caller read it. */
export class ShowroomVersionMismatchError extends RoverError {
  constructor(current: number) {
    super(`The showroom is at version ${current} by now.`, {
      code: 'SHOWROOM_VERSION_MISMATCH',
      status: 412,
    });
  }
}

/** 422: there is no such time zone. */
export class ShowroomZoneUnknownError extends RoverError {
  constructor() {
    super('There is no such time zone.', {
      code: 'TIME_ZONE_UNKNOWN',
      status: 422,
      errors: [{ path: 'timeZone', message: 'is no IANA time zone' }],
    });
  }
}
