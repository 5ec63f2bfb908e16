import { detectDriving, noDriving, type DrivingEvent, type DrivingState } from '../driving/detect-driving.js';
import type { DrivingOptions } from '../driving/driving-options.js';
import {
  nextSettling,
  track,
  waitAt,
  type Fence,
  type Transition,
  type Visits,
} from '../geo/fence-tracker.js';
import type { Position } from '../geo/position.js';
import { detectTrips, nextTripDue, waitForTrips, type TripTold } from './detect-trips.js';
import type { Motion } from './motion.js';
import type { TripOptions } from './trip-options.js';
import { noTrips, type TripState } from './trip-state.js';

/**
 * All that is known of how a vehicle moves: plain data. Stored as JSON and gone on with, it leads to the same trips,
 * transitions and events as if it had never been stored.
 */
export interface MotionState {
  /** Of the last motion, epoch ms. */
  readonly time: number;
  /** Until when silence has been taken into account: a reading from before comes too late. */
  readonly waited?: number;
  readonly trips: TripState;
  readonly visits: Visits;
  readonly driving: DrivingState;
  /** Where it was last, as far as that is believed. */
  readonly fix?: { readonly time: number; readonly place: Position };
  /** How it was before the trip under way began: what is recomputed begins here. */
  readonly origin?: MotionState;
}

export const unmoved: MotionState = { time: 0, trips: noTrips, visits: {}, driving: noDriving };

/** Finds geofences of one vehicle. */
export interface FenceLookup {
  /** Those near a stretch of way. */
  along(from: Position, to: Position): readonly Fence[];
  named(id: string): Fence | undefined;
}

export interface MotionContext {
  readonly fences: FenceLookup;
  readonly trips?: TripOptions;
  readonly driving?: DrivingOptions;
}

/** What a motion turned out to mean. */
export interface MotionTold {
  /** With how the vehicle was before the trip. */
  readonly trips: readonly (TripTold & { readonly origin: MotionState })[];
  readonly transitions: readonly Transition[];
  readonly driving: readonly DrivingEvent[];
}

export interface MotionStep {
  readonly state: MotionState;
  readonly told: MotionTold;
}

const silence: MotionTold = { trips: [], transitions: [], driving: [] };

/** Takes the next motion; one from before what is known changes nothing. */
export function move(state: MotionState, motion: Motion, context: MotionContext): MotionStep {
  if (comesTooLate(state, motion.time)) return { state, told: silence };
  const trips = detectTrips(state.trips, motion, context.trips);
  const believed = motion.place !== undefined && trips.state.stray?.time !== motion.time;
  const fences = believed ? stepFences(state, motion, context) : { visits: state.visits, transitions: [] };
  const driving = detectDriving(state.driving, motion, context.driving);
  const origins = originsOf(state);
  return {
    state: {
      time: motion.time,
      trips: trips.state,
      visits: fences.visits,
      driving: driving.state,
      fix: believed ? { time: motion.time, place: motion.place as Position } : state.fix,
      origin: trips.state.open && origins(trips.state.open.start.time),
    },
    told: {
      trips: trips.told.map((told) => ({ ...told, origin: origins(told.trip.start.time) })),
      transitions: fences.transitions,
      driving: driving.told,
    },
  };
}

/** Whether a moment lies before what a state has taken into account, so that the past must be recomputed. */
export const comesTooLate = ({ time, waited }: MotionState, moment: number): boolean =>
  moment < (waited ?? time);

/** How the vehicle was before a trip began: the one that was under way, or one that began just now. */
const originsOf =
  (state: MotionState) =>
  (start: number): MotionState => {
    if (state.trips.open?.start.time === start && state.origin) return state.origin;
    const { origin: _origin, ...before } = state;
    return before;
  };

function stepFences(state: MotionState, motion: Motion, { fences }: MotionContext) {
  const place = motion.place as Position;
  const near = fences.along(state.fix?.place ?? place, place);
  if (near.length === 0 && isNowhere(state.visits)) return { visits: state.visits, transitions: [] };
  return track(
    stillThere(state.visits, fences),
    { time: motion.time, place, accuracy: motion.accuracy, before: state.fix },
    withVisited(near, state.visits, fences),
  );
}

const isNowhere = (visits: Visits): boolean => {
  for (const _id in visits) return false;
  return true;
};

/** Visits of fences that there still are. */
const stillThere = (visits: Visits, fences: FenceLookup): Visits =>
  Object.fromEntries(Object.entries(visits).filter(([id]) => fences.named(id)));

function withVisited(near: readonly Fence[], visits: Visits, fences: FenceLookup): Fence[] {
  const ids = new Set(near.map(({ id }) => id));
  const visited = Object.keys(visits).filter((id) => !ids.has(id));
  return [...near, ...visited.flatMap((id) => fences.named(id) ?? [])];
}

/** Lets time pass without a reading. */
export function wait(state: MotionState, time: number, context: MotionContext): MotionStep {
  const due = nextDue(state, context);
  if (due === undefined || time < due) return { state, told: silence };
  const trips = waitForTrips(state.trips, time, context.trips);
  const visits = waitAt(state.visits, time, withVisited([], state.visits, context.fences));
  const origin = state.origin ?? state;
  return {
    state: {
      ...state,
      waited: time,
      trips: trips.state,
      visits: visits.visits,
      origin: trips.state.open && state.origin,
    },
    told: {
      trips: trips.told.map((told) => ({ ...told, origin })),
      transitions: visits.transitions,
      driving: [],
    },
  };
}

/** When silence alone changes something, epoch ms. */
export function nextDue(state: MotionState, { fences, trips }: MotionContext): number | undefined {
  const moments = [
    nextTripDue(state.trips, trips),
    nextSettling(state.visits, withVisited([], state.visits, fences)),
  ].filter((moment) => moment !== undefined);
  return moments.length > 0 ? Math.min(...moments) : undefined;
}
