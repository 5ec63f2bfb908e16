import { RoverError } from '@rover/platform';
import type { FieldError } from '@rover/platform';
import { UnrecoverableError } from '@rover/redis-streams';

/** 404: no import of vehicles has this id, or somebody else began it. */
export class VehicleImportNotFoundError extends RoverError {
  constructor() {
    super('There is no such import.', { code: 'IMPORT_NOT_FOUND', status: 404 });
  }
}

/** 422: the file's header, or a hint about it, cannot be of vehicles. */
export class VehicleHeaderError extends RoverError {
  constructor(errors: readonly FieldError[]) {
    super('The file cannot be read as vehicles.', { code: 'IMPORT_HEADER_INVALID', status: 422, errors });
  }
}

/** Rows came of an import that was never begun; no further attempt would make it known. */
export class VehicleImportUnknownError extends UnrecoverableError {
  override readonly code = 'IMPORT_UNKNOWN';

  constructor(id: string) {
    super(`Rows of the import ${id}, which was never begun`);
  }
}
