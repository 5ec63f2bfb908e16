import { recommendationReaders } from '@rover/contracts';
import type { Caller } from '@rover/contracts';
import { NotFoundError, callerHas } from '@rover/platform';

/**
 * Whose list is asked for: one's own, or by staff anybody's.
 * @throws NotFoundError for another person's, which then might as well not exist
 */
export function askedFor(userId: string | undefined, caller: Caller): string {
  if (userId === undefined || userId === caller.sub) return caller.sub;
  if (!callerHas(caller, recommendationReaders)) throw new NotFoundError('There is no such person here.');
  return userId;
}
