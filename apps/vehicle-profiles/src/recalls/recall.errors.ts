import { RoverError, ValidationError } from '@rover/platform';
import type { FieldError } from '@rover/platform';

/** 404: this recall does not affect the vehicle. */
export class VehicleRecallNotFoundError extends RoverError {
  constructor() {
    super('This vehicle has no such recall.', { code: 'VEHICLE_RECALL_NOT_FOUND', status: 404 });
  }
}

/** 412: the recall of the vehicle changed since the caller read it. */
export class VehicleRecallVersionMismatchError extends RoverError {
  constructor(current: number) {
    super(`The recall of this vehicle is at version ${current} by now.`, {
      code: 'VEHICLE_RECALL_VERSION_MISMATCH',
      status: 412,
    });
  }
}

/** 422: the record that is named is not one of this vehicle, or its work is not done. */
export class RecallRecordInvalidError extends RoverError {
  constructor(message: string) {
    super(`The record ${message}.`, {
      code: 'RECALL_RECORD_INVALID',
      status: 422,
      errors: [{ path: 'recordId', message }],
    });
  }
}

/** 422: campaigns do not go together; `errors` says which. */
export class RecallsInvalidError extends ValidationError {
  constructor(errors: readonly FieldError[]) {
    super(errors, 'The recalls do not make sense together.');
  }
}
