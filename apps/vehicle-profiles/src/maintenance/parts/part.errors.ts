import { RoverError } from '@rover/platform';

/** 404: the vehicle has no such part. */
export class PartNotFoundError extends RoverError {
  constructor() {
    super('This vehicle has no such part.', { code: 'PART_NOT_FOUND', status: 404 });
  }
}

/** 409: a part is put on that is on already, taken off that is off, or touched after its end. */
export class PartStateError extends RoverError {
  constructor(message: string) {
    super(message, { code: 'PART_STATE_WRONG', status: 409 });
  }
}

/** 422: what is told of a part cannot have been: it lies in the future, or before what happened to the part last. */
export class PartMomentError extends RoverError {
  constructor(path: 'at' | 'odometer', message: string) {
    super('This cannot have been so.', {
      code: 'PART_MOMENT_INVALID',
      status: 422,
      errors: [{ path, message }],
    });
  }
}

/** 422: how far a part runs is counted by the odometer, which nobody knows here. */
export class OdometerUnknownError extends RoverError {
  constructor() {
    super('No odometer of this vehicle is known: name it.', {
      code: 'ODOMETER_UNKNOWN',
      status: 422,
      errors: [{ path: 'odometer', message: 'is missing' }],
    });
  }
}
