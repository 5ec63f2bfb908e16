import { z } from 'zod';
import { instant, label, uuid } from '../common/primitives.js';
import { listOf } from '../common/envelopes.js';
import { defineQuery } from '../define/request.js';

/** Input that a door took and that cannot be used, as it was sent. */
export const quarantinedInput = z
  .strictObject({
    id: uuid,
    kind: z.string().meta({ description: 'What it should have been', example: 'reading' }),
    reason: z.string().meta({ description: 'Why it cannot be used', example: 'inFuture' }),
    input: z.unknown(),
    receivedAt: instant,
  })
  .meta({ id: 'QuarantinedInput' });
export type QuarantinedInput = z.infer<typeof quarantinedInput>;

export const listQuarantine = defineQuery({
  name: 'quarantine.list',
  service: 'event-ingest',
  request: z.strictObject({
    kind: label(40).optional(),
    limit: z.int().min(1).max(100).default(20),
    cursor: z.string().max(500).optional(),
  }),
  reply: listOf(quarantinedInput),
  description: 'Input that was taken and cannot be used, the newest first; kept for two weeks',
});
