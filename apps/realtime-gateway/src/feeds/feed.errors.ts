import { RoverError } from '@rover/platform';

/** A `since` that no server of ours has written. */
export class CursorInvalidError extends RoverError {
  constructor() {
    super('This cursor cannot be read.', { code: 'CURSOR_INVALID', status: 400 });
  }
}
