import { customerKeepers, USER_SYSTEM } from '@rover/contracts';
import type { Caller } from '@rover/contracts';
import { callerHas, ForbiddenError, seesShowroom } from '@rover/platform';
import { CustomerNotFoundError } from '../customer.errors.js';
import { externalIdOf } from '../identity/read-identifiers.js';
import type { CustomerState } from '../log/customer-state.js';

/** As whom somebody deals with a customer. */
export type Standing = 'staff' | 'self';

/**
 * Staff see whom a showroom of theirs has met; a person sees themself, once somebody has checked that the account is
 * theirs.
 * @throws CustomerNotFoundError to everybody else
 */
export function standingOf(caller: Caller, { showrooms, identifiers }: CustomerState): Standing {
  if (callerHas(caller, ['admin'])) return 'staff';
  if (callerHas(caller, customerKeepers) && showrooms.some((id) => seesShowroom(caller, id))) return 'staff';
  const self = externalIdOf(USER_SYSTEM, caller.sub);
  if (identifiers.some(({ kind, value, verified }) => kind === 'externalId' && value === self && verified))
    return 'self';
  throw new CustomerNotFoundError();
}

/** @throws CustomerNotFoundError, ForbiddenError to the person themself */
export function requireStaffFor(caller: Caller, state: CustomerState): void {
  if (standingOf(caller, state) !== 'staff') throw new ForbiddenError('This is done by staff.');
}

/** The showrooms whose customers a caller may search; undefined for all. */
export const searchedShowrooms = (caller: Caller): readonly string[] | undefined =>
  callerHas(caller, ['admin']) ? undefined : (caller.showrooms ?? []);
