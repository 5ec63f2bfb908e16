import { RoverError } from '@rover/platform';

/** There is no such mute window, or it is of vehicles that the caller may not see. */
export class AlertMuteUnknownError extends RoverError {
  constructor() {
    super('There is no such mute window here.', { code: 'ALERT_MUTE_UNKNOWN', status: 404 });
  }
}
