import { z } from 'zod';
import { user } from '../access/access.js';
import { role } from '../common/caller.js';
import { listOf, pageQuery } from '../common/envelopes.js';
import { id, instant, uuid } from '../common/primitives.js';
import { defineQuery } from '../define/request.js';
import { defineRoute } from '../define/route.js';

export const writeOutcome = z.enum(['done', 'refused', 'failed']).meta({
  id: 'WriteOutcome',
  description:
    'done: it was allowed and took place; refused: it was not, be it for access, state or form; failed: by a fault of ours',
});
export type WriteOutcome = z.infer<typeof writeOutcome>;

/** That somebody changed something of vehicles or fleets, or tried to. */
export const auditedWrite = z
  .strictObject({
    id: uuid,
    time: instant,
    actor: user,
    roles: z.array(role).meta({ description: 'Of their token' }),
    command: z.string().meta({ description: 'What was asked for', example: 'grants.create' }),
    vehicleId: id.optional(),
    fleetId: id.optional(),
    subject: z
      .record(z.string(), z.string())
      .meta({ description: 'The ids in it, and that of what was made', example: { grantId: '…' } }),
    outcome: writeOutcome,
    code: z.string().optional().meta({ description: 'Of the error, where it was not done' }),
  })
  .meta({ id: 'AuditedWrite' });
export type AuditedWrite = z.infer<typeof auditedWrite>;

const query = z.strictObject({
  vehicleId: id.optional().meta({ description: 'Owners name their vehicle' }),
  actor: user.optional(),
  command: z.string().max(100).optional(),
  outcome: writeOutcome.optional(),
  from: instant.optional().meta({ description: 'Default: all that is kept' }),
  to: instant.optional().meta({ description: 'Default: now' }),
  ...pageQuery,
});

export const listWrites = defineQuery({
  name: 'audit.writes',
  service: 'vehicle-profiles',
  request: query,
  reply: listOf(auditedWrite),
  description: 'Who changed something of vehicles and fleets, or tried to, the latest first',
});

export const listWritesRoute = defineRoute({
  id: 'audit.writes',
  method: 'GET',
  path: '/api/v1/audit/writes',
  access: 'signedIn',
  tag: 'Privacy',
  summary:
    'Who changed what of vehicles and fleets, or was refused, for administrators; owners see what was done to their vehicle since it is theirs',
  query,
  reply: listWrites.reply,
});
