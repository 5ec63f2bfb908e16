import { z } from 'zod';
import { id, instant, label } from '../common/primitives.js';

/** Metres from the corner that the plan calls its origin. */
const metres = z.number().min(-1_000).max(1_000);
export const floorPoint = z.tuple([metres, metres]).meta({ description: '[x, y] in metres' });

const outline = z
  .array(floorPoint)
  .min(3)
  .max(200)
  .meta({ description: 'Corners in order; the last is joined to the first' });

export const zoneKinds = ['entrance', 'display', 'lounge', 'desk', 'service', 'other'] as const;

const zone = z.strictObject({
  name: label(60),
  kind: z.enum(zoneKinds),
  outline,
  capacity: z.int().min(1).max(10_000).optional().meta({ description: 'Most visitors at once' }),
});

const placement = z.strictObject({
  unitId: id.meta({ description: 'The stock unit that stands here' }),
  at: floorPoint,
  make: label(60).optional(),
  model: label(60).optional(),
  bodyClass: label(60).optional(),
  fuelType: label(60).optional(),
});

/** What has a name twice, by path. */
const twice = (names: readonly string[], path: (index: number) => (string | number)[]) =>
  names.flatMap((name, index) => (names.indexOf(name) < index ? [{ name, path: path(index) }] : []));

/** The floor of a showroom: where it ends, what its parts are called, and which units stand where. */
export const newFloorPlan = z
  .strictObject({
    outline,
    zones: z.array(zone).max(100).meta({ description: 'Where two overlap, the first counts' }),
    placements: z.array(placement).max(1_000),
  })
  .check(({ value: { zones, placements }, issues }) => {
    const names = zones.map(({ name }) => name);
    const units = placements.map(({ unitId }) => unitId);
    for (const { name, path } of [
      ...twice(names, (i) => ['zones', i, 'name']),
      ...twice(units, (i) => ['placements', i, 'unitId']),
    ])
      issues.push({ code: 'custom', input: name, path, message: `${name} is there twice` });
  })
  .meta({ id: 'NewFloorPlan' });
export type NewFloorPlan = z.infer<typeof newFloorPlan>;

export const floorPlan = z
  .strictObject({ ...newFloorPlan.shape, showroomId: id, version: z.int().min(1), updatedAt: instant })
  .meta({ id: 'FloorPlan' });
export type FloorPlan = z.infer<typeof floorPlan>;
