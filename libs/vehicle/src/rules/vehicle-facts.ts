import { signals } from '@rover/contracts';
import { Trail } from './trail.js';

/** Where each signal stands in {@link VehicleFacts}. */
export const signalIndex: ReadonlyMap<string, number> = new Map(
  signals.map(({ name }, index) => [name, index]),
);

/** When a component is due: the middle of what is foretold, and how far off that may be (standard deviation); ms. */
export interface DueFact {
  readonly component: string;
  readonly dueAt: number;
  readonly spreadMs: number;
}

/** What is set for one vehicle, where it is; in the units of its signals. */
export interface VehicleSettings {
  /** km/h. */
  readonly speedLimit?: number;
}

/** What is known of one vehicle now: what conditions look at. Shared by all rules that watch it. */
export class VehicleFacts {
  /** By {@link signalIndex}. */
  readonly values: unknown[] = [];
  /** When each was measured, epoch ms. */
  readonly times: number[] = [];
  /** When it was last heard of, and when each signal last came, epoch ms; undefined for never. */
  heardAt?: number;
  readonly heard: number[] = [];
  /** Geofences that it is known to be in (`true`) or out of. */
  readonly geofences = new Map<string, boolean>();
  due: readonly DueFact[] = [];
  /** IANA time zone of the place where it is. */
  timeZone = 'UTC';
  settings: VehicleSettings = {};
  /** The pasts that rules look at, by signal. */
  private readonly trails: Trail[][] = [];

  /** The past of a signal, kept from the first time on that it is asked for. */
  trailOf(index: number, windowMs: number): Trail {
    const trails = (this.trails[index] ??= []);
    let trail = trails.find((one) => one.windowMs === windowMs);
    if (!trail) trails.push((trail = new Trail(windowMs)));
    return trail;
  }

  /** Adds to the pasts of a signal that are kept. */
  trace(index: number, time: number, value: unknown): void {
    const trails = this.trails[index];
    if (trails && typeof value === 'number') for (const trail of trails) trail.add(time, value);
  }
}

/** Something new of a vehicle: a reading, or what others found out. Times are epoch ms. */
export interface Observation {
  /** When it was so. */
  readonly time: number;
  /** When that was heard; default `time`. */
  readonly heardAt?: number;
  /** Name and value of each signal measured; absent when this is no reading. */
  readonly signals?: readonly (readonly [name: string, value: unknown])[];
  readonly geofence?: { readonly id: string; readonly inside: boolean };
  readonly due?: readonly DueFact[];
  readonly timeZone?: string;
}

/** Takes an observation in. A signal's older value never replaces a newer one, and of two of one moment the first stays. Answers the indices of what was measured. */
export function takeIn(facts: VehicleFacts, { time, heardAt = time, ...seen }: Observation): number[] {
  if (seen.timeZone !== undefined) facts.timeZone = seen.timeZone;
  if (seen.geofence) facts.geofences.set(seen.geofence.id, seen.geofence.inside);
  if (seen.due) facts.due = seen.due;
  if (!seen.signals) return [];
  facts.heardAt = Math.max(facts.heardAt ?? -Infinity, heardAt);
  const measured: number[] = [];
  for (const [name, value] of seen.signals) {
    const index = signalIndex.get(name);
    if (index === undefined) continue;
    measured.push(index);
    facts.heard[index] = Math.max(facts.heard[index] ?? -Infinity, heardAt);
    if ((facts.times[index] ?? -Infinity) >= time) continue;
    facts.values[index] = value;
    facts.times[index] = time;
    facts.trace(index, time, value);
  }
  return measured;
}
