import { RoverError } from '@rover/platform';

/** 400: the cursor is not one that this list gave out. */
export class CursorInvalidError extends RoverError {
  constructor() {
    super('The cursor is not valid for this list.', {
      code: 'CURSOR_INVALID',
      status: 400,
      errors: [{ path: 'cursor', message: 'is not a cursor of this list' }],
    });
  }
}
