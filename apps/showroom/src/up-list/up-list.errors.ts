import { RoverError } from '@rover/platform';

/** 404: the rep is not on the up list. */
export class NotOnUpListError extends RoverError {
  constructor() {
    super('This rep is not on the up list.', { code: 'NOT_ON_UP_LIST', status: 404 });
  }
}

/** 409: the rep has no visitor for whom this could be said. */
export class NoVisitorError extends RoverError {
  constructor() {
    super('This rep has no visitor.', { code: 'NO_VISITOR', status: 409 });
  }
}

/** 409: the visitor has left. */
export class VisitEndedError extends RoverError {
  constructor() {
    super('This visitor has left.', { code: 'VISIT_ENDED', status: 409 });
  }
}
