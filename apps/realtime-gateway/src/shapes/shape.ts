import {
  vehicleAlertCleared,
  vehicleAlertTriggered,
  vehicleTelemetryCritical,
  vehicleTelemetryRecorded,
} from '@rover/contracts';

/** What a subscription asks for besides its room. */
export interface Wishes {
  /** Readings and positions a second. */
  readonly maxRate?: number;
  readonly fields?: readonly string[];
}

const whole: ReadonlySet<string> = new Set(
  [vehicleAlertCleared, vehicleAlertTriggered, vehicleTelemetryCritical].map(({ name }) => name),
);
const always = ['deviceTime', 'receivedAt'];

/** How one socket wants the events of one room. */
export class Shape {
  /** Least time between tellings, ms. */
  readonly everyMs: number;
  private readonly fields?: ReadonlySet<string>;
  /** When the next one may be told. */
  private dueAt = 0;
  private timer?: NodeJS.Timeout;

  constructor({ maxRate, fields }: Wishes) {
    this.everyMs = maxRate === undefined ? 0 : 1_000 / maxRate;
    if (fields) this.fields = new Set(fields);
  }

  /** Whether something may be told now; then the next one has to wait. */
  take(now: number): boolean {
    if (now < this.dueAt) return false;
    this.dueAt = now + this.everyMs;
    return true;
  }

  /** Calls once when something may be told again. */
  whenDue(now: number, due: () => void): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      due();
    }, this.dueAt - now).unref();
  }

  end(): void {
    clearTimeout(this.timer);
  }

  /** The data that is wanted of an event (JSON); undefined when nothing of it is. */
  pick(type: string, data: string): string | undefined {
    if (!this.fields || whole.has(type)) return data;
    return type === vehicleTelemetryRecorded.name ? this.pickSignals(data) : this.pickFields(data);
  }

  private pickSignals(data: string): string | undefined {
    const { vehicleId, readings } = JSON.parse(data) as { vehicleId: string; readings: object[] };
    const picked = readings.flatMap((reading) => {
      const signals = this.named(reading);
      return signals.length > 0 ? Object.fromEntries([...clocksOf(reading), ...signals]) : [];
    });
    return picked.length > 0 ? JSON.stringify({ vehicleId, readings: picked }) : undefined;
  }

  private pickFields(data: string): string {
    const named = this.named(JSON.parse(data) as object);
    return named.length > 0 ? JSON.stringify(Object.fromEntries(named)) : data;
  }

  private named(of: object): [string, unknown][] {
    return Object.entries(of).filter(([name]) => this.fields?.has(name));
  }
}

const clocksOf = (reading: object): [string, unknown][] =>
  Object.entries(reading).filter(([name]) => always.includes(name));
