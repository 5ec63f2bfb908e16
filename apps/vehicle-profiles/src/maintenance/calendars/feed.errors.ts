import { RoverError } from '@rover/platform';

/** 404: there is no such feed, or it was revoked, or it is somebody else's. */
export class CalendarFeedNotFoundError extends RoverError {
  constructor() {
    super('There is no such calendar feed.', { code: 'CALENDAR_FEED_NOT_FOUND', status: 404 });
  }
}
