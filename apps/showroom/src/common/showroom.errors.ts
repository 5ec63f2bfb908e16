import { RoverError } from '@rover/platform';

/** There is no such showroom, for this caller. */
export class ShowroomUnknownError extends RoverError {
  constructor() {
    super('There is no such showroom here.', { code: 'SHOWROOM_UNKNOWN', status: 404 });
  }
}
