import { RoverError } from '@rover/platform';
import { UnrecoverableError } from '@rover/redis-streams';

/** 404: no import has this id. */
export class ImportNotFoundError extends RoverError {
  constructor() {
    super('There is no such import.', { code: 'IMPORT_NOT_FOUND', status: 404 });
  }
}

/** Rows came of an import that was never begun; no further attempt would make it known. */
export class ImportUnknownError extends UnrecoverableError {
  override readonly code = 'IMPORT_UNKNOWN';

  constructor(id: string) {
    super(`Rows of the import ${id}, which was never begun`);
  }
}
