import { z } from 'zod';
import { id, instant, label, uuid } from '../common/primitives.js';
import { listOf, pageQuery, single } from '../common/envelopes.js';
import { defineEvent } from '../define/event.js';
import { defineCommand, defineQuery } from '../define/request.js';
import { topics } from '../topics.js';
import {
  newRecall,
  nhtsaRecall,
  recall,
  recallStatus,
  vehicleRecall,
  vehicleRecallChange,
} from './recall.js';

const service = 'vehicle-profiles';

export const vehicleRecallMatched = defineEvent({
  name: 'vehicle.recall.matched',
  topic: topics.maintenance,
  source: service,
  consumers: [],
  data: z.strictObject({
    vehicleId: id,
    recallId: uuid,
    ...recall.pick({ number: true, authority: true, component: true, summary: true, doNotDrive: true }).shape,
    matchedBy: vehicleRecall.shape.matchedBy,
    time: instant,
  }),
  key: (data) => data.vehicleId,
  description: 'A recall affects a vehicle that it was not known to affect',
});

const MOST_RECALLS = 1_000;

/** Our own form, or what NHTSA's recall API answers, as it stands: further fields of that are passed over. */
export const recallBatch = z
  .looseObject({
    recalls: z.array(newRecall).min(1).max(MOST_RECALLS).optional(),
    results: z
      .array(nhtsaRecall)
      .min(1)
      .max(MOST_RECALLS)
      .optional()
      .meta({ description: 'Records of NHTSA; they add to what is known of their number' }),
  })
  .refine(({ recalls, results }) => recalls ?? results, 'names neither recalls nor results')
  .meta({ id: 'RecallBatch' });
export type RecallBatch = z.infer<typeof recallBatch>;

export const recordRecalls = defineCommand({
  name: 'recalls.record',
  service,
  request: recallBatch,
  reply: single(
    z.strictObject({
      created: z.int(),
      updated: z.int(),
      unchanged: z.int(),
      ids: z
        .array(uuid)
        .meta({ description: 'Of the campaigns, in the order in which they were named first' }),
    }),
  ),
  timeoutMs: 30_000,
  description: 'State campaigns, new or known by authority and number; vehicles are matched right after',
});

export const recallsQuery = { number: label(60).optional(), make: label(60).optional(), ...pageQuery };

export const listRecalls = defineQuery({
  name: 'recalls.list',
  service,
  request: z.strictObject(recallsQuery),
  reply: listOf(recall),
  description: 'Campaigns, the last recorded first',
});

export const vehicleRecallsQuery = { status: recallStatus.optional(), ...pageQuery };

export const listVehicleRecalls = defineQuery({
  name: 'recalls.ofVehicle',
  service,
  request: z.strictObject({ vehicleId: id, ...vehicleRecallsQuery }),
  reply: listOf(vehicleRecall),
  description: 'Campaigns that affect a vehicle, the last recorded first',
});

export const updateVehicleRecall = defineCommand({
  name: 'recalls.updateVehicle',
  service,
  request: z.strictObject({
    vehicleId: id,
    recallId: uuid,
    change: vehicleRecallChange,
    version: z.int().min(1).optional(),
  }),
  reply: single(vehicleRecall),
  description: 'Say what became of a recall of a vehicle',
});
