import { RoverError } from '@rover/platform';

/** 404: no fleet has this id, or the caller may not see it. */
export class FleetNotFoundError extends RoverError {
  constructor() {
    super('There is no such fleet.', { code: 'FLEET_NOT_FOUND', status: 404 });
  }
}

/** 409: a fleet with this id is there already. */
export class FleetIdTakenError extends RoverError {
  constructor() {
    super('A fleet with this id is there already.', { code: 'FLEET_ID_TAKEN', status: 409 });
  }
}

/** 412: the fleet changed since the caller read it. */
export class FleetVersionMismatchError extends RoverError {
  constructor(current: number) {
    super(`The fleet is at version ${current} by now.`, { code: 'FLEET_VERSION_MISMATCH', status: 412 });
  }
}

/** 409: vehicles or fleets are in it. */
export class FleetNotEmptyError extends RoverError {
  constructor(vehicles: number, fleets: number) {
    super(`The fleet has ${vehicles} vehicles and ${fleets} fleets in it; move them first.`, {
      code: 'FLEET_NOT_EMPTY',
      status: 409,
    });
  }
}

/** 422: a fleet cannot be put below itself, nor deeper than fleets go. */
export class FleetPlaceInvalidError extends RoverError {
  constructor(message: string) {
    super(`The fleet ${message}.`, {
      code: 'FLEET_PLACE_INVALID',
      status: 422,
      errors: [{ path: 'parentId', message }],
    });
  }
}
