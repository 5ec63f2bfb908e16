import { writeBundle, type BundledReading, type Reading, type ReadingBundle } from '@rover/contracts';

/** Readings as `vehicle.telemetry.recorded` carries them: a bundle for each vehicle, its readings in their order. */
export function bundlesOf(...readings: readonly Reading[]): ReadingBundle[] {
  const byVehicle = new Map<string, BundledReading[]>();
  for (const { vehicleId, ...reading } of readings)
    byVehicle.set(vehicleId, [...(byVehicle.get(vehicleId) ?? []), reading]);
  return Array.from(byVehicle, (entry) => JSON.parse(writeBundle(new Map([entry]))) as ReadingBundle);
}
