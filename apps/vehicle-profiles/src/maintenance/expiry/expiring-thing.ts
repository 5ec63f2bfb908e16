import type { Expiry, ExpiryKind } from '@rover/contracts';
import { dayAt, dueOf, expiryOf } from '@rover/vehicle';
import type { Due, DueContext, DuePoint, Expiry as Judgement } from '@rover/vehicle';

/** Which thing of which vehicle. */
export interface ExpiryKey {
  readonly kind: ExpiryKind;
  /** The plan, part or document. */
  readonly sourceId: string;
  readonly vehicleId: string;
}

/** Something that comes due, as its owner states it. */
export interface ExpiringThing extends ExpiryKey {
  /** Counts up when it begins anew: then all warnings may come again. */
  readonly cycle: number;
  readonly title: string;
  readonly point: DuePoint;
  readonly zone: string;
  readonly remindDays: readonly number[];
  /** False: nobody is warned. */
  readonly active: boolean;
}

/** A thing, and what was found when it was looked at. */
export interface AssessedThing extends ExpiringThing {
  readonly due: Due;
  readonly judgement: Judgement;
  readonly assessedAt: number;
  /** When to look again, epoch ms. */
  readonly checkAt?: number;
}

const QUARTER_HOUR_MS = 900_000;
const DAY_MS = 86_400_000;

/** Judges a thing by what is known of its vehicle now. */
export function assess(thing: ExpiringThing, context: DueContext): AssessedThing {
  const due = dueOf(thing.point, context);
  const { now, zone } = context;
  const judgement = expiryOf({ dueAt: due.expected?.at, now, zone, remindDays: thing.remindDays });
  const times = [judgement.nextAt, reviewAt(thing.point, due, now)].filter((time) => time !== undefined);
  const checkAt = times.length > 0 ? Math.min(...times) : undefined;
  return { ...thing, due, judgement, assessedAt: now, checkAt };
}

/** Counters move: what hangs on one is projected anew, the nearer it may be the sooner. */
function reviewAt({ distance, hours }: DuePoint, { expected }: Due, now: number): number | undefined {
  if (distance === undefined && hours === undefined) return undefined;
  const wait = ((expected?.low ?? Infinity) - now) / 20;
  return now + Math.min(Math.max(wait, QUARTER_HOUR_MS), DAY_MS);
}

/** As it is told outside. */
export function tell({ due, judgement, point, ...thing }: AssessedThing): Expiry {
  const { expected, binding } = due;
  return {
    kind: thing.kind,
    id: thing.sourceId,
    vehicleId: thing.vehicleId,
    title: thing.title,
    cycle: thing.cycle,
    state: judgement.state,
    ...(expected && { dueOn: dayAt(expected.at, thing.zone), ...rangeOf(expected) }),
    ...(binding && { binding }),
    ...(point.distance !== undefined && { odometer: Math.max(0, point.distance) }),
    ...(point.hours !== undefined && { engineHours: Math.max(0, point.hours) }),
    timeZone: thing.zone,
    measures: due.measures.map(({ expected: moment, ...rest }) => ({
      ...rest,
      ...(moment && rangeOf(moment)),
    })),
    assessedAt: iso(thing.assessedAt),
  };
}

const iso = (time: number): string => new Date(time).toISOString();
const rangeOf = ({ at, low, high }: { at: number; low: number; high: number }) => ({
  at: iso(at),
  low: iso(low),
  high: iso(high),
});
