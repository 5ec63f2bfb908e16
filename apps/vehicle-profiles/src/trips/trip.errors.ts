import { ConflictError, NotFoundError, RoverError, ValidationError } from '@rover/platform';

/** There is no such trip, or the caller may not know of it. */
export class TripNotFoundError extends NotFoundError {
  constructor() {
    super('There is no such trip.');
  }
}

/** The trip has another version than the caller has seen. */
export class TripChangedError extends RoverError {
  constructor() {
    super('The trip has changed since you read it.', { code: 'TRIP_CHANGED', status: 412 });
  }
}

/** Only what is over can be edited. */
export class TripNotCompletedError extends ConflictError {
  constructor() {
    super(
      'A trip can be merged or split when it is completed and has not been replaced.',
      'TRIP_NOT_COMPLETED',
    );
  }
}

/** Trips of two vehicles never make one. */
export class TripsOfSeveralVehiclesError extends ValidationError {
  constructor() {
    super([{ path: 'ids', message: 'All trips must be of one vehicle.' }]);
  }
}

/** Another trip lies between those that are to be merged. */
export class TripsNotConsecutiveError extends ValidationError {
  constructor() {
    super([{ path: 'ids', message: 'The trips must follow each other: another one lies between them.' }]);
  }
}

/** A trip is split at a moment within it, so that the vehicle has moved before and after. */
export class TripSplitOutsideError extends ValidationError {
  constructor() {
    super([
      { path: 'at', message: 'The vehicle must have moved in the trip before this moment and after it.' },
    ]);
  }
}

/** The readings that a trip would be split by are not kept any more. */
export class TripReadingsGoneError extends ConflictError {
  constructor() {
    super('The readings of this trip are not kept any more.', 'TRIP_READINGS_GONE');
  }
}

/** There is no such edit, or the caller may not know of it. */
export class TripEditNotFoundError extends NotFoundError {
  constructor() {
    super('There is no such edit.');
  }
}

/** What came of an edit has changed again, or the edit was undone. */
export class TripEditOvertakenError extends ConflictError {
  constructor() {
    super('The trips have changed since this edit; undo what came later first.', 'TRIP_EDIT_OVERTAKEN');
  }
}
