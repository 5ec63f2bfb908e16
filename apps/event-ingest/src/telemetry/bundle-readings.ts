import { topics, writeBundle, type BundledReading, type Reading } from '@rover/contracts';
import { partitionKey, partitionOf } from '@rover/redis-streams';

/** Bundles of one partition, in order, under the key that keeps their order. */
export interface PartitionBundles {
  readonly key: string;
  readonly texts: string[];
}

/** Large enough that an entry's own cost is spread thin, small enough to be handled in a few milliseconds. */
const MOST_READINGS = 500;

const { telemetry } = topics;
const keys = Array.from({ length: telemetry.partitions }, (_, partition) =>
  partitionKey(telemetry, partition),
);

/** Makes entries of readings: those of one partition together, the readings of each vehicle in their order. */
export function bundleReadings(readings: readonly Reading[]): PartitionBundles[] {
  const open = new Map<number, OpenBundle>();
  for (const reading of readings) {
    const partition = partitionOf(telemetry, reading.vehicleId);
    let bundle = open.get(partition);
    if (!bundle) open.set(partition, (bundle = new OpenBundle()));
    bundle.add(reading);
  }
  return Array.from(open, ([partition, bundle]) => ({
    key: keys[partition] as string,
    texts: bundle.finish(),
  }));
}

class OpenBundle {
  private readonly texts: string[] = [];
  private byVehicle = new Map<string, BundledReading[]>();
  private size = 0;

  add({ vehicleId, ...reading }: Reading): void {
    const known = this.byVehicle.get(vehicleId);
    if (known) known.push(reading);
    else this.byVehicle.set(vehicleId, [reading]);
    if (++this.size >= MOST_READINGS) this.close();
  }

  finish(): string[] {
    if (this.size > 0) this.close();
    return this.texts;
  }

  private close(): void {
    this.texts.push(writeBundle(this.byVehicle));
    this.byVehicle = new Map();
    this.size = 0;
  }
}
