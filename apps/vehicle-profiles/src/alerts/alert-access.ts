import { alertStaff, type Caller } from '@rover/contracts';
import { callerHas, requireRole } from '@rover/platform';

/** Whose alerts somebody may see: undefined is those of all vehicles, else those of vehicles in these fleets. */
export type VisibleFleets = readonly string[] | undefined;

/** @throws ForbiddenError unless the caller works with vehicles */
export function visibleFleets(caller: Caller): VisibleFleets {
  requireRole(caller, alertStaff);
  return callerHas(caller, ['admin', 'manager']) ? undefined : (caller.fleets ?? []);
}
