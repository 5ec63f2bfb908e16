import type { VehicleState } from '@rover/contracts';
import { forEachSignal } from '../each-signal.js';
import type { TimedReading } from '../timed-reading.js';

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
/** Whether a reading is older than what is known of its vehicle. */
export const isLate = (state: KnownState, { measuredAt }: TimedReading): boolean =>
  measuredAt < state.deviceTime;

/**
 * Applies readings, in any order: signal by signal the newest value stays, of two of one moment the first. Answers the
 * very same state when nothing is new in them.
 */
export function applyReadings(state: KnownState, readings: readonly TimedReading[]): KnownState {
  const values = { ...state.values };
  const times = { ...state.times };
  let { deviceTime, receivedAt } = state;
  let changed = false;
  for (const { reading, measuredAt, receivedAt: received } of readings) {
    receivedAt = Math.max(receivedAt, received);
    changed ||= measuredAt > deviceTime;
    deviceTime = Math.max(deviceTime, measuredAt);
    forEachSignal(reading, (signal, value) => {
      if ((times[signal] ?? -Infinity) >= measuredAt) return;
      if (!(signal in times) && isOneTooMany(signal, times)) return;
      values[signal] = value;
      times[signal] = measuredAt;
      changed = true;
    });
  }
  return changed
    ? { no: state.no, version: state.version + 1, deviceTime, receivedAt, values, times }
    : state;
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
