import type { BundledReading, Vehicle, AccessPart, VehicleState } from '@rover/contracts';
import type { Sight } from './vehicle-access.js';

/** Fields of a vehicle that are not its profile. */
const fieldsOf = {
  identity: ['vin', 'plate', 'plateRegion', 'engineNumber', 'stockNumber'],
  location: ['location'],
} as const satisfies Partial<Record<AccessPart, readonly (keyof Vehicle)[]>>;

/** Signals that tell where a vehicle is; what devices name themselves may do so as well. */
const places: ReadonlySet<string> = new Set(['location', 'altitude', 'heading', 'accuracy']);

export const tellsPlace = (signal: string): boolean => places.has(signal) || signal.startsWith('private');

export type HiddenPart = keyof typeof fieldsOf;
const hideable = Object.keys(fieldsOf) as HiddenPart[];

/** The parts of a vehicle's own record that somebody does not see. */
export const hiddenFrom = (reads: ReadonlySet<AccessPart>): ReadonlySet<HiddenPart> =>
  new Set(hideable.filter((part) => !reads.has(part)));

/** A vehicle without some of its parts; the very same when there are none to hide. */
export function cut(vehicle: Vehicle, hidden: ReadonlySet<HiddenPart>): Vehicle {
  if (hidden.size === 0) return vehicle;
  const left: Partial<Record<keyof Vehicle, unknown>> = { ...vehicle };
  for (const part of hidden) for (const field of fieldsOf[part]) delete left[field];
  return left as Vehicle;
}

/** What a state shows at a sight: no places without that part, and nothing of a time that is sealed. */
export function stateAt(state: VehicleState, { reads, privateSince }: Sight): VehicleState {
  const shown = Object.entries(state.signals).filter(
    ([signal, { time }]) =>
      (privateSince === 0 || Date.parse(time) >= privateSince) &&
      (reads.has('location') || !tellsPlace(signal)),
  );
  return { ...state, signals: Object.fromEntries(shown) };
}

/** What a reading shows at a sight. */
export function readingAt(reading: BundledReading, { reads }: Sight): BundledReading {
  if (reads.has('location')) return reading;
  return Object.fromEntries(
    Object.entries(reading).filter(([signal]) => !tellsPlace(signal)),
  ) as unknown as BundledReading;
}
