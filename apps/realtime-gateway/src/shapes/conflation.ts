import { customerMoved, floorHeatmapUpdated, vehicleTelemetryRecorded } from '@rover/contracts';

/** How the latest of events of one type stands for those before it. */
export interface Conflation {
  /** What two events have in common when the later one stands for both, beside type and rooms. */
  key(subject: string, data: string): string;
  /** The state of what is held, with one event more. */
  add(held: Held | undefined, data: string): Held;
}

/** What waits to be told. */
export interface Held {
  /** How many readings or positions it stands for. */
  readonly count: number;
  /** The data to tell. */
  data(): string;
}

class Latest implements Held {
  constructor(
    readonly count: number,
    private readonly text: string,
  ) {}

  data(): string {
    return this.text;
  }
}

const latestBy = (key: Conflation['key']): Conflation => ({
  key,
  add: (held, data) => new Latest((held?.count ?? 0) + 1, data),
});

interface Reading {
  readonly deviceTime: string;
  readonly receivedAt: string;
  readonly [signal: string]: unknown;
}

/** The latest value of each signal, by the device's clock: a late reading replaces nothing that was measured after it. */
class LatestSignals implements Held {
  count = 0;
  private readonly values = new Map<string, { value: unknown; time: number }>();
  private deviceTime = '';
  private receivedAt = '';

  constructor(private readonly vehicleId: string) {}

  add(readings: readonly Reading[]): this {
    for (const reading of readings) this.addOne(reading);
    return this;
  }

  data(): string {
    const signals = Object.fromEntries([...this.values].map(([name, { value }]) => [name, value]));
    const reading = { deviceTime: this.deviceTime, receivedAt: this.receivedAt, ...signals };
    return JSON.stringify({ vehicleId: this.vehicleId, readings: [reading] });
  }

  private addOne({ deviceTime, receivedAt, ...signals }: Reading): void {
    this.count += 1;
    const time = Date.parse(deviceTime);
    if (this.deviceTime === '' || time >= Date.parse(this.deviceTime)) {
      this.deviceTime = deviceTime;
      this.receivedAt = receivedAt;
    }
    for (const [name, value] of Object.entries(signals))
      if (time >= (this.values.get(name)?.time ?? -Infinity)) this.values.set(name, { value, time });
  }
}

const readings: Conflation = {
  key: (subject) => subject,
  add: (held, data) => {
    const { vehicleId, readings: more } = JSON.parse(data) as { vehicleId: string; readings: Reading[] };
    return ((held as LatestSignals | undefined) ?? new LatestSignals(vehicleId)).add(more);
  },
};

const visitorOf = (data: string): string => (JSON.parse(data) as { visitorId: string }).visitorId;

const conflations: ReadonlyMap<string, Conflation> = new Map([
  [vehicleTelemetryRecorded.name, readings],
  [customerMoved.name, latestBy((subject, data) => `${subject} ${visitorOf(data)}`)],
  [floorHeatmapUpdated.name, latestBy((subject) => subject)],
]);

/** How events of a type are conflated; undefined for those of which each one counts. */
export const conflationOf = (type: string): Conflation | undefined => conflations.get(type);
