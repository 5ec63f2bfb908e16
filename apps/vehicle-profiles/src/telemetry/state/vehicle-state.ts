import type { BundledReading, VehicleState } from '@rover/contracts';

/** The latest known value of each signal of one vehicle. A value is never changed: a newer state is a new object. */
export interface KnownState {
  /** The vehicle's number in the store. */
  readonly no: number;
  /** Counts the changes. */
  readonly version: number;
  /** When it last measured and when we last heard of it, epoch ms; 0 for never. */
  readonly deviceTime: number;
  readonly receivedAt: number;
  readonly values: Readonly<Record<string, unknown>>;
  /** When each of them was measured, epoch ms. */
  readonly times: Readonly<Record<string, number>>;
}

/** What a source may call things by itself is bounded for each vehicle, whatever it sends over time. */
const MOST_PRIVATE = 128;
const notSignals = new Set(['id', 'deviceTime', 'receivedAt']);

/** A device whose clock is ahead would pin its values for ever: nothing was measured after we got it. */
export const measuredAt = ({ deviceTime, receivedAt }: BundledReading): number =>
  Math.min(Date.parse(deviceTime), Date.parse(receivedAt));

/** Whether a reading is older than what is known of its vehicle. */
export const isLate = (state: KnownState, reading: BundledReading): boolean =>
  measuredAt(reading) < state.deviceTime;

/**
 * Applies readings, in any order: signal by signal the newest value stays, of two of one moment the first. Answers the
 * very same state when nothing is new in them.
 */
export function applyReadings(state: KnownState, readings: readonly BundledReading[]): KnownState {
  const values = { ...state.values };
  const times = { ...state.times };
  let { deviceTime, receivedAt } = state;
  let changed = false;
  for (const reading of readings) {
    const time = measuredAt(reading);
    receivedAt = Math.max(receivedAt, Date.parse(reading.receivedAt));
    changed ||= time > deviceTime;
    deviceTime = Math.max(deviceTime, time);
    for (const [signal, value] of measured(reading)) {
      if ((times[signal] ?? -Infinity) >= time) continue;
      if (!(signal in times) && isOneTooMany(signal, times)) continue;
      values[signal] = value;
      times[signal] = time;
      changed = true;
    }
  }
  return changed
    ? { no: state.no, version: state.version + 1, deviceTime, receivedAt, values, times }
    : state;
}

/** Name and value of each signal; the parts of a group by themselves. */
export function measured(reading: BundledReading): [string, unknown][] {
  const found: [string, unknown][] = [];
  for (const [field, value] of Object.entries(reading)) {
    if (notSignals.has(field) || value === undefined) continue;
    if (typeof value !== 'object' || Array.isArray(value) || field === 'location') found.push([field, value]);
    else for (const [part, inner] of Object.entries(value)) found.push([`${field}.${part}`, inner]);
  }
  return found;
}

const isPrivate = (signal: string): boolean => signal.startsWith('private.');

const isOneTooMany = (signal: string, times: object): boolean =>
  isPrivate(signal) && Object.keys(times).filter(isPrivate).length >= MOST_PRIVATE;

/** As it is told outside. */
export function toVehicleState(vehicleId: string, state: KnownState): VehicleState {
  const signals = Object.entries(state.values).map(([signal, value]) => {
    const time = new Date(state.times[signal] as number).toISOString();
    return [signal, { value, time }] as const;
  });
  return {
    vehicleId,
    deviceTime: new Date(state.deviceTime).toISOString(),
    receivedAt: new Date(state.receivedAt).toISOString(),
    signals: Object.fromEntries(signals),
  };
}
