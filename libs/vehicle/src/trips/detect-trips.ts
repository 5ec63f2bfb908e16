import { distanceBetween } from '../geo/distance.js';
import { look, type Look } from './look.js';
import { engineOf, type Motion } from './motion.js';
import { nothing, plus, type Sums } from './sums.js';
import { distanceOf, tripOf, type Mark, type Trip } from './trip.js';
import { tripDefaults, type TripOptions } from './trip-options.js';
import type { OpenTrip, TripState } from './trip-state.js';

/** A trip has turned out to be one, or has ended. */
export type TripTold = { readonly kind: 'started' | 'completed'; readonly trip: Trip };

export interface TripStep {
  readonly state: TripState;
  readonly told: readonly TripTold[];
}

/** What a value of the moment is taken to hold for, ms. */
const VALUE_HOLDS_MS = 60_000;
const KMH = 3.6;

/**
 * Takes the next motion of a vehicle; one that is older than the last is passed over, since what comes late is
 * recomputed from the store.
 *
 * A trip begins where the vehicle last stood and is told of once it has got `minDistance` away. It ends at the last
 * moment in motion when it has stood for `stopSeconds` (`idleSeconds` with the engine running), when it is found in the
 * same place after that long a silence, or after `gapSeconds` of silence; or when the ignition is switched off.
 */
export function detectTrips(state: TripState, motion: Motion, options: TripOptions = tripDefaults): TripStep {
  if (motion.time < state.time) return { state, told: [] };
  const seen = look(state, motion, options);
  const told: TripTold[] = [];
  let open = state.open;
  if (open && isOver(state, motion, { seen, options })) open = close(open, told);
  if (open) open = goOn(open, state, { motion, seen, options, told });
  else if (seen.moving) open = goOn(begin(state, motion, options), state, { motion, seen, options, told });
  if (open && hasEnded(open, state, { motion, seen, options }))
    open = close(ended(open, motion, state), told);
  return { state: known(state, motion, { seen, open }), told };
}

/** Lets time pass: a trip that has been silent for `gapSeconds` ends. */
export function waitForTrips(state: TripState, time: number, options: TripOptions = tripDefaults): TripStep {
  const due = nextTripDue(state, options);
  if (due === undefined || time < due) return { state, told: [] };
  const told: TripTold[] = [];
  const { open, ...rest } = state;
  close(open as OpenTrip, told);
  return { state: { ...rest, moving: false }, told };
}

/** When silence alone will have ended the trip under way, epoch ms. */
export const nextTripDue = (
  { open, time }: TripState,
  { gapSeconds }: TripOptions = tripDefaults,
): number | undefined => open && time + gapSeconds * 1000 + 1;

/** The trip under way as it stands; undefined while it is not known to be one. */
export const tripSoFar = ({ open }: TripState): Trip | undefined =>
  open?.confirmed ? summary(open) : undefined;

const summary = ({ start, last, counted, maxSpeed }: OpenTrip): Trip =>
  tripOf({ start, end: last, sums: counted, maxSpeed });

interface Now {
  readonly motion: Motion;
  readonly seen: Look;
  readonly options: TripOptions;
}

/** Whether the silence before a motion has ended the trip. */
function isOver(state: TripState, motion: Motion, { seen, options }: Omit<Now, 'motion'>): boolean {
  const silent = (motion.time - state.time) / 1000;
  const stayed = motion.place !== undefined && !seen.stray && seen.displaced < options.minDistance;
  return silent > options.gapSeconds || (silent >= options.stopSeconds && stayed);
}

/** It began where it stood, if that was known shortly before; else with the first motion. */
function begin(state: TripState, motion: Motion, { stopSeconds }: TripOptions): OpenTrip {
  const stood = state.time > 0 && motion.time - state.time <= stopSeconds * 1000;
  const start: Mark = {
    time: stood ? state.time : motion.time,
    place: stood || !motion.place ? state.anchor?.place : motion.place,
    odometer: state.odometer?.value ?? motion.odometer,
    fuelVolume: state.fuelVolume ?? motion.fuelVolume,
  };
  return { start, last: start, counted: nothing, pending: nothing, reach: 0, confirmed: false };
}

function goOn(
  open: OpenTrip,
  state: TripState,
  { motion, seen, options, told }: Now & { told: TripTold[] },
): OpenTrip {
  const passed = motion.time > open.start.time ? passedIn(state, motion, seen) : nothing;
  const pending = plus(open.pending, passed);
  if (!seen.moving) return { ...open, pending };
  const next: OpenTrip = {
    ...open,
    last: markOf(state, motion, seen),
    counted: plus(open.counted, pending),
    pending: nothing,
    reach: Math.max(open.reach, reachOf(open, seen)),
    maxSpeed: fastestOf(open, state, { motion, seen }),
  };
  if (next.confirmed || farOf(next) < options.minDistance) return next;
  told.push({ kind: 'started', trip: summary(next) });
  return { ...next, confirmed: true };
}

