import { z } from 'zod';
import { id, instant, modelYear, odometer, uuid, vin } from '../common/primitives.js';
import { expiry } from '../maintenance/expiry.js';
import { maintenanceComponent } from '../maintenance/maintenance.js';
import { vehicleDocument } from '../maintenance/vehicle-document.js';
import { vehicleRecall } from '../recalls/recall.js';
import { ownershipTransfer } from './ownership.js';

/** What the next owner of a vehicle gets, and how far to trust it. */
export const handOverReport = z
  .strictObject({
    transferId: uuid,
    vehicleId: id,
    status: ownershipTransfer.shape.status,
    madeAt: instant.meta({ description: 'Of an accepted transfer: when it was; of an open one: now' }),
    vehicle: z.strictObject({
      vin: vin.optional(),
      make: z.string().optional(),
      model: z.string().optional(),
      modelYear: modelYear.optional(),
    }),
    odometer: z.strictObject({
      odometer: odometer.optional(),
      readAt: instant.optional(),
      trust: z.enum(['consistent', 'doubtful', 'unknown']).meta({
        description:
          'consistent: every reading fits the others; doubtful: some are suspect; unknown: there are none',
      }),
      accepted: z.int(),
      suspect: z.int(),
      rejected: z.int().meta({ description: 'Readings that people have found to be wrong' }),
      swaps: z.int().meta({ description: 'Clusters that were changed' }),
    }),
    recalls: z.array(
      vehicleRecall.pick({
        ...{ recallId: true, number: true, authority: true, component: true, summary: true },
        ...{ doNotDrive: true, status: true, matchedBy: true },
      }),
    ),
    service: z.strictObject({
      records: z.int().meta({ description: 'Of work that was done' }),
      firstAt: instant.optional(),
      lastAt: instant.optional(),
      lastOf: z
        .array(
          z.strictObject({
            component: maintenanceComponent,
            performedAt: instant,
            odometer: odometer.optional(),
          }),
        )
        .meta({ description: 'When each component was seen to last' }),
    }),
    due: z.array(expiry),
    documents: z
      .array(
        vehicleDocument.pick({
          ...{
            id: true,
            type: true,
            title: true,
            number: true,
            issuer: true,
            validFrom: true,
            validTo: true,
          },
          ...{ content: true },
        }),
      )
      .meta({ description: 'Those that go along: all but those marked personal' }),
  })
  .meta({ id: 'HandOverReport' });
export type HandOverReport = z.infer<typeof handOverReport>;
