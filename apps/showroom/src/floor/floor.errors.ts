import { RoverError } from '@rover/platform';

/** 404: nobody has drawn a plan of this floor. */
export class FloorPlanUnknownError extends RoverError {
  constructor() {
    super('This floor has no plan yet.', { code: 'FLOOR_PLAN_UNKNOWN', status: 404 });
  }
}

/** 412: another plan was drawn since the caller read it, or there is one already. */
export class FloorPlanVersionMismatchError extends RoverError {
  constructor(current: number | undefined) {
    super(current === undefined ? 'There is no plan yet.' : `The plan is at version ${current} by now.`, {
      code: 'FLOOR_PLAN_VERSION_MISMATCH',
      status: 412,
    });
  }
}

/** 422: a plan that names what is not there. */
export class FloorPlanInvalidError extends RoverError {
  constructor(errors: readonly { path: string; message: string }[]) {
    super('The plan does not fit the showroom.', {
      code: 'FLOOR_PLAN_INVALID',
      status: 422,
      errors: [...errors],
    });
  }
}

/** 404: there is no such visit on this floor. */
export class VisitNotFoundError extends RoverError {
  constructor() {
    super('There is no such visit.', { code: 'VISIT_NOT_FOUND', status: 404 });
  }
}

/** 409: another customer was named for this visit. */
export class VisitorIdentifiedError extends RoverError {
  constructor() {
    super('This visitor is somebody else already.', { code: 'VISITOR_IDENTIFIED', status: 409 });
  }
}
