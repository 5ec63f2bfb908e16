import { floorStaff, stockKeepers } from '@rover/contracts';
import type { Caller } from '@rover/contracts';
import { callerHas, ForbiddenError, requireRole, seesShowroom } from '@rover/platform';
import { ShowroomUnknownError } from './showroom.errors.js';

/** Whether somebody works in a showroom. */
export const worksIn = (caller: Caller, showroomId: string): boolean =>
  callerHas(caller, floorStaff) && seesShowroom(caller, showroomId);

/** Whether somebody runs a showroom, and knows what its units cost. */
export const runs = (caller: Caller, showroomId: string): boolean =>
  callerHas(caller, stockKeepers) && seesShowroom(caller, showroomId);

/** @throws ShowroomUnknownError to those who may not see the showroom */
export function requireStaff(caller: Caller, showroomId: string): void {
  if (!worksIn(caller, showroomId)) throw new ShowroomUnknownError();
}

/** @throws ShowroomUnknownError to those who may not see the showroom, ForbiddenError to those who do not run it */
export function requireManager(caller: Caller, showroomId: string): void {
  requireStaff(caller, showroomId);
  if (!runs(caller, showroomId)) throw new ForbiddenError();
}

/** The showrooms whose things somebody may list; undefined is all. @throws ForbiddenError to those who are no staff */
export function showroomsOf(caller: Caller): readonly string[] | undefined {
  requireRole(caller, floorStaff);
  return callerHas(caller, ['admin']) ? undefined : (caller.showrooms ?? []);
}
