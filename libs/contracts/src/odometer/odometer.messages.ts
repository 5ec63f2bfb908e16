import { z } from 'zod';
import { id, instant, odometer, uuid } from '../common/primitives.js';
import { listOf, pageQuery, single } from '../common/envelopes.js';
import { defineEvent } from '../define/event.js';
import { defineCommand, defineQuery } from '../define/request.js';
import { topics } from '../topics.js';
import {
  newOdometerReading,
  odometerCorrection,
  odometerDoubt,
  odometerEntry,
  odometerSource,
  odometerStatus,
  odometerSwap,
} from './odometer.js';

const service = 'vehicle-profiles';

export const vehicleOdometerSuspect = defineEvent({
  name: 'vehicle.odometer.suspect',
  topic: topics.vehicles,
  source: service,
  consumers: [],
  data: z.strictObject({
    vehicleId: id,
    entryId: uuid,
    source: odometerSource,
    reading: odometer,
    odometer: odometer.meta({ description: 'What it comes to, metres' }),
    known: odometer.nullable().meta({ description: 'What was known before it, metres' }),
    doubts: z.array(odometerDoubt),
    readAt: instant,
    time: instant,
  }),
  key: (data) => data.vehicleId,
  description: 'A reading of an odometer does not fit what was known: turned back, or wrong',
});

export const recordOdometer = defineCommand({
  name: 'odometer.record',
  service,
  request: z.strictObject({ vehicleId: id, entry: newOdometerReading }),
  reply: single(odometerEntry),
  description: 'Enter a reading; one that does not fit is kept as suspect and changes nothing else',
});

export const swapOdometer = defineCommand({
  name: 'odometer.swap',
  service,
  request: z.strictObject({ vehicleId: id, swap: odometerSwap }),
  reply: single(odometerEntry),
  description: 'Declare that the cluster was replaced: later readings count on from the old one',
});

export const correctOdometer = defineCommand({
  name: 'odometer.correct',
  service,
  request: z.strictObject({ vehicleId: id, entryId: uuid, correction: odometerCorrection }),
  reply: single(odometerEntry),
  description: 'Accept or reject a reading, or say what it should have been; what it was is kept',
});

export const listOdometer = defineQuery({
  name: 'odometer.list',
  service,
  request: z.strictObject({ vehicleId: id, status: odometerStatus.optional(), ...pageQuery }),
  reply: listOf(odometerEntry),
  description: 'Readings of a vehicle, the latest first',
});
