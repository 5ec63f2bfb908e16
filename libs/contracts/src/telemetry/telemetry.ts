import { z } from 'zod';
import { id, instant } from '../common/primitives.js';

/** GeoJSON point, [longitude, latitude] in degrees (RFC 7946, WGS 84). */
export const point = z
  .strictObject({
    type: z.literal('Point'),
    coordinates: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]),
  })
  .meta({ id: 'Point' });

/** One reading: what a vehicle measured at one moment, in the platform's units. */
export const readingInput = z
  .strictObject({
    id: z.uuid().optional(),
    vehicleId: id,
    deviceTime: instant,
    location: point.optional(),
    speed: z.number().min(0).max(500).optional().meta({ description: 'km/h' }),
    heading: z.number().min(0).max(360).optional(),
    altitude: z.number().min(-500).max(9000).optional(),
    accuracy: z.number().min(0).max(1e6).optional(),
    odometer: z.number().min(0).max(5e9).optional().meta({ description: 'Metres' }),
    engineSpeed: z.number().min(0).max(20_000).optional().meta({ description: 'rpm' }),
    engineLoad: z.number().min(0).max(100).optional(),
    coolantTemp: z.number().min(-60).max(215).optional().meta({ description: '°C' }),
    fuelLevel: z.number().min(0).max(100).optional(),
    stateOfCharge: z.number().min(0).max(100).optional(),
    batteryVoltage: z.number().min(0).max(100).optional(),
    engineHours: z.number().min(0).max(1e6).optional(),
  })
  .meta({ id: 'Reading' });
export type ReadingInput = z.infer<typeof readingInput>;

export const reading = readingInput.extend({ receivedAt: instant });
export type Reading = z.infer<typeof reading>;
