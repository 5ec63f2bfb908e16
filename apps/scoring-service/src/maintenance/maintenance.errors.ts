import { RoverError } from '@rover/platform';
import type { FieldError } from '@rover/platform';

/** 422: only predictions of vehicles with an id can be kept. */
export class VehicleIdMissingError extends RoverError {
  constructor(errors: readonly FieldError[]) {
    super('A vehicle whose prediction is to be kept needs an id.', {
      code: 'VEHICLE_ID_MISSING',
      status: 422,
      errors,
    });
  }
}
