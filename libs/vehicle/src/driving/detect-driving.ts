import type { Position } from '../geo/position.js';
import type { Motion } from '../trips/motion.js';
import {
  drivingDefaults,
  drivingKinds,
  severities,
  type DrivingKind,
  type DrivingOptions,
  type Severity,
  type Steps,
} from './driving-options.js';

/** Something harsh, from its beginning to its end. */
export interface DrivingEvent {
  readonly kind: DrivingKind;
  readonly severity: Severity;
  /** Epoch ms. */
  readonly time: number;
  readonly endTime: number;
  /** The worst of it: m/s², km/h or rpm. */
  readonly peak: number;
  /** From what on it counted, in the unit of the peak. */
  readonly limit: number;
  /** km/h when it began. */
  readonly speed?: number;
  readonly place?: Position;
}

interface Sample {
  readonly time: number;
  readonly value: number;
}

interface Open {
  readonly time: number;
  readonly endTime: number;
  readonly peak: number;
  readonly speed?: number;
  readonly place?: Position;
}

/** What is known between two motions: plain data, which can be stored as JSON. */
export interface DrivingState {
  /** Of the last second or two, oldest first. */
  readonly speeds: readonly Sample[];
  readonly headings: readonly Sample[];
  readonly place?: Position;
  /** When the vehicle's own acceleration sensor last spoke, which is then believed rather than speeds. */
  readonly sensorTime?: number;
  readonly open: Readonly<Partial<Record<DrivingKind, Open>>>;
}

export const noDriving: DrivingState = { speeds: [], headings: [], open: {} };

/** Moments of one kind that lie this close together are one event. */
const ONE_EVENT_MS = 3_000;
/** A change says something between these times only: before, rounding and jitter speak; after, nobody knows. */
const SHORTEST_MS = 900;
const LONGEST_MS = 4_000;
/** Of what comes faster, some is left out. */
const SAMPLE_MS = 200;
/** No road vehicle does more, m/s²: the sensor was wrong. */
const IMPOSSIBLE = 15;
/** Slower than this, headings of fixes waver, km/h. */
const TURNING_SPEED = 15;
const SENSOR_HOLDS_MS = 10_000;
const KMH = 3.6;

/** Takes the next motion. An event is told when it is over, with its peak. */
export function detectDriving(
  state: DrivingState,
  motion: Motion,
  options: DrivingOptions = drivingDefaults,
): { readonly state: DrivingState; readonly told: readonly DrivingEvent[] } {
  const values = valuesOf(state, motion);
  const limits = limitsOf(options);
  const open: Partial<Record<DrivingKind, Open>> = {};
  const told: DrivingEvent[] = [];
  for (const kind of drivingKinds) {
    const now = state.open[kind];
    const limit = limits[kind];
    const value = values[kind];
    const harsh = value !== undefined && limit !== undefined && value >= limit.steps[0];
    const goesOn = now && motion.time - now.endTime <= ONE_EVENT_MS;
    if (now && !(goesOn && (harsh || value === undefined))) told.push(...eventOf(kind, now, limit));
    if (harsh) open[kind] = goesOn ? grow(now, motion, value) : begin(state, motion, value);
    else if (goesOn && value === undefined) open[kind] = now;
  }
  return { state: next(state, motion, open), told };
}

type Values = Readonly<Partial<Record<DrivingKind, number>>>;

function valuesOf(state: DrivingState, motion: Motion): Values {
  const forwards = motion.longitudinal ?? changeOfSpeed(state, motion);
  const sideways = motion.lateral ?? turning(state, motion);
  return {
    braking: possible(forwards === undefined ? undefined : -forwards),
    acceleration: possible(forwards),
    cornering: possible(sideways === undefined ? undefined : Math.abs(sideways)),
    overspeed: motion.speed,
    overRevving: motion.engineSpeed,
  };
}

const possible = (value: number | undefined): number | undefined =>
  value === undefined || Math.abs(value) > IMPOSSIBLE ? undefined : value;

function changeOfSpeed({ speeds, sensorTime }: DrivingState, motion: Motion): number | undefined {
  const before = sampleBefore(speeds, motion);
  if (!before || motion.speed === undefined || hasSensor(sensorTime, motion)) return undefined;
  return ((motion.speed - before.value) / KMH / (motion.time - before.time)) * 1000;
}

