import { distanceBetween } from '../geo/distance.js';
import type { Motion } from './motion.js';
import type { TripOptions } from './trip-options.js';
import type { Anchor, TripState } from './trip-state.js';

/** What a motion says, beside what was known before. */
export interface Look {
  readonly moving: boolean;
  /** m from the anchor, and the part of it that counts as driven. */
  readonly displaced: number;
  readonly driven: number;
  readonly anchor?: Anchor;
  readonly stray?: TripState['stray'];
}

/** A speed tells something for so long, ms: many devices send places and engine values in turn. */
const SPEED_HOLDS_MS = 30_000;
/** Metres between fixes that count as driven, where the speed says that it moves. */
const STEP = 10;
const KMH = 3.6;

/** Judges whether a vehicle moves: by its speed, else by the way it came, else by what it says itself. */
export function look(state: TripState, motion: Motion, options: TripOptions): Look {
  const { anchor, stray } = believed(state, motion, options);
  const place = anchor && !stray ? usable(motion, options) : undefined;
  const displaced = anchor && place ? distanceBetween(anchor.place, place) : 0;
  const moving = judge(state, motion, { displaced, anchor: place ? anchor : undefined, options });
  if (!anchor || !place) return { moving, displaced: 0, driven: 0, anchor, stray };
  return { moving, displaced, ...step(anchor, place, { moving, displaced, state, motion, options }), stray };
}

function usable({ place, accuracy = 0 }: Motion, { worstAccuracy }: TripOptions) {
  return accuracy <= worstAccuracy ? place : undefined;
}

/** The anchor to compare with, or the fix as a stray one when it cannot have been reached from there. */
function believed(state: TripState, motion: Motion, options: TripOptions): Pick<Look, 'anchor' | 'stray'> {
  const place = usable(motion, options);
  const { time } = motion;
  if (!place) return { anchor: state.anchor, stray: state.stray };
  const fresh: Anchor = { place, since: time, time };
  if (!state.anchor) return { anchor: fresh };
  const reachable = (from: { time: number; place: Anchor['place'] }) =>
    distanceBetween(from.place, place) <=
    options.jitter + ((time - from.time) / 1000) * (options.fastest / KMH);
  if (reachable(state.anchor)) return { anchor: state.anchor };
  if (state.stray && reachable(state.stray)) return { anchor: fresh };
  return { anchor: state.anchor, stray: { time, place } };
}

interface Seen {
  readonly displaced: number;
  readonly anchor?: Anchor;
  readonly options: TripOptions;
}

function judge(state: TripState, motion: Motion, { displaced, anchor, options }: Seen): boolean {
  if (displaced >= options.minDistance) return true;
  const speed = speedAt(state, motion);
  if (speed !== undefined) return speed >= options.movingSpeed;
  if (motion.moving !== undefined) return motion.moving;
  const byOdometer = odometerSpeed(state, motion);
  if (byOdometer !== undefined && byOdometer >= options.movingSpeed) return true;
  if (!anchor) return state.moving;
  if (displaced >= thresholdOf(motion, options))
    return (displaced / (motion.time - anchor.time)) * 1000 * KMH >= options.movingSpeed;
  const slow = (options.jitter / options.movingSpeed) * KMH * 1000;
  return motion.time - anchor.since < slow && state.moving;
}

function step(
  anchor: Anchor,
  place: Anchor['place'],
  { moving, displaced, state, motion, options }: Seen & { moving: boolean; state: TripState; motion: Motion },
): { driven: number; anchor: Anchor } {
  const { time } = motion;
  const least = speedAt(state, motion) === undefined ? thresholdOf(motion, options) : STEP;
  if (displaced >= least && moving) return { driven: displaced, anchor: { place, since: time, time } };
  // Further away without having moved: it has drifted.
  if (displaced >= thresholdOf(motion, options))
    return { driven: 0, anchor: { place, since: anchor.since, time } };
  return { driven: 0, anchor: displaced < options.jitter / 2 ? { ...anchor, time } : anchor };
}

const thresholdOf = ({ accuracy = 0 }: Motion, { jitter }: TripOptions): number => Math.max(jitter, accuracy);

/** km/h now, by this motion or one shortly before. */
function speedAt({ speed }: TripState, motion: Motion): number | undefined {
  if (motion.speed !== undefined) return motion.speed;
  return speed && motion.time - speed.time <= SPEED_HOLDS_MS ? speed.value : undefined;
}

function odometerSpeed({ odometer }: TripState, motion: Motion): number | undefined {
  if (!odometer || motion.odometer === undefined || motion.time <= odometer.time) return undefined;
  return ((motion.odometer - odometer.value) / (motion.time - odometer.time)) * 1000 * KMH;
}
