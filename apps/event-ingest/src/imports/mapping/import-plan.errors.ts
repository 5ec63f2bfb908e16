import { RoverError } from '@rover/platform';
import type { FieldError } from '@rover/platform';

/** 422: the file's header, or a hint about it, cannot be understood. */
export class ImportHeaderError extends RoverError {
  constructor(errors: readonly FieldError[]) {
    super('The file cannot be read as listings.', { code: 'IMPORT_HEADER_INVALID', status: 422, errors });
  }
}
