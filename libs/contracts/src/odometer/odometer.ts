import { z } from 'zod';
import { id, instant, label, odometer, uuid } from '../common/primitives.js';

/** Where a reading of an odometer comes from. `swap` is a new cluster, from which on an offset counts. */
export const odometerSources = ['telemetry', 'record', 'person', 'document', 'import', 'swap'] as const;
export const odometerSource = z.enum(odometerSources).meta({ id: 'OdometerSource' });
export type OdometerSource = z.infer<typeof odometerSource>;

/** Why a reading is not believed. */
export const odometerDoubts = ['rolledBack', 'aboveLater', 'tooFast'] as const;
export const odometerDoubt = z.enum(odometerDoubts).meta({
  id: 'OdometerDoubt',
  description:
    '`rolledBack`: less than was known before; `aboveLater`: more than was known after; `tooFast`: further than anybody drives in that time',
});
export type OdometerDoubt = z.infer<typeof odometerDoubt>;

export const odometerStatus = z.enum(['accepted', 'suspect', 'rejected']);

const correction = z.strictObject({
  by: z.string(),
  at: instant,
  note: z.string(),
  status: odometerStatus.meta({ description: 'Before' }),
  reading: odometer.meta({ description: 'Before, metres' }),
});

/** One reading in a vehicle's ledger. */
export const odometerEntry = z
  .strictObject({
    id: uuid,
    vehicleId: id,
    time: instant,
    reading: odometer.meta({ description: 'As the cluster showed it, metres' }),
    odometer: odometer.meta({
      description: 'Distance ever driven: the reading and what earlier clusters counted',
    }),
    source: odometerSource,
    status: odometerStatus,
    doubts: z.array(odometerDoubt),
    note: z.string().optional(),
    by: z.string().optional(),
    createdAt: instant,
    corrections: z.array(correction),
  })
  .meta({ id: 'OdometerEntry' });
export type OdometerEntry = z.infer<typeof odometerEntry>;

const told = { time: instant.optional().meta({ description: 'Default: now' }), note: label(500).optional() };

export const newOdometerReading = z
  .strictObject({
    reading: odometer,
    source: z.enum(['person', 'record', 'document', 'import']).default('person'),
    ...told,
  })
  .meta({ id: 'NewOdometerReading' });
export type NewOdometerReading = z.infer<typeof newOdometerReading>;

export const odometerSwap = z
  .strictObject({
    oldReading: odometer.meta({ description: 'What the old cluster showed at last, metres' }),
    newReading: odometer.meta({ description: 'What the new one begins with, metres' }),
    ...told,
  })
  .meta({ id: 'OdometerSwap' });
export type OdometerSwap = z.infer<typeof odometerSwap>;

export const odometerCorrection = z
  .strictObject({
    status: z.enum(['accepted', 'rejected']),
    reading: odometer.optional().meta({ description: 'What it should have been; default: as it was' }),
    note: label(500).meta({ description: 'Why' }),
  })
  .meta({ id: 'OdometerCorrection' });
export type OdometerCorrection = z.infer<typeof odometerCorrection>;
