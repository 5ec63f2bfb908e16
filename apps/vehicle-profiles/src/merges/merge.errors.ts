import { RoverError } from '@rover/platform';

/** 409: two records that name different VINs are of two vehicles. */
export class VinsDifferError extends RoverError {
  constructor() {
    super('The two name different VINs: they are two vehicles. Correct the VIN first if it is wrong.', {
      code: 'VINS_DIFFER',
      status: 409,
    });
  }
}

/** 422: a vehicle cannot be merged with itself. */
export class SameVehicleError extends RoverError {
  constructor() {
    super('A vehicle cannot be merged with itself.', {
      code: 'SAME_VEHICLE',
      status: 422,
      errors: [{ path: 'from', message: 'is the same vehicle' }],
    });
  }
}
