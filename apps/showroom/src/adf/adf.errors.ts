import { RoverError } from '@rover/platform';

/** 422: the body is no ADF that could be taken; nothing of it was. */
export class AdfRefusedError extends RoverError {
  constructor(message: string, path = 'body') {
    super(`The document ${message}.`, { code: 'ADF_REFUSED', status: 422, errors: [{ path, message }] });
  }
}
