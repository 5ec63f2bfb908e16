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
