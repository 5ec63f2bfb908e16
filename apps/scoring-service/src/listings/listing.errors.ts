import { RoverError } from '@rover/platform';

/** 404: no listing has this id. */
export class ListingNotFoundError extends RoverError {
  constructor(id: string) {
    super(`There is no listing ${id}.`, { code: 'LISTING_NOT_FOUND', status: 404 });
  }
}

/** 412: the listing changed since the caller read it. */
export class ListingVersionMismatchError extends RoverError {
  constructor(current: number) {
    super(`The listing is at version ${current} by now.`, { code: 'LISTING_VERSION_MISMATCH', status: 412 });
  }
}
