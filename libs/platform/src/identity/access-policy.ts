import type { Access, Caller, Role } from '@rover/contracts';
import { ForbiddenError, UnauthenticatedError } from '../errors/common.errors.js';

/** Whether the caller has one of the roles. `admin` is not implied: a rule names all that it means. */
export const callerHas = (caller: Caller, roles: readonly Role[]): boolean =>
  caller.roles.some((role) => roles.includes(role));

/** @throws ForbiddenError unless the caller has one of the roles */
export function requireRole(caller: Caller, roles: readonly Role[]): void {
  if (!callerHas(caller, roles)) throw new ForbiddenError();
}

/**
 * Whether a caller may use a route at all; what it may see there is for the service to judge.
 * @throws UnauthenticatedError, ForbiddenError
 */
export function requireAccess(access: Access, caller: Caller | null): void {
  if (access === 'public') return;
  if (!caller) throw new UnauthenticatedError();
  if (access !== 'signedIn') requireRole(caller, access);
}

/** @throws ForbiddenError unless it is about the caller, or they are an administrator */
export function requireSelf(caller: Caller, user: string): void {
  if (caller.sub !== user && !callerHas(caller, ['admin']))
    throw new ForbiddenError('Only administrators ask for the data of others.');
}

/** Whether the caller may see what belongs to a fleet: an admin, or who has the fleet in the token. */
export const seesFleet = ({ roles, fleets }: Caller, fleetId: string): boolean =>
  roles.includes('admin') || (fleets?.includes(fleetId) ?? false);

/** Whether the caller may see what belongs to a showroom: an admin, or who has the showroom in the token. */
export const seesShowroom = ({ roles, showrooms }: Caller, showroomId: string): boolean =>
  roles.includes('admin') || (showrooms?.includes(showroomId) ?? false);
