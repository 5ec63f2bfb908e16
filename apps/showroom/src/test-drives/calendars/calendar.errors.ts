import { RoverError } from '@rover/platform';

/** 404: there is no such calendar, or it was revoked, or it is somebody else's. */
export class DriveCalendarNotFoundError extends RoverError {
  constructor() {
    super('There is no such calendar.', { code: 'CALENDAR_FEED_NOT_FOUND', status: 404 });
  }
}
