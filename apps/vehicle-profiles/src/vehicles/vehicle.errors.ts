import { RoverError } from '@rover/platform';
import type { RefusedVin } from '@rover/vehicle';

/** 404: no vehicle has this id, or the caller may not see it. */
export class VehicleNotFoundError extends RoverError {
  constructor() {
    super('There is no such vehicle.', { code: 'VEHICLE_NOT_FOUND', status: 404 });
  }
}

/** 412: the vehicle changed since the caller read it. */
export class VehicleVersionMismatchError extends RoverError {
  constructor(current: number) {
    super(`The vehicle is at version ${current} by now.`, { code: 'VEHICLE_VERSION_MISMATCH', status: 412 });
  }
}

/** 409: a vehicle with this id is known, or was. */
export class VehicleIdTakenError extends RoverError {
  constructor() {
    super('A vehicle with this id is known already.', { code: 'VEHICLE_ID_TAKEN', status: 409 });
  }
}

/** 409: another vehicle has this VIN; the two may have to be merged. The id is told to those who may see it. */
export class VinTakenError extends RoverError {
  constructor(holder?: string) {
    super(`Another vehicle has this VIN${holder ? `: ${holder}` : ''}. If both are one, merge them.`, {
      code: 'VIN_TAKEN',
      status: 409,
      errors: [{ path: 'vin', message: holder ? `is that of ${holder}` : 'is that of another vehicle' }],
    });
  }
}

/** 422: a text is no VIN; the message says at which position. */
export class VinInvalidError extends RoverError {
  constructor({ refused, position }: RefusedVin) {
    super(`The VIN ${refused}.`, {
      code: 'VIN_INVALID',
      status: 422,
      errors: [{ path: position === undefined ? 'vin' : `vin.${position}`, message: refused }],
    });
  }
}

/** 422: a field that every vehicle has cannot be taken away. */
export class FieldNeededError extends RoverError {
  constructor(field: string) {
    super(`${field} cannot be taken away.`, {
      code: 'FIELD_NEEDED',
      status: 422,
      errors: [{ path: field, message: 'cannot be taken away' }],
    });
  }
}
