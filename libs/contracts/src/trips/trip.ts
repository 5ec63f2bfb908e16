import { z } from 'zod';
import { id, instant, label, odometer } from '../common/primitives.js';
import { point } from '../telemetry/reading-schema.js';

/** One end of a trip. */
export const tripEnd = z.strictObject({
  time: instant,
  location: point.optional(),
  odometer: odometer.optional(),
});

export const tripLabel = z.enum(['business', 'private', 'commute', 'other']);
export type TripLabel = z.infer<typeof tripLabel>;

/** What a drive from one standstill to another came to. Figures that were not measured are absent. */
const tripFigures = {
  distance: z.number().meta({ description: 'm' }),
  distanceSource: z
    .enum(['odometer', 'fixes', 'speed', 'none'])
    .meta({ description: 'What the distance was measured by' }),
  movingTime: z.number().meta({ description: 's' }),
  idlingTime: z.number().meta({ description: 's standing with the engine known to run' }),
  stoppedTime: z.number().meta({ description: 's standing otherwise' }),
  meanSpeed: z.number().optional().meta({ description: 'km/h, of the time in motion' }),
  maxSpeed: z.number().optional().meta({ description: 'km/h' }),
  fuelUsed: z.number().optional().meta({ description: 'l' }),
  fuelSource: z.enum(['fuelRate', 'fuelEconomy', 'fuelVolume']).optional(),
  fuelEconomy: z.number().optional().meta({ description: 'l/100 km' }),
  energyUsed: z.number().optional().meta({ description: 'kWh; negative where more was regained' }),
  energyEconomy: z.number().optional().meta({ description: 'kWh/100 km' }),
};

export const trip = z
  .strictObject({
    id,
    vehicleId: id,
    status: z
      .enum(['ongoing', 'completed', 'withdrawn'])
      .meta({ description: 'Withdrawn: late readings, a merge or a split have replaced it' }),
    start: tripEnd,
    end: tripEnd.meta({ description: 'Of an ongoing trip: where it last moved' }),
    ...tripFigures,
    label: tripLabel.nullable(),
    note: z.string().nullable(),
    late: z.boolean().meta({ description: 'Readings that came late have corrected it' }),
    edited: z.enum(['merged', 'split']).nullable().meta({ description: 'What people made of it' }),
    version: z.int(),
  })
  .meta({ id: 'Trip' });
export type Trip = z.infer<typeof trip>;

/** The course of a trip: a GeoJSON LineString [longitude, latitude], within five metres, and the time of each position. */
export const tripPath = z
  .strictObject({
    type: z.literal('LineString'),
    coordinates: z.array(z.array(z.number())),
    times: z.array(instant),
  })
  .meta({ id: 'TripPath' });
export type TripPath = z.infer<typeof tripPath>;

export const tripWithPath = trip.extend({ path: tripPath.nullable() }).meta({ id: 'TripWithPath' });
export type TripWithPath = z.infer<typeof tripWithPath>;

export const tripPatch = z
  .strictObject({ label: tripLabel.nullable().optional(), note: label(500).nullable().optional() })
  .refine((patch) => Object.keys(patch).length > 0, 'Say what is to change: label or note.');

/** What somebody did to trips, with all that it takes to undo it. */
export const tripEdit = z
  .strictObject({
    id: z.uuid(),
    kind: z.enum(['label', 'merge', 'split', 'undo']),
    by: z.string(),
    time: instant,
    undoneAt: instant.nullable(),
    before: z.array(trip),
    after: z.array(trip),
  })
  .meta({ id: 'TripEdit' });
export type TripEdit = z.infer<typeof tripEdit>;
