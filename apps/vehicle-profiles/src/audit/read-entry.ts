import type { Caller, ReadKind, Vehicle } from '@rover/contracts';

/** What was looked at. */
export interface Seen {
  readonly vehicleId?: string;
  readonly fleetId?: string;
  readonly person?: string;
}

/** Looks of one reader at one thing through one door within one minute. */
export interface ReadEntry {
  /** Begin of the minute, epoch ms. */
  readonly minute: number;
  readonly caller: Caller;
  readonly door: string;
  readonly kind: ReadKind;
  readonly seen: Seen;
  /** Epoch ms. */
  readonly firstAt: number;
  readonly lastAt: number;
  readonly count: number;
}

/** Those of some vehicles of which it is shown where they are. */
export const placed = (vehicles: readonly Vehicle[]): Seen[] =>
  vehicles.filter(({ location }) => location !== undefined).map(({ id: vehicleId }) => ({ vehicleId }));

const MINUTE_MS = 60_000;

/** Who looks, and how. */
export type Look = Pick<ReadEntry, 'caller' | 'door' | 'kind'>;

/** One look at one thing. */
export const readAt = (time: number, look: Look, { vehicleId, fleetId, person }: Seen): ReadEntry => ({
  ...look,
  ...{ minute: Math.floor(time / MINUTE_MS) * MINUTE_MS, seen: { vehicleId, fleetId, person } },
  ...{ firstAt: time, lastAt: time, count: 1 },
});

/** What makes two looks the same. */
export const keyOf = ({ minute, caller: { sub }, door, kind, seen }: ReadEntry): string =>
  JSON.stringify([minute, sub, door, kind, seen.vehicleId, seen.fleetId, seen.person]);

export const together = (a: ReadEntry, b: ReadEntry): ReadEntry => ({
  ...a,
  firstAt: Math.min(a.firstAt, b.firstAt),
  lastAt: Math.max(a.lastAt, b.lastAt),
  count: a.count + b.count,
});
