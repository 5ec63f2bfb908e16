import { z } from 'zod';
import { id } from '../common/primitives.js';
import { single } from '../common/envelopes.js';
import { defineEvent } from '../define/event.js';
import { defineQuery } from '../define/request.js';
import { topics } from '../topics.js';
import { readingBundle, readingInput, vehicleReadings } from './telemetry.js';

export const readingBatch = z.strictObject({ readings: z.array(readingInput).min(1).max(1000) });

export const readingsReceived = defineEvent({
  name: 'readings.received',
  topic: topics.intake,
  source: 'gateway',
  consumers: ['event-ingest'],
  data: readingBatch,
  key: (data) => data.readings[0]?.vehicleId ?? 'readings',
  description: 'A batch of readings as a device or its cloud sent it',
});

/**
 * Many readings to an entry: one entry, one outbox row and one inbox row for each cost more than all the rest. The key
 * of an entry is one that its whole partition shares (`partitionKey` of the transport), which keeps the order of each
 * vehicle in it. Repeats are harmless, since a reading is known again by itself.
 */
export const vehicleTelemetryRecorded = defineEvent({
  name: 'vehicle.telemetry.recorded',
  topic: topics.telemetry,
  source: 'event-ingest',
  consumers: ['vehicle-profiles'],
  data: readingBundle,
  heard: vehicleReadings,
  key: (data) => data.vehicles[0] ?? '',
  description: 'Vehicles measured something: on the stream a bundle, in a room the readings of its vehicle',
});

/** The latest known value of each signal by its name, with the time it was measured. */
export const vehicleState = z
  .strictObject({
    vehicleId: id,
    deviceTime: z.string(),
    receivedAt: z.string(),
    signals: z.record(z.string(), z.strictObject({ value: z.unknown(), time: z.string() })),
  })
  .meta({ id: 'VehicleState' });
export type VehicleState = z.infer<typeof vehicleState>;

export const getVehicleState = defineQuery({
  name: 'vehicles.state',
  service: 'vehicle-profiles',
  request: z.strictObject({ vehicleId: id }),
  reply: single(vehicleState),
  description: 'The latest state of one vehicle',
});
