import type { StockStatus } from '@rover/contracts';
import { RoverError } from '@rover/platform';

/** 404: no unit has this id, or it stands in a showroom that the caller may not see. */
export class StockUnitNotFoundError extends RoverError {
  constructor() {
    super('There is no such stock unit.', { code: 'STOCK_UNIT_NOT_FOUND', status: 404 });
  }
}

/** 412: the unit changed since the caller read it. */
export class StockUnitVersionMismatchError extends RoverError {
  constructor(current: number) {
    super(`The stock unit is at version ${current} by now.`, {
      code: 'STOCK_UNIT_VERSION_MISMATCH',
      status: 412,
    });
  }
}

/** 409: another unit in stock has this number, VIN or listing. */
export class StockUnitTakenError extends RoverError {
  constructor(path: 'stockNumber' | 'vin' | 'listingId') {
    super(`Another unit in stock has this ${path}.`, {
      code: 'STOCK_UNIT_TAKEN',
      status: 409,
      errors: [{ path, message: 'is that of another unit in stock' }],
    });
  }
}

/** 409: what is asked for needs a unit in another state. */
export class StockUnitUnavailableError extends RoverError {
  constructor(status: StockStatus) {
    super(`The stock unit is ${status}.`, { code: 'STOCK_UNIT_UNAVAILABLE', status: 409 });
  }
}

/** 404: no transfer has this id, or neither of its showrooms is one of the caller's. */
export class StockTransferNotFoundError extends RoverError {
  constructor() {
    super('There is no such transfer.', { code: 'STOCK_TRANSFER_NOT_FOUND', status: 404 });
  }
}

/** 409: the unit is to be moved already. */
export class StockTransferOpenError extends RoverError {
  constructor() {
    super('A transfer of this unit is under way.', { code: 'STOCK_TRANSFER_OPEN', status: 409 });
  }
}

/** 409: a transfer in this state does not go there. */
export class StockTransferStateError extends RoverError {
  constructor(status: string) {
    super(`The transfer is ${status}.`, { code: 'STOCK_TRANSFER_STATE', status: 409 });
  }
}
