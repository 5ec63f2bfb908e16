import { RoverError, ValidationError } from '@rover/platform';

/** 404: there is no such plan, or the caller may not know of it. */
export class PlanNotFoundError extends RoverError {
  constructor() {
    super('There is no such maintenance plan.', { code: 'MAINTENANCE_PLAN_NOT_FOUND', status: 404 });
  }
}

/** 412: the plan changed since the caller read it. */
export class PlanVersionMismatchError extends RoverError {
  constructor(current: number) {
    super(`The plan is at version ${current} by now.`, {
      code: 'MAINTENANCE_PLAN_VERSION_MISMATCH',
      status: 412,
    });
  }
}

/** 422: a text names no time zone. */
export class TimeZoneUnknownError extends ValidationError {
  constructor(path: string) {
    super([{ path, message: 'is no IANA time zone' }]);
  }
}
