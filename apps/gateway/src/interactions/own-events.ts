import type { Caller, InteractionInput, Role } from '@rover/contracts';
import { ForbiddenError } from '@rover/platform';

/** Who may tell what somebody else did: those who bring over the events of a shop of their own. */
const privileged: ReadonlySet<Role> = new Set(['admin', 'manager']);

/** @throws ForbiddenError when a caller writes into somebody else's history */
export function assertOwnEvents(events: readonly InteractionInput[], { sub, roles }: Caller): void {
  if (roles.some((role) => privileged.has(role))) return;
  const foreign = events.findIndex(({ userId }) => userId !== undefined && userId !== sub);
  if (foreign !== -1)
    throw new ForbiddenError(
      `Event ${foreign} is another user's; leave userId out, or sign in as that user.`,
    );
}
