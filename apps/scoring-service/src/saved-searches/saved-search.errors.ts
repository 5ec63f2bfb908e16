import { RoverError } from '@rover/platform';

/** 404: the caller keeps no such search. */
export class SavedSearchNotFoundError extends RoverError {
  constructor(id: string) {
    super(`You keep no search ${id}.`, { code: 'SAVED_SEARCH_NOT_FOUND', status: 404 });
  }
}

/** 409: another search of the caller is called so. */
export class SavedSearchNameTakenError extends RoverError {
  constructor(name: string) {
    super(`You keep a search called ${name} already.`, { code: 'SAVED_SEARCH_NAME_TAKEN', status: 409 });
  }
}

/** 409: the caller keeps as many searches as there is room for. */
export class TooManySavedSearchesError extends RoverError {
  constructor(most: number) {
    super(`You keep ${most} searches already; remove some first.`, {
      code: 'TOO_MANY_SAVED_SEARCHES',
      status: 409,
    });
  }
}
