import { RoverError } from '@rover/platform';

/** No room has a name like this: unknown kind, wildcard, an id that cannot be one. */
export class RoomUnknownError extends RoverError {
  constructor() {
    super('There is no room of this name.', { code: 'ROOM_UNKNOWN', status: 404 });
  }
}

/** The room may exist; this caller may not be in it. Says no more, so that it tells nothing of other tenants. */
export class RoomForbiddenError extends RoverError {
  constructor() {
    super('You may not enter this room.', { code: 'ROOM_FORBIDDEN', status: 403 });
  }
}

/** One socket holds as many rooms as it may. */
export class TooManyRoomsError extends RoverError {
  constructor(limit: number) {
    super(`A connection may be in ${limit} rooms.`, { code: 'TOO_MANY_ROOMS', status: 429 });
  }
}
