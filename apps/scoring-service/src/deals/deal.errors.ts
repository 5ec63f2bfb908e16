import { RoverError } from '@rover/platform';

/** 404: nothing on the market has this id; it may have been sold. */
export class DealNotFoundError extends RoverError {
  constructor(listingId: string) {
    super(`There is no deal ${listingId} on the market.`, { code: 'DEAL_NOT_FOUND', status: 404 });
  }
}

/** 409: the listing is there, and cannot be judged; the message says why. */
export class DealNotScoredError extends RoverError {
  constructor(reason: string) {
    super(reason, { code: 'DEAL_NOT_SCORED', status: 409 });
  }
}
