import { RoverError } from '@rover/platform';

/** 404: there is no such erasure, or it is of somebody else. */
export class ErasureNotFoundError extends RoverError {
  constructor() {
    super('There is no such erasure.', { code: 'ERASURE_NOT_FOUND', status: 404 });
  }
}
