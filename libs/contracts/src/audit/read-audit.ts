import { z } from 'zod';
import { grantRole, user } from '../access/access.js';
import { role } from '../common/caller.js';
import { listOf, pageQuery } from '../common/envelopes.js';
import { id, instant, uuid } from '../common/primitives.js';
import { defineQuery } from '../define/request.js';
import { defineRoute } from '../define/route.js';

export const readKind = z.enum(['location', 'personal']).meta({
  id: 'ReadKind',
  description:
    'location: where a vehicle is or was; personal: who owned it, who may see it, documents of persons, data of a person',
});
export type ReadKind = z.infer<typeof readKind>;

/** That somebody looked: the same look at the same thing within one minute is one entry. */
export const auditedRead = z
  .strictObject({
    reader: user,
    roles: z.array(role).meta({ description: 'Of their token' }),
    kind: readKind,
    door: z.string().meta({ description: 'The query that showed it', example: 'trips.list' }),
    vehicleId: id.optional(),
    fleetId: id.optional(),
    person: user.optional().meta({ description: 'Whose data, where it is about a person' }),
    grantId: uuid.optional().meta({ description: 'By which grant, where it was one' }),
    grantRole: grantRole.optional(),
    firstAt: instant,
    lastAt: instant,
    count: z.int().min(1).meta({ description: 'How often within the minute' }),
  })
  .meta({ id: 'AuditedRead' });
export type AuditedRead = z.infer<typeof auditedRead>;

const query = z.strictObject({
  vehicleId: id.optional().meta({ description: 'Owners name their vehicle' }),
  reader: user.optional(),
  kind: readKind.optional(),
  from: instant.optional().meta({ description: 'Default: all that is kept' }),
  to: instant.optional().meta({ description: 'Default: now' }),
  ...pageQuery,
});

export const listReads = defineQuery({
  name: 'audit.reads',
  service: 'vehicle-profiles',
  request: query,
  reply: listOf(auditedRead),
  description: 'Who looked at locations and personal data, the latest first',
});

export const listReadsRoute = defineRoute({
  id: 'audit.reads',
  method: 'GET',
  path: '/api/v1/audit/reads',
  access: 'signedIn',
  tag: 'Privacy',
  summary:
    'Who looked at locations and personal data, for administrators; owners see who looked at their vehicle since it is theirs',
  query,
  reply: listReads.reply,
});
