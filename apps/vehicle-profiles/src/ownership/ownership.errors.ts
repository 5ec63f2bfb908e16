import { RoverError } from '@rover/platform';

/** 404: there is no such transfer, or it is between others. */
export class TransferNotFoundError extends RoverError {
  constructor() {
    super('There is no such transfer.', { code: 'TRANSFER_NOT_FOUND', status: 404 });
  }
}

/** 409: the transfer is over, one way or another. */
export class TransferOverError extends RoverError {
  constructor(status: string) {
    super(`This transfer is ${status}.`, { code: 'TRANSFER_OVER', status: 409 });
  }
}

/** 409: the vehicle is offered to somebody already. */
export class TransferOpenError extends RoverError {
  constructor() {
    super('The vehicle is offered to somebody already; cancel that first.', {
      code: 'TRANSFER_OPEN',
      status: 409,
    });
  }
}

/** 422: whoever owns a vehicle cannot be given it. */
export class TransferToOwnerError extends RoverError {
  constructor() {
    super('The vehicle is theirs already.', {
      code: 'TRANSFER_TO_OWNER',
      status: 422,
      errors: [{ path: 'to', message: 'owns the vehicle' }],
    });
  }
}
