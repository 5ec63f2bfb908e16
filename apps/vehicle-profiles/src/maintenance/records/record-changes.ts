import type { MaintenanceRecord, MaintenanceRecordPatch, MaintenanceStatus } from '@rover/contracts';
import { costOf } from './record-cost.js';
import { CompletionInFutureError, CurrencyMissingError, StatusNotReachableError } from './record.errors.js';

/** Where an order can go from where it is; staying is always possible. */
const next: Readonly<Record<MaintenanceStatus, readonly MaintenanceStatus[]>> = {
  planned: ['inProgress', 'completed', 'cancelled'],
  inProgress: ['planned', 'completed', 'cancelled'],
  completed: [],
  cancelled: [],
};

/** Clocks of clients run ahead a little. */
const TOLERANCE_MS = 60_000;

/**
 * Applies a patch. Work that is completed was done now, unless the patch says when.
 * @throws StatusNotReachableError, CompletionInFutureError, CurrencyMissingError
 */
export function patched(
  record: MaintenanceRecord,
  patch: MaintenanceRecordPatch,
  now: number,
): MaintenanceRecord {
  const { status = record.status } = patch;
  // Who completes what is completed already was not the first: that is no correction.
  const stays = patch.status === undefined || (patch.status === record.status && status !== 'completed');
  if (!stays && !next[record.status].includes(status))
    throw new StatusNotReachableError(record.status, status);
  const merged = { ...record, ...patch } as MaintenanceRecord;
  const known = Object.entries(merged).filter(([, value]) => value !== null);
  return settled({ ...(Object.fromEntries(known) as MaintenanceRecord), status }, now);
}

/** A record that makes sense by itself. @throws CompletionInFutureError, CurrencyMissingError */
export function settled(record: MaintenanceRecord, now: number): MaintenanceRecord {
  const { total } = costOf(record);
  if (total > 0 && record.currency === undefined) throw new CurrencyMissingError();
  const performedAt = record.performedAt ?? (record.status === 'completed' ? iso(now) : undefined);
  if (performedAt !== undefined && Date.parse(performedAt) > now + TOLERANCE_MS)
    throw new CompletionInFutureError();
  const { totalCost: _old, performedAt: _then, ...rest } = record;
  return {
    ...rest,
    ...(performedAt !== undefined && { performedAt }),
    ...(record.currency !== undefined && { totalCost: total }),
  };
}

const iso = (time: number): string => new Date(time).toISOString();
