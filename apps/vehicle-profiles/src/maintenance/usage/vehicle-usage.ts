import { counterAt, learnUsage } from '@rover/vehicle';
import type { Counter, CounterReading, DueContext, Usage } from '@rover/vehicle';
import type { UsageNote } from './usage.repository.js';

/** One counter of a vehicle: its history, and what was learned from it. */
class CounterHistory {
  readonly usage: Usage | undefined;

  constructor(
    readonly readings: readonly CounterReading[],
    now: number,
  ) {
    this.usage = learnUsage(readings, now);
  }

  at(time: number): number | undefined {
    return counterAt(this.readings, this.usage, time);
  }

  counter(now: number): Counter | undefined {
    const value = this.at(now);
    return value === undefined ? undefined : { now: value, usage: this.usage };
  }
}

/** How one vehicle is used. */
export class VehicleUsage {
  readonly odometer: CounterHistory;
  readonly engineHours: CounterHistory;

  constructor(
    notes: readonly UsageNote[],
    private readonly now: number,
  ) {
    const history = (field: 'odometer' | 'engineHours') =>
      new CounterHistory(
        notes.flatMap(({ time, [field]: value }) => (value === undefined ? [] : [{ at: time, value }])),
        now,
      );
    this.odometer = history('odometer');
    this.engineHours = history('engineHours');
  }

  /** What is known when something is judged to be due. */
  context(zone: string): DueContext {
    const { now } = this;
    return { now, zone, odometer: this.odometer.counter(now), engineHours: this.engineHours.counter(now) };
  }

  /** Counters at an instant, epoch ms, as far as they are known. */
  countersAt(time: number): { odometer?: number; engineHours?: number } {
    const [odometer, engineHours] = [this.odometer.at(time), this.engineHours.at(time)];
    return { ...(odometer !== undefined && { odometer }), ...(engineHours !== undefined && { engineHours }) };
  }
}
