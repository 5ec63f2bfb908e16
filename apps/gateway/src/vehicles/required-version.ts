import { RoverError } from '@rover/platform';
import { versionOf } from '../listings/if-match.js';

/** 428: whoever changes a vehicle says which version they have seen, or that it does not matter to them. */
class PreconditionRequiredError extends RoverError {
  constructor() {
    super('Send If-Match with the ETag that you have read, or * for any version.', {
      code: 'PRECONDITION_REQUIRED',
      status: 428,
    });
  }
}

/** The version that `If-Match` names; undefined for `*`. @throws PreconditionRequiredError, MalformedRequestError */
export function requiredVersion(header: string | undefined): number | undefined {
  if (header === undefined) throw new PreconditionRequiredError();
  return versionOf(header);
}
