import { RoverError } from '@rover/platform';

/** Another writer was at the same vehicle: what was to be done is done again from what is stored now. */
export class WatchOvertakenError extends RoverError {
  constructor() {
    super('Rules of this vehicle were at work at the same time.', {
      code: 'ALERT_WATCH_OVERTAKEN',
      status: 503,
      logLevel: 'warn',
      retryable: true,
    });
  }
}
