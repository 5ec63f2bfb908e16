import { z } from 'zod';
import type { Role } from '../common/caller.js';
import { id, instant, uuid } from '../common/primitives.js';

/** What there is to see and to change of one vehicle. */
export const accessParts = [
  'profile',
  'identity',
  'location',
  'telemetry',
  'trips',
  'alerts',
  'maintenance',
  'documents',
  'odometer',
  'owners',
  'access',
] as const;
export const accessPart = z.enum(accessParts).meta({
  id: 'AccessPart',
  description:
    '`identity` is what tells which one it is (VIN, plate, engine number, history of changes); `location` is where it is and was; to edit `telemetry` is to say what it measures; `access` is who may see what',
});
export type AccessPart = z.infer<typeof accessPart>;

export const grantRoles = ['owner', 'operator', 'lessee', 'driver', 'workshop', 'viewer'] as const;
export const grantRole = z.enum(grantRoles).meta({ id: 'GrantRole' });
export type GrantRole = z.infer<typeof grantRole>;

/** Roles of tokens that see and change all vehicles, without a grant. */
export const everywhereRoles: readonly Role[] = ['admin', 'manager'];

/** What a role may do with a vehicle. */
export interface RoleRights {
  readonly reads: readonly AccessPart[];
  readonly edits: readonly AccessPart[];
  /** Whether what tells of people's lives (trips, locations, readings) is seen from the begin of the grant on alone. */
  readonly fromBegin: boolean;
}

const all = accessParts;
const used: readonly AccessPart[] = [
  'profile',
  'identity',
  'location',
  'telemetry',
  'trips',
  'alerts',
  'maintenance',
  'odometer',
];

/** The one table of who sees what: a workshop learns nothing of where a car was, a viewer nothing of people. */
export const roleRights: Readonly<Record<GrantRole, RoleRights>> = {
  owner: { reads: all, edits: all, fromBegin: true },
  operator: { reads: all, edits: all.filter((part) => part !== 'owners'), fromBegin: false },
  lessee: { reads: [...used, 'documents'], edits: ['telemetry', 'trips', 'odometer'], fromBegin: true },
  driver: { reads: used, edits: ['telemetry', 'trips', 'odometer'], fromBegin: true },
  workshop: {
    reads: ['profile', 'identity', 'telemetry', 'alerts', 'maintenance', 'documents', 'odometer'],
    edits: ['maintenance', 'documents', 'odometer'],
    fromBegin: false,
  },
  viewer: { reads: ['profile', 'telemetry', 'maintenance', 'odometer'], edits: [], fromBegin: false },
};

/** A person as tokens name them (`sub`). */
export const user = z.string().min(1).max(200).meta({ description: 'A person, as their token names them' });

const term = {
  from: instant.optional().meta({ description: 'Default: now' }),
  until: instant.nullable().optional().meta({ description: 'Default: without end' }),
};

const endsAfterBegin = ({ from, until }: { from?: string; until?: string | null }): boolean =>
  !from || !until || Date.parse(until) > Date.parse(from);

export const newGrant = z
  .strictObject({ user, role: grantRole, ...term })
  .refine(endsAfterBegin, { path: ['until'], message: 'is not after its begin' })
  .meta({ id: 'NewGrant' });
export type NewGrant = z.infer<typeof newGrant>;

export const grantStatus = z.enum(['pending', 'active', 'ended', 'revoked']);

/** What somebody may do with a vehicle, or with all vehicles of a fleet and of those below it. */
export const grant = z
  .strictObject({
    id: uuid,
    user,
    role: grantRole,
    vehicleId: id.optional(),
    fleetId: id.optional(),
    from: instant,
    until: instant.nullable(),
    status: grantStatus,
    createdBy: z.string(),
    createdAt: instant,
    revokedBy: z.string().optional(),
    revokedAt: instant.optional(),
  })
  .meta({ id: 'Grant' });
export type Grant = z.infer<typeof grant>;

/** Why somebody may see something: a role of their token, a fleet in it, or a grant. */
export const accessReason = z
  .strictObject({
    by: z.enum(['role', 'token', 'grant']),
    role: z.string().meta({ description: 'A role of the token, or of the grant' }),
    grantId: uuid.optional(),
    fleetId: id
      .optional()
      .meta({ description: 'The fleet that it is for; the vehicle is in it or below it' }),
    reads: z.array(accessPart),
    edits: z.array(accessPart),
    from: instant.nullable(),
    until: instant.nullable(),
    status: grantStatus,
  })
  .meta({ id: 'AccessReason' });

export const accessExplained = z
  .strictObject({
    vehicleId: id,
    user,
    reads: z.array(
      z.strictObject({
        part: accessPart,
        until: instant
          .nullable()
          .meta({ description: 'When the last reason ends, as it stands; null: never' }),
      }),
    ),
    edits: z.array(accessPart),
    privateSince: instant.nullable().meta({
      description: 'Trips, locations and readings from before this are not shown; null: all that is kept',
    }),
    reasons: z.array(accessReason),
  })
  .meta({ id: 'AccessExplained' });
export type AccessExplained = z.infer<typeof accessExplained>;
