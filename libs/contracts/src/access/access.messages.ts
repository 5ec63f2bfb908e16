import { z } from 'zod';
import { id, instant, uuid } from '../common/primitives.js';
import { listOf, pageQuery, single } from '../common/envelopes.js';
import { defineEvent } from '../define/event.js';
import { defineCommand, defineQuery } from '../define/request.js';
import { topics } from '../topics.js';
import { accessExplained, grant, grantRole, newGrant, user, accessPart } from './access.js';

const service = 'vehicle-profiles';
const subject = { vehicleId: id.optional(), fleetId: id.optional() };
const isOfOne = ({ vehicleId, fleetId }: { vehicleId?: string; fleetId?: string }): boolean =>
  (vehicleId === undefined) !== (fleetId === undefined);
const ofOne = 'names a vehicle or a fleet';

export const accessGrantChanged = defineEvent({
  name: 'access.grant.changed',
  topic: topics.access,
  source: service,
  consumers: [],
  data: z.strictObject({
    grantId: uuid,
    user,
    role: grantRole,
    ...subject,
    until: instant.nullable(),
    kind: z.enum(['created', 'updated', 'revoked']),
    time: instant,
  }),
  key: (data) => data.user,
  description: 'Somebody may see more of a vehicle or a fleet than before, or less',
});

export const createGrant = defineCommand({
  name: 'grants.create',
  service,
  request: z.strictObject({ ...subject, grant: newGrant }).refine(isOfOne, ofOne),
  reply: single(grant),
  description: 'Let somebody see a vehicle or a fleet; nobody can give more than they have',
});

export const updateGrant = defineCommand({
  name: 'grants.update',
  service,
  request: z.strictObject({ grantId: uuid, until: instant.nullable() }),
  reply: single(grant),
  description: 'Say when a grant ends',
});

export const revokeGrant = defineCommand({
  name: 'grants.revoke',
  service,
  request: z.strictObject({ grantId: uuid }),
  reply: single(grant),
  description: 'End a grant now',
});

export const listGrants = defineQuery({
  name: 'grants.list',
  service,
  request: z
    .strictObject({ ...subject, all: z.boolean().default(false), ...pageQuery })
    .refine(isOfOne, ofOne),
  reply: listOf(grant),
  description: 'Grants of a vehicle or of a fleet, the latest first; those that are over only when asked for',
});

export const explainAccess = defineQuery({
  name: 'access.explain',
  service,
  request: z.strictObject({ vehicle: id, user: user.optional() }),
  reply: single(accessExplained),
  description: 'What somebody may see and change of a vehicle, why, and until when',
});

/** A door to something: one vehicle with the parts that are seen through it, or one fleet. */
const doorway = z.strictObject({
  kind: z.enum(['vehicle', 'fleet']),
  id,
  parts: z.array(accessPart).min(1),
  to: z.enum(['see', 'change']).optional().meta({ description: 'Default: see' }),
});

export const checkAccess = defineQuery({
  name: 'access.check',
  service,
  request: z.strictObject({ doorways: z.array(doorway).min(1).max(1_000) }),
  reply: single(
    z.strictObject({
      answers: z.array(
        z.strictObject({
          allowed: z.boolean(),
          until: instant.nullable().meta({ description: 'When it ends as it stands; null: never' }),
        }),
      ),
    }),
  ),
  description:
    'Whether the caller may see or change something now, and until when; one answer for each doorway, in order',
});
