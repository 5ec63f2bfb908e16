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
  /** When those of them were measured that are older than `deviceTime`, epoch ms: most are of the last reading. */
  readonly times: Readonly<Record<string, number>>;
}

/** When a value was measured, epoch ms; undefined for what was never measured. */
export const timeOf = ({ values, times, deviceTime }: KnownState, signal: string): number | undefined =>
  signal in values ? (times[signal] ?? deviceTime) : undefined;

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
  const draft = new Draft(state);
  for (const reading of readings) draft.apply(reading);
  return draft.changed ? draft.finish(state) : state;
}

/** A state in the making. */
class Draft {
  changed = false;
  private readonly values: Record<string, unknown>;
  private times: Record<string, number>;
  private deviceTime: number;
  private receivedAt: number;

  constructor({ values, times, deviceTime, receivedAt }: KnownState) {
    this.values = { ...values };
    this.times = times;
    this.deviceTime = deviceTime;
    this.receivedAt = receivedAt;
  }

  apply(reading: TimedReading): void {
    this.receivedAt = Math.max(this.receivedAt, reading.receivedAt);
    if (reading.measuredAt > this.deviceTime) this.goOn(reading);
    else this.fillIn(reading);
  }

  finish({ no, version }: KnownState): KnownState {
    const { deviceTime, receivedAt, values, times } = this;
    return { no, version: version + 1, deviceTime, receivedAt, values, times };
  }

  /** Newer than all: what it has not measured is older from now on. */
  private goOn({ reading, measuredAt }: TimedReading): void {
    const before = this.deviceTime;
    const measured = new Set<string>();
    forEachSignal(reading, (signal, value) => {
      if (this.isOneTooMany(signal)) return;
      this.values[signal] = value;
      measured.add(signal);
    });
    const times: Record<string, number> = {};
    for (const signal in this.values) if (!measured.has(signal)) times[signal] = this.times[signal] ?? before;
    this.times = times;
    this.deviceTime = measuredAt;
    this.changed = true;
  }

  /** Not newer: it may bring what was not measured since. */
  private fillIn({ reading, measuredAt }: TimedReading): void {
    forEachSignal(reading, (signal, value) => {
      const known = signal in this.values ? (this.times[signal] ?? this.deviceTime) : -Infinity;
      if (known >= measuredAt || this.isOneTooMany(signal)) return;
      const { [signal]: _, ...others } = this.times;
      this.times = measuredAt < this.deviceTime ? { ...others, [signal]: measuredAt } : others;
      this.values[signal] = value;
      this.changed = true;
    });
  }

  private isOneTooMany(signal: string): boolean {
    return (
      isPrivate(signal) &&
      !(signal in this.values) &&
      Object.keys(this.values).filter(isPrivate).length >= MOST_PRIVATE
    );
  }
}

const isPrivate = (signal: string): boolean => signal.startsWith('private.');

/** As it is told outside. */
export function toVehicleState(vehicleId: string, state: KnownState): VehicleState {
  const signals = Object.entries(state.values).map(([signal, value]) => {
    const time = new Date(timeOf(state, signal) as number).toISOString();
    return [signal, { value, time }] as const;
  });
  return {
    vehicleId,
    deviceTime: new Date(state.deviceTime).toISOString(),
    receivedAt: new Date(state.receivedAt).toISOString(),
    signals: Object.fromEntries(signals),
  };
}