/** The acceleration of a curve: speed times the rate of turning. */
function turning({ headings, speeds, sensorTime }: DrivingState, motion: Motion): number | undefined {
  const before = sampleBefore(headings, motion);
  const slowest = Math.min(motion.speed ?? 0, speeds[0]?.value ?? 0);
  if (!before || motion.heading === undefined || hasSensor(sensorTime, motion)) return undefined;
  if (slowest < TURNING_SPEED) return undefined;
  const turned = ((((motion.heading - before.value + 180) % 360) + 360) % 360) - 180;
  return (slowest / KMH) * ((turned * Math.PI) / 180 / (motion.time - before.time)) * 1000;
}

/** The latest that is old enough to be compared with. */
const sampleBefore = (samples: readonly Sample[], { time }: Motion): Sample | undefined =>
  samples.findLast((sample) => time - sample.time >= SHORTEST_MS && time - sample.time <= LONGEST_MS);

const hasSensor = (sensorTime: number | undefined, { time }: Motion): boolean =>
  sensorTime !== undefined && time - sensorTime <= SENSOR_HOLDS_MS;

interface Limit {
  readonly steps: Steps;
  readonly leastMs: number;
}

type Limits = Readonly<Partial<Record<DrivingKind, Limit>>>;

/** Made once for each set of options: they are asked for with each reading. */
const madeLimits = new WeakMap<DrivingOptions, Limits>();

function limitsOf(options: DrivingOptions): Limits {
  let limits = madeLimits.get(options);
  if (!limits) madeLimits.set(options, (limits = makeLimits(options)));
  return limits;
}

function makeLimits(options: DrivingOptions): Limits {
  const { speedLimit, redline } = options;
  const above = (limit: number): Steps => [limit, limit * 1.1, limit * 1.2];
  return {
    braking: { steps: options.braking, leastMs: 0 },
    acceleration: { steps: options.acceleration, leastMs: 0 },
    cornering: { steps: options.cornering, leastMs: 0 },
    ...(speedLimit !== undefined && {
      overspeed: { steps: above(speedLimit), leastMs: options.overspeedSeconds * 1000 },
    }),
    ...(redline !== undefined && {
      overRevving: { steps: above(redline), leastMs: options.overRevSeconds * 1000 },
    }),
  };
}

const begin = (state: DrivingState, motion: Motion, value: number): Open => ({
  time: motion.time,
  endTime: motion.time,
  peak: value,
  speed: state.speeds.at(-1)?.value ?? motion.speed,
  place: motion.place ?? state.place,
});

const grow = (open: Open, motion: Motion, value: number): Open => ({
  ...open,
  endTime: motion.time,
  peak: Math.max(open.peak, value),
});

function eventOf(kind: DrivingKind, open: Open, limit: Limit | undefined): DrivingEvent[] {
  if (!limit || open.endTime - open.time < limit.leastMs) return [];
  const step = limit.steps.filter((least) => open.peak >= least).length - 1;
  const severity = severities[Math.max(0, step)] as Severity;
  return [{ kind, severity, ...open, peak: Math.round(open.peak * 100) / 100, limit: limit.steps[0] }];
}

function next(state: DrivingState, motion: Motion, open: DrivingState['open']): DrivingState {
  const { time } = motion;
  const sensed = motion.longitudinal !== undefined || motion.lateral !== undefined;
  return {
    speeds: withSample(state.speeds, time, motion.speed),
    headings: withSample(state.headings, time, motion.heading),
    place: motion.place ?? state.place,
    sensorTime: sensed ? time : state.sensorTime,
    open,
  };
}

/** Keeps one that is old enough for whatever comes next, and what is younger. */
function withSample(samples: readonly Sample[], time: number, value: number | undefined): readonly Sample[] {
  const last = samples.at(-1);
  if (value === undefined || (last && time - last.time < SAMPLE_MS)) return samples;
  const oldest = samples.findLastIndex((sample) => time - sample.time >= SHORTEST_MS);
  return [...samples.slice(Math.max(0, oldest)), { time, value }];
}
