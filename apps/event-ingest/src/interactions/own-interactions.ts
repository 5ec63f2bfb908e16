import type { Caller, InteractionInput } from '@rover/contracts';
import { ForbiddenError } from '@rover/platform';

/** What is tracked is what the caller did, whoever the caller is. @throws ForbiddenError */
export function assertOwn(events: readonly InteractionInput[], { sub }: Caller): void {
  if (events.some(({ userId }) => userId !== undefined && userId !== sub))
    throw new ForbiddenError('One tracks what one does oneself; leave userId out.');
}
