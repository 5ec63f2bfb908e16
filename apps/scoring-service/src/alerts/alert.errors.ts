import { RoverError } from '@rover/platform';

/** 404: the caller has no such wish. */
export class AlertNotFoundError extends RoverError {
  constructor(id: string) {
    super(`You have no alert ${id}.`, { code: 'ALERT_NOT_FOUND', status: 404 });
  }
}

/** 409: the caller has as many wishes as there is room for. */
export class TooManyAlertsError extends RoverError {
  constructor(most: number) {
    super(`You are told of ${most} things already; remove some first.`, {
      code: 'TOO_MANY_ALERTS',
      status: 409,
    });
  }
}
