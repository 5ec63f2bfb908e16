import { RoverError } from '@rover/platform';

/** Nothing was ever measured by this vehicle, as far as we know. */
export class VehicleStateUnknownError extends RoverError {
  constructor() {
    super('Nothing is known of this vehicle.', { code: 'VEHICLE_STATE_UNKNOWN', status: 404 });
  }
}
