import type { SaleStatus } from '@rover/contracts';
import { RoverError } from '@rover/platform';

/** 404: no sale has this id, or its showroom is none of the caller's. */
export class SaleNotFoundError extends RoverError {
  constructor() {
    super('There is no such sale.', { code: 'SALE_NOT_FOUND', status: 404 });
  }
}

/** 412: the sale changed since the caller read it. */
export class SaleVersionMismatchError extends RoverError {
  constructor(current: number) {
    super(`The sale is at version ${current} by now.`, { code: 'SALE_VERSION_MISMATCH', status: 412 });
  }
}

/** 409: a sale in this state does not go there. */
export class SaleStateError extends RoverError {
  constructor(status: SaleStatus) {
    super(`The sale is ${status}.`, { code: 'SALE_STATE', status: 409 });
  }
}

/** 409: how much is not told: the floor of a unit is for managers. */
export class SaleBelowFloorError extends RoverError {
  constructor() {
    super('The price is lower than this unit may be sold for; a manager has to approve it.', {
      code: 'SALE_BELOW_FLOOR',
      status: 409,
      errors: [{ path: 'terms.price', message: 'is below the floor, and nobody has approved it' }],
    });
  }
}

/** 409: what is financed is financed before the contract, and nothing else. */
export class SaleFinancingError extends RoverError {
  constructor(message: string) {
    super(message, { code: 'SALE_FINANCING', status: 409 });
  }
}
