import { z } from 'zod';
import { id, instant, label, uuid } from '../common/primitives.js';
import { listOf, single } from '../common/envelopes.js';
import { defineCommand, defineQuery } from '../define/request.js';

/** Input that a door took and that cannot be used, as it was sent. */
export const quarantinedInput = z
  .strictObject({
    id: uuid,
    kind: z.string().meta({ description: 'What it should have been', example: 'reading' }),
    reason: z.string().meta({ description: 'Why it cannot be used', example: 'inFuture' }),
    vehicleId: z.string().optional().meta({ description: 'The vehicle that it is of, where it is of one' }),
    input: z.unknown(),
    receivedAt: instant,
  })
  .meta({ id: 'QuarantinedInput' });
export type QuarantinedInput = z.infer<typeof quarantinedInput>;

/** How much input of one kind is in quarantine for one reason. */
export const quarantineCount = z
  .strictObject({
    kind: z.string(),
    reason: z.string(),
    count: z.int(),
    oldest: instant,
    newest: instant,
  })
  .meta({ id: 'QuarantineCount' });
export type QuarantineCount = z.infer<typeof quarantineCount>;

const filter = {
  kind: label(40).optional(),
  reason: label(40).optional(),
  vehicleId: id.optional(),
};
const one = z.strictObject({ id: uuid });

/** What a value that no reading could hold should have been: the rest is as it was told. */
export const quarantineCorrection = z
  .strictObject({
    signal: label(64).optional().meta({ description: 'A signal of the catalogue', example: 'oilTemp' }),
    value: z.union([z.number(), z.string().max(256), z.boolean()]).optional(),
    unit: label(20).optional().meta({ description: 'What the value is in', example: 'degF' }),
  })
  .meta({ id: 'QuarantineCorrection' });
export type QuarantineCorrection = z.infer<typeof quarantineCorrection>;

export const listQuarantine = defineQuery({
  name: 'quarantine.list',
  service: 'event-ingest',
  request: z.strictObject({
    ...filter,
    limit: z.int().min(1).max(100).default(20),
    cursor: z.string().max(500).optional(),
  }),
  reply: listOf(quarantinedInput),
  description: 'Input that was taken and cannot be used, the newest first; kept for two weeks',
});

export const countQuarantine = defineQuery({
  name: 'quarantine.count',
  service: 'event-ingest',
  request: z.strictObject(filter),
  reply: z.strictObject({ data: z.array(quarantineCount) }),
  description: 'How much input is in quarantine, by kind and reason, the most first',
});

export const getQuarantined = defineQuery({
  name: 'quarantine.get',
  service: 'event-ingest',
  request: one,
  reply: single(quarantinedInput),
  description: 'One input in quarantine',
});

export const releaseQuarantined = defineCommand({
  name: 'quarantine.release',
  service: 'event-ingest',
  request: one.extend({ correction: quarantineCorrection.optional() }),
  reply: single(quarantinedInput),
  description:
    'Takes a reading out of quarantine and lets it go on as if it had been judged good; a single value with what it should have been',
});

export const discardQuarantined = defineCommand({
  name: 'quarantine.discard',
  service: 'event-ingest',
  request: one,
  reply: single(quarantinedInput),
  description: 'Throws away an input in quarantine',
});
