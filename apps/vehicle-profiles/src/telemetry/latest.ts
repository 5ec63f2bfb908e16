import type { Reading } from '@rover/contracts';

/** The newest known value of one signal of one vehicle. */
export interface SignalValue {
  readonly vehicleId: string;
  readonly signal: string;
  readonly value: unknown;
  /** When it was measured, epoch ms. */
  readonly time: number;
}

/** When a vehicle last measured, and when we last heard of it; epoch ms. */
export interface VehicleTimes {
  readonly vehicleId: string;
  readonly deviceTime: number;
  readonly receivedAt: number;
}

/** What readings add to the latest state: one row per vehicle and signal, the newest of each. */
export interface Latest {
  readonly signals: SignalValue[];
  readonly vehicles: VehicleTimes[];
}

/**
 * Folds readings, in any order. Of two values of one moment the first stays.
 * Rows are sorted by key, so that two writers lock them in the same order.
 */
export function latestOf(readings: readonly Reading[]): Latest {
  const signals = new Map<string, SignalValue>();
  const vehicles = new Map<string, VehicleTimes>();
  for (const reading of readings) {
    const times = timesOf(reading);
    vehicles.set(reading.vehicleId, latest(vehicles.get(reading.vehicleId), times));
    for (const value of signalsOf(reading, times.deviceTime)) keepNewer(signals, value);
  }
  return { signals: sorted(signals), vehicles: sorted(vehicles) };
}

/** A device whose clock is ahead would pin its values for ever: nothing was measured after we got it. */
function timesOf({ vehicleId, deviceTime, receivedAt }: Reading): VehicleTimes {
  const received = Date.parse(receivedAt);
  return { vehicleId, deviceTime: Math.min(Date.parse(deviceTime), received), receivedAt: received };
}

function signalsOf(reading: Reading, time: number): SignalValue[] {
  const { id: _id, vehicleId, deviceTime: _deviceTime, receivedAt: _receivedAt, ...measured } = reading;
  return Object.entries(measured)
    .filter(([, value]) => value !== undefined)
    .map(([signal, value]) => ({ vehicleId, signal, value, time }));
}

function keepNewer(signals: Map<string, SignalValue>, value: SignalValue): void {
  const key = `${value.vehicleId} ${value.signal}`;
  const known = signals.get(key);
  if (!known || value.time > known.time) signals.set(key, value);
}

const latest = (known: VehicleTimes | undefined, now: VehicleTimes): VehicleTimes =>
  known
    ? {
        vehicleId: now.vehicleId,
        deviceTime: Math.max(known.deviceTime, now.deviceTime),
        receivedAt: Math.max(known.receivedAt, now.receivedAt),
      }
    : now;

const sorted = <T>(rows: Map<string, T>): T[] =>
  [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
