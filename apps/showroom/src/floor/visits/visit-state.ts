import type { CustomerInterest, Visit, VisitStep } from '@rover/contracts';
import type { Point } from '../plan/floor-map.js';

/** What a sensor saw of a visitor. */
export type SightingKind = 'entered' | 'moved' | 'exited';

/** One thing that a visitor did; times in epoch ms. */
export interface Sighting {
  readonly showroomId: string;
  readonly visitorId: string;
  readonly kind: SightingKind;
  readonly zone?: string;
  readonly at?: Point;
  readonly time: number;
}

/** How long a visitor stood near a unit, and what was told of that. */
export interface Attention {
  readonly ms: number;
  readonly near: boolean;
  /** When it was told that they came near, epoch ms. */
  readonly nearToldAt?: number;
  readonly told?: 'interested' | 'high';
}

/** [x, y, epoch ms]. */
export type PathPoint = readonly [number, number, number];

/** One stay of a visitor; times in epoch ms. */
export interface VisitState {
  readonly id: string;
  readonly showroomId: string;
  readonly visitorId: string;
  readonly customerId: string | null;
  readonly kind: 'fresh' | 'beBack';
  readonly interests: readonly CustomerInterest[];
  readonly lastKind: SightingKind;
  readonly enteredAt: number;
  readonly lastTime: number;
  readonly exitedAt: number | null;
  readonly step: VisitStep;
  readonly zone: string | null;
  readonly at: Point | null;
  /** Milliseconds by zone. */
  readonly zones: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<string, Attention>>;
  /** The last points of the way; those before lie in pieces of their own. */
  readonly path: readonly PathPoint[];
  /** How many pieces there are. Rows that were written before there were any do not tell. */
  readonly pathPieces?: number;
  /** When the visitor's visit before this one ended, epoch ms. */
  readonly endedBefore?: number | null;
}

export const isOpen = ({ exitedAt }: VisitState): boolean => exitedAt === null;

/** What happens at one moment happens in this order. */
const order: Record<SightingKind, number> = { entered: 0, moved: 1, exited: 2 };

export const inOrder = (a: Sighting, b: Sighting): number => a.time - b.time || order[a.kind] - order[b.kind];

/** Sensors report late and out of order: only what is newer than the last word changes where somebody is. */
export const isNewer = (sighting: Sighting, { lastTime, lastKind }: VisitState): boolean =>
  sighting.time > lastTime || (sighting.time === lastTime && order[sighting.kind] > order[lastKind]);

/** Somebody of whom nothing was seen before, or not since they left. */
export function newVisit(id: string, { showroomId, visitorId, time, kind }: Sighting): VisitState {
  return {
    ...{ id, showroomId, visitorId, customerId: null, kind: 'fresh', interests: [] },
    ...{ lastKind: kind, enteredAt: time, lastTime: time, exitedAt: null, step: 'door' },
    ...{ zone: null, at: null, zones: {}, units: {}, path: [] },
  };
}

/** From the time that somebody stood near a unit to how much they want it; twice as fast for what they look for. */
export const interestOf = (ms: number, isLookedFor: boolean): number =>
  1 - Math.exp((-ms * (isLookedFor ? 2 : 1)) / 60_000);

/** Nobody knows where somebody was when they were not seen for longer. */
export const LONGEST_GAP_MS = 60_000;

export const toSeconds = (ms: number): number => Math.round(ms / 1_000);

export const dwellSecondsOf = ({ enteredAt, lastTime }: VisitState): number =>
  toSeconds(lastTime - enteredAt);
const instant = (time: number): string => new Date(time).toISOString();

/** As staff see it. `isLookedFor` says of a unit whether it answers their interests. */
export function toVisit(state: VisitState, isLookedFor: (unitId: string) => boolean): Visit {
  const { id, showroomId, visitorId, customerId, kind, step, zone, at, exitedAt } = state;
  return {
    ...{ id, showroomId, visitorId, customerId, kind },
    enteredAt: instant(state.enteredAt),
    lastSeenAt: instant(state.lastTime),
    exitedAt: exitedAt === null ? null : instant(exitedAt),
    dwellSeconds: dwellSecondsOf(state),
    ...{ step, zone, at: at && [...at] },
    zones: secondsOf(state.zones),
    units: Object.entries(state.units)
      .map(([unitId, { ms }]) => ({
        unitId,
        seconds: toSeconds(ms),
        interest: Math.round(interestOf(ms, isLookedFor(unitId)) * 1_000) / 1_000,
      }))
      .sort((a, b) => b.seconds - a.seconds || (a.unitId < b.unitId ? -1 : 1)),
  };
}

export const secondsOf = (zones: VisitState['zones']): Record<string, number> =>
  Object.fromEntries(Object.entries(zones).map(([zone, ms]) => [zone, toSeconds(ms)]));
