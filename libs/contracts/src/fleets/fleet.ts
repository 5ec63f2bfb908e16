import { z } from 'zod';
import { id, instant, label, speedLimit } from '../common/primitives.js';

/** Vehicles that are looked after together. Fleets nest: who may see one may see those below it. */
export const fleet = z
  .strictObject({
    id,
    name: label(120),
    parentId: id.nullable(),
    speedLimit: speedLimit.nullable().meta({
      description: 'How fast its vehicles may go, km/h, unless they say otherwise; null: as above it',
    }),
    vehicles: z.int().min(0).meta({ description: 'How many are in it, without those of fleets below it' }),
    version: z.int().min(1),
    createdAt: instant,
    updatedAt: instant,
  })
  .meta({ id: 'Fleet' });
export type Fleet = z.infer<typeof fleet>;

export const newFleet = z
  .strictObject({
    id: id
      .optional()
      .meta({ description: 'Default: made here. An id that vehicles or tokens name already is fine' }),
    name: label(120),
    parentId: id.nullable().default(null),
    speedLimit: speedLimit.nullable().optional(),
  })
  .meta({ id: 'NewFleet' });
export type NewFleet = z.infer<typeof newFleet>;

export const fleetPatch = z
  .strictObject({
    name: label(120).optional(),
    parentId: id.nullable().optional(),
    speedLimit: speedLimit.nullable().optional(),
  })
  .refine((patch) => Object.keys(patch).length > 0, 'says nothing to change')
  .meta({ id: 'FleetPatch', minProperties: 1 });
export type FleetPatch = z.infer<typeof fleetPatch>;
