import { RoverError } from '@rover/platform';

/** 404: the vehicle's ledger has no such entry. */
export class OdometerEntryNotFoundError extends RoverError {
  constructor() {
    super('There is no such reading.', { code: 'ODOMETER_ENTRY_NOT_FOUND', status: 404 });
  }
}

/** 422: nothing was read in the future. */
export class OdometerTimeInvalidError extends RoverError {
  constructor() {
    super('A reading cannot be of the future.', {
      code: 'ODOMETER_TIME_INVALID',
      status: 422,
      errors: [{ path: 'time', message: 'is in the future' }],
    });
  }
}

/** 422: what the old cluster is said to have shown does not fit what is known. */
export class OdometerSwapInvalidError extends RoverError {
  constructor(doubts: readonly string[]) {
    super(`The last reading of the old cluster does not fit: ${doubts.join(', ')}.`, {
      code: 'ODOMETER_SWAP_INVALID',
      status: 422,
      errors: [{ path: 'oldReading', message: doubts.join(', ') }],
    });
  }
}
