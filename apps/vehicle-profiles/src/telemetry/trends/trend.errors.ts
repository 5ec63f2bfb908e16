import { RoverError } from '@rover/platform';

/** A span of time that cannot be shown. */
export class SpanInvalidError extends RoverError {
  constructor(why: string) {
    super(why, { code: 'SPAN_INVALID', status: 422 });
  }
}
