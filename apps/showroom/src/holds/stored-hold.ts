import { depositSteps } from '@rover/contracts';
import type { Caller, DepositChange, Hold } from '@rover/contracts';
import { ValidationError } from '@rover/platform';
import { runs } from '../common/showroom-access.js';
import type { StoredUnit } from '../inventory/stored-unit.js';
import type { Deed } from '../people/timeline.service.js';
import type { RepInCharge } from '../people/in-charge.service.js';
import { DepositStateError } from './hold.errors.js';

/** A hold as it is kept. */
export type StoredHold = Hold & Pick<RepInCharge, 'repUser'>;

const MINUTE_MS = 60_000;

/** When a hold that has the unit from now on ends, as RFC 3339. */
export const expiryOf = (now: number, minutes: number): string =>
  new Date(now + minutes * MINUTE_MS).toISOString();

/** Whether a hold's time is over; one that is being sold has no time limit. */
export const isOver = ({ status, expiresAt }: Hold, now: number): boolean =>
  status === 'active' && expiresAt !== undefined && Date.parse(expiresAt) <= now;

/** The hold after its deposit has moved on. @throws DepositStateError, ValidationError */
export function withDeposit(
  hold: StoredHold,
  { state, amount }: DepositChange,
  by: { currency: string; sub: string; now: string },
): StoredHold {
  const before = hold.deposit ?? { state: 'none' as const };
  if (state === before.state) return hold;
  if (!depositSteps[before.state].includes(state)) throw new DepositStateError(before.state, state);
  const agreed = amount ?? before.amount;
  if (agreed === undefined && state !== 'none')
    throw new ValidationError([{ path: 'amount', message: 'is not known yet' }]);
  const { currency, sub: changedBy, now: changedAt } = by;
  return { ...hold, deposit: { state, amount: agreed, currency, changedBy, changedAt } };
}

/** Whether somebody looks after a hold: who made it, its representative, and who runs the showroom. */
export const caresFor = (caller: Caller, { createdBy, repUser, showroomId }: StoredHold): boolean =>
  createdBy === caller.sub || repUser === caller.sub || runs(caller, showroomId);

/** What one of the staff sees of a hold: others are told by whom and how long, not for whom. */
export function holdFor(caller: Caller, stored: StoredHold): Hold {
  const { repUser: _user, ...hold } = stored;
  if (caresFor(caller, stored)) return hold;
  const { customerId: _customer, leadId: _lead, holder: _holder, note: _note, ...rest } = hold;
  const { deposit: _deposit, createdBy: _creator, saleId: _sale, ...told } = rest;
  return told;
}

/** What a hold is in the timeline of its customer. */
export function deedOf(kind: string, hold: StoredHold, { listingId, vehicleId }: StoredUnit): Deed {
  const { id: holdId, customerId, showroomId, leadId, repId } = hold;
  return { kind, customerId, showroomId, references: { holdId, leadId, repId, listingId, vehicleId } };
}
