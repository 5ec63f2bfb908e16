import { NotFoundError, RoverError, ValidationError } from '@rover/platform';
import type { ShapeProblem } from '@rover/vehicle';

/** There is no such geofence, or the caller may not know of it. */
export class GeofenceNotFoundError extends NotFoundError {
  constructor() {
    super('There is no such geofence.');
  }
}

/** The feature is no area. */
export class GeofenceShapeError extends ValidationError {
  constructor(problems: readonly ShapeProblem[]) {
    super(
      problems.map(({ path, message }) => ({ path: `feature.${path}`, message })),
      'The feature is no area.',
    );
  }
}

/** A geofence watches the vehicles of one fleet, or one vehicle. */
export class GeofenceOwnerError extends ValidationError {
  constructor() {
    super([{ path: 'fleetId', message: 'Name either a fleet or a vehicle.' }]);
  }
}

/** The geofence has another version than the caller has seen. */
export class GeofenceChangedError extends RoverError {
  constructor() {
    super('The geofence has changed since you read it.', { code: 'GEOFENCE_CHANGED', status: 412 });
  }
}
