import type { Reading, ReadingBundle } from '@rover/contracts';
import type { Ingest } from './ingest.js';

/** Every reading that was handed on, in order for each vehicle. */
export async function recordedReadings(ingest: Pick<Ingest, 'recorded'>): Promise<Reading[]> {
  const bundles = await ingest.recorded<ReadingBundle>('vehicle.telemetry.recorded');
  return bundles.flatMap(({ data: { vehicles, readings } }) =>
    vehicles.flatMap((vehicleId, at) => (readings[at] ?? []).map((reading) => ({ ...reading, vehicleId }))),
  );
}
