import { detectTrips, tripSoFar } from './detect-trips.js';
import type { Motion } from './motion.js';
import { tripDefaults, type TripOptions } from './trip-options.js';
import { noTrips, type TripState } from './trip-state.js';
import type { Mark, Trip } from './trip.js';

/** Nothing ends such a trip: people have said that it is one. */
const endless: TripOptions = {
  ...tripDefaults,
  minDistance: 1,
  stopSeconds: Infinity,
  idleSeconds: Infinity,
  gapSeconds: Infinity,
};

/**
 * What a stretch of time comes to as one trip, whatever stops lie in it; from and to are its ends. Undefined when the
 * vehicle did not move.
 * @param motions of the stretch, in order
 */
export function tripOfStretch(motions: Iterable<Motion>, from: number, to: number): Trip | undefined {
  let state: TripState = noTrips;
  let first: Mark | undefined;
  for (const motion of motions) {
    state = detectTrips(state, { ...motion, ignition: undefined }, endless).state;
    first ??= { time: from, place: motion.place, odometer: motion.odometer };
  }
  const trip = tripSoFar(state);
  if (!trip || !first) return undefined;
  const stopped = Math.round((to - from) / 1000) - trip.movingTime - trip.idlingTime;
  return {
    ...trip,
    start: {
      ...first,
      place: first.place ?? trip.start.place,
      odometer: first.odometer ?? trip.start.odometer,
    },
    end: { ...trip.end, time: to },
    stoppedTime: Math.max(0, stopped),
  };
}
