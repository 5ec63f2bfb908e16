import { z } from 'zod';
import { id, instant, label } from '../common/primitives.js';
import { point } from '../telemetry/reading-schema.js';
import { areaFeature } from './area.js';

const DAY = 86_400;

const settings = {
  margin: z
    .number()
    .min(0)
    .max(1_000)
    .meta({ description: 'Metres that a vehicle must be outside before it has left: what fixes waver by' }),
  minimumDwell: z
    .int()
    .min(0)
    .max(DAY)
    .meta({ description: 'Seconds that a visit, or an absence, must last before it counts' }),
  dwell: z
    .int()
    .min(1)
    .max(7 * DAY)
    .nullable()
    .meta({ description: 'Seconds inside after which it is told that the vehicle dwells; null for never' }),
};

/** An area, for the vehicles of a fleet or for one vehicle. */
export const geofence = z
  .strictObject({
    id: z.uuid(),
    name: label(120),
    fleetId: id.nullable(),
    vehicleId: id.nullable(),
    feature: areaFeature,
    ...settings,
    version: z.int(),
    createdAt: instant,
    updatedAt: instant,
  })
  .meta({ id: 'Geofence' });
export type Geofence = z.infer<typeof geofence>;

export const newGeofence = z.strictObject({
  name: label(120),
  fleetId: id.optional(),
  vehicleId: id.optional(),
  feature: areaFeature,
  margin: settings.margin.default(25),
  minimumDwell: settings.minimumDwell.default(0),
  dwell: settings.dwell.default(null),
});
export type NewGeofence = z.infer<typeof newGeofence>;

export const geofencePatch = z.strictObject({
  name: label(120).optional(),
  feature: areaFeature.optional(),
  margin: settings.margin.optional(),
  minimumDwell: settings.minimumDwell.optional(),
  dwell: settings.dwell.optional(),
});
export type GeofencePatch = z.infer<typeof geofencePatch>;

export const geofenceTransition = z
  .strictObject({
    vehicleId: id,
    geofenceId: z.uuid(),
    kind: z.enum(['entered', 'exited', 'dwelled', 'crossed']).meta({
      description: 'Crossed: passed through between two fixes, or stayed for less than `minimumDwell`',
    }),
    time: instant,
    location: point.nullable(),
    late: z.boolean().meta({ description: 'Found out by readings that came late' }),
  })
  .meta({ id: 'GeofenceTransition' });
export type GeofenceTransition = z.infer<typeof geofenceTransition>;
