import { z } from 'zod';
import { id, instant } from '../common/primitives.js';
import { signalShape } from './reading-schema.js';

const MOST_PRIVATE = 64;

/** What the catalogue does not know, kept as it came under the name that its source gave it. */
export const privateSignals = z
  .record(
    z.string().regex(/^[^\u0000-\u001f\u007f]{1,64}$/),
    z.union([z.string().max(256), z.number(), z.boolean(), z.null()]),
  )
  .meta({
    maxProperties: MOST_PRIVATE,
    description: `Up to ${MOST_PRIVATE} signals that the catalogue does not know`,
  });

/** One reading: what a vehicle measured at one moment, in the platform's units. */
export const readingInput = z
  .strictObject({
    id: z.uuid().optional().meta({ description: 'Makes the reading known again when it is sent again' }),
    vehicleId: id,
    deviceTime: instant,
    ...signalShape(),
    private: privateSignals.optional(),
  })
  .meta({ id: 'Reading' });
export type ReadingInput = z.infer<typeof readingInput>;

export const reading = readingInput.extend({ receivedAt: instant });
export type Reading = z.infer<typeof reading>;

/** A reading beside others of its vehicle, which is named once for all of them. */
export const bundledReading = reading.omit({ vehicleId: true }).meta({ id: 'BundledReading' });
export type BundledReading = z.infer<typeof bundledReading>;

/** Readings of one vehicle, in the order in which they came. */
export const vehicleReadings = z
  .strictObject({ vehicleId: id, readings: z.array(bundledReading).min(1) })
  .meta({ id: 'VehicleReadings' });
export type VehicleReadings = z.infer<typeof vehicleReadings>;

/**
 * Readings of many vehicles that belong to one partition: one entry of the stream. `readings[i]` are those of
 * `vehicles[i]`, and their text is `lengths[i]` UTF-16 units long, so that one vehicle's part can be cut out unparsed.
 */
export const readingBundle = z
  .strictObject({
    vehicles: z.array(id).min(1),
    lengths: z.array(z.int().min(2)).min(1),
    readings: z.array(z.array(bundledReading).min(1)).min(1),
  })
  .meta({ id: 'ReadingBundle' });
export type ReadingBundle = z.infer<typeof readingBundle>;
