import { eventNamed, requestNamed } from '@rover/contracts';
import { UnrecoverableError } from '@rover/redis-streams';
import { ValidationError } from '../errors/common.errors.js';
import { compileSchema } from '../validation/compile-schema.js';

/**
 * Checks a message at the edge of a service against its contract. A bad request is answered with what is wrong;
 * a bad event goes to the dead letters at once, since no further attempt would make it better.
 * @throws ValidationError for a request, UnrecoverableError for an event
 */
export function validateMessage(name: string, data: unknown): void {
  const request = requestNamed(name);
  if (request) return void compileSchema(request.request).parse(data);
  const event = eventNamed(name);
  if (!event) return;
  try {
    compileSchema(event.data).parse(data);
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    const findings = error.errors?.slice(0, 5).map(({ path, message }) => `${path}: ${message}`);
    throw new UnrecoverableError(`${name} does not fit its contract: ${findings?.join('; ')}`);
  }
}
