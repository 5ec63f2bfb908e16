import type { ErrorCodec } from '@rover/redis-streams';
import { InternalError } from './common.errors.js';
import { decodeError, encodeError } from './error-codec.js';
import { recogniseError } from './recognise-error.js';

/** Carries errors over replies, so that what a service throws is at the gateway the same problem. */
export const streamErrorCodec: ErrorCodec = {
  serialize: (error) => encodeError(recogniseError(error)),
  deserialize: (value) => decodeError(value) ?? new InternalError(value),
};
