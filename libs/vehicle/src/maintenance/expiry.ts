import { DAY_MS, dayAt, laterBy, startOf } from './days.js';

/** How something stands that comes due: `due` on the day itself, `overdue` (or expired) after it. */
export const expiryStates = ['unknown', 'later', 'upcoming', 'due', 'overdue'] as const;
export type ExpiryState = (typeof expiryStates)[number];

/** What is told once for each cycle: so many days ahead, or that the day has come, or that it is past. */
export type ExpiryNotice = number | 'due' | 'overdue';

export interface ExpiryQuestion {
  /** Epoch ms; undefined when it cannot be foretold. */
  readonly dueAt: number | undefined;
  readonly now: number;
  readonly zone: string;
  /** Days ahead, in any order. */
  readonly remindDays: readonly number[];
}

export interface Expiry {
  readonly state: ExpiryState;
  /** The notice that fits now. Earlier ones that nobody gave are not given any more: one tiding says all. */
  readonly notice?: ExpiryNotice;
  /** When the state or the notice changes next, epoch ms. Undefined when nothing changes by time alone. */
  readonly nextAt?: number;
}

/** Judges something that comes due, by the time alone. */
export function expiryOf({ dueAt, now, zone, remindDays }: ExpiryQuestion): Expiry {
  if (dueAt === undefined) return { state: 'unknown' };
  const overdueAt = startOf(laterBy(dayAt(dueAt, zone), { days: 1 }), zone);
  if (now >= overdueAt) return { state: 'overdue', notice: 'overdue' };
  if (now >= dueAt) return { state: 'due', notice: 'due', nextAt: overdueAt };
  const ahead = [...new Set(remindDays)].sort((a, b) => a - b);
  const notice = ahead.find((days) => now >= dueAt - days * DAY_MS);
  const next = ahead.filter((days) => now < dueAt - days * DAY_MS).at(-1);
  const nextAt = next === undefined ? dueAt : dueAt - next * DAY_MS;
  return notice === undefined ? { state: 'later', nextAt } : { state: 'upcoming', notice, nextAt };
}
