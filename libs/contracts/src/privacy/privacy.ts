import { z } from 'zod';
import { user } from '../access/access.js';
import { instant, uuid } from '../common/primitives.js';

/** What vehicles hold of a person, part by part. */
export const vehiclePersonParts = [
  'ownerships',
  'transfers',
  'grants',
  'trips',
  'documents',
  'alerts',
  'writings',
  'reads',
] as const;
/** What recommendations and deals hold of a person. */
export const scoringPersonParts = ['interactions', 'recommendationAlerts', 'savedSearches'] as const;

export const personPartNames = [...vehiclePersonParts, ...scoringPersonParts] as const;
export type PersonPartName = (typeof personPartNames)[number];
export type VehiclePersonPart = (typeof vehiclePersonParts)[number];
export type ScoringPersonPart = (typeof scoringPersonParts)[number];

export const vehiclePersonPart = z.enum(vehiclePersonParts).meta({
  id: 'VehiclePersonPart',
  description:
    'trips: of vehicles while the person owned them; documents: those marked personal, and those that they put; alerts: assigned to, acknowledged or remarked on by them; writings: what else bears their name; reads: who was shown data of theirs, and what they were shown',
});
export const scoringPersonPart = z.enum(scoringPersonParts).meta({
  id: 'ScoringPersonPart',
  description:
    'interactions: what they did, as far back as profiles reach; the others: what they asked to be told of',
});

/** One thing that is held; its fields are those of its kind. */
export const personItem = z.looseObject({}).meta({ id: 'PersonItem' });

export const personExport = z
  .strictObject({
    user,
    exportedAt: instant,
    ...(Object.fromEntries(personPartNames.map((name) => [name, z.array(personItem)])) as Record<
      PersonPartName,
      z.ZodArray<typeof personItem>
    >),
  })
  .meta({ id: 'PersonExport' });

export const newErasure = z.strictObject({ user }).meta({ id: 'NewErasure' });

/** A person who is being forgotten, or has been. */
export const erasure = z
  .strictObject({
    id: uuid,
    status: z.enum(['running', 'completed']),
    token: z.string().meta({ description: 'What stands in place of the person from now on' }),
    requestedAt: instant,
    finishedAt: instant.optional(),
    erased: z
      .record(z.string(), z.int())
      .meta({ description: 'How many entries of each kind were removed or lost the name so far' }),
  })
  .meta({ id: 'Erasure' });
export type Erasure = z.infer<typeof erasure>;