function passedIn(state: TripState, motion: Motion, { moving, driven }: Look): Sums {
  const ms = state.time > 0 ? motion.time - state.time : 0;
  const engine = engineOf(motion) ?? state.engine;
  const held = ms <= VALUE_HOLDS_MS;
  const speed = motion.speed ?? state.speed?.value;
  const byTime =
    held && speed !== undefined ? (((speed + (state.speed?.value ?? speed)) / 2 / KMH) * ms) / 1000 : 0;
  const way = byTime || driven;
  const rateMs = motion.fuelRate === undefined ? 0 : motion.time - (state.rateTime ?? motion.time);
  return {
    moving: moving ? ms : 0,
    idling: !moving && engine === true ? ms : 0,
    standing: !moving && engine !== true ? ms : 0,
    fixes: driven,
    speed: moving ? byTime : 0,
    speedTime: held && speed !== undefined ? ms : 0,
    fuel: rateMs <= VALUE_HOLDS_MS ? ((motion.fuelRate ?? 0) * rateMs) / 3_600_000 : 0,
    fuelTime: rateMs <= VALUE_HOLDS_MS ? rateMs : 0,
    economyFuel: ((motion.fuelEconomy ?? 0) * way) / 100_000,
    economyDistance: motion.fuelEconomy === undefined ? 0 : way,
    energy: ((motion.energyEconomy ?? 0) * way) / 100_000,
    energyDistance: motion.energyEconomy === undefined ? 0 : way,
  };
}

const markOf = (state: TripState, { time, odometer, fuelVolume }: Motion, { anchor }: Look): Mark => ({
  time,
  place: anchor?.place,
  odometer: odometer ?? state.odometer?.value,
  fuelVolume: fuelVolume ?? state.fuelVolume,
});

const reachOf = ({ start }: OpenTrip, { anchor }: Look): number =>
  start.place && anchor ? distanceBetween(start.place, anchor.place) : 0;

/** How far it has got: by places where there are any, else by odometer or speed. */
function farOf({ start, last, counted, reach }: OpenTrip): number {
  const [distance, source] = distanceOf(start, last, counted);
  return source === 'fixes' ? reach : Math.max(reach, distance);
}

function fastestOf(open: OpenTrip, state: TripState, { motion, seen }: Pick<Now, 'motion' | 'seen'>) {
  const ms = motion.time - (state.anchor?.time ?? motion.time);
  const between = seen.driven > 0 && ms > 0 ? (seen.driven / ms) * 1000 * KMH : undefined;
  const speed = motion.speed ?? (state.speed ? undefined : between);
  return speed === undefined ? open.maxSpeed : Math.max(open.maxSpeed ?? 0, speed);
}

function hasEnded(open: OpenTrip, state: TripState, { motion, seen, options }: Now): boolean {
  if (seen.moving) return false;
  if (motion.ignition === false) return true;
  const running = (engineOf(motion) ?? state.engine) === true;
  const limit = running ? options.idleSeconds : options.stopSeconds;
  return motion.time - open.last.time >= limit * 1000;
}

/** Switched off, it ends now and what it idled before counts; else it ended when it last moved. */
const ended = (open: OpenTrip, motion: Motion, state: TripState): OpenTrip =>
  motion.ignition === false && motion.time - open.last.time <= tripDefaults.idleSeconds * 1000
    ? {
        ...open,
        last: { ...open.last, time: motion.time, odometer: motion.odometer ?? state.odometer?.value },
        counted: plus(open.counted, open.pending),
      }
    : open;

function close(open: OpenTrip, told: TripTold[]): undefined {
  if (open.confirmed) told.push({ kind: 'completed', trip: summary(open) });
}

function known(state: TripState, motion: Motion, { seen, open }: { seen: Look; open?: OpenTrip }): TripState {
  const { time } = motion;
  return {
    time,
    moving: seen.moving,
    anchor: seen.anchor,
    stray: seen.stray,
    speed: motion.speed === undefined ? state.speed : { time, value: motion.speed },
    odometer: motion.odometer === undefined ? state.odometer : { time, value: motion.odometer },
    fuelVolume: motion.fuelVolume ?? state.fuelVolume,
    engine: engineOf(motion) ?? state.engine,
    rateTime: motion.fuelRate === undefined ? state.rateTime : time,
    open,
  };
}
