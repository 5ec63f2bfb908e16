import { RoverError } from '@rover/platform';

/** There is no such alert, or the caller may not see it. */
export class AlertUnknownError extends RoverError {
  constructor() {
    super('There is no such alert here.', { code: 'ALERT_UNKNOWN', status: 404 });
  }
}

/** What was asked for makes sense for active alerts alone. */
export class AlertClearedError extends RoverError {
  constructor() {
    super('This alert has been cleared.', { code: 'ALERT_CLEARED', status: 409 });
  }
}

/** An alert is snoozed until some later time. */
export class SnoozeInPastError extends RoverError {
  constructor() {
    super('`until` must lie in the future, and within 30 days.', {
      code: 'ALERT_SNOOZE_INVALID',
      status: 422,
    });
  }
}
