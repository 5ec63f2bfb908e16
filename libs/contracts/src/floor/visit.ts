import { z } from 'zod';
import { id, instant } from '../common/primitives.js';
import { floorPoint } from './floor-plan.js';

/** How far a visit came, each step further than the one before. */
export const visitSteps = ['door', 'vehicle', 'desk', 'sold'] as const;
export type VisitStep = (typeof visitSteps)[number];

const seconds = z.int().min(0).meta({ description: 'Seconds' });

export const unitAttention = z.strictObject({
  unitId: id,
  seconds: seconds.meta({ description: 'Spent within 5 m of it' }),
  interest: z.number().min(0).max(1),
});

/** One stay of a visitor on a floor, from the door to the door. */
export const visit = z
  .strictObject({
    id,
    showroomId: id,
    visitorId: id.meta({ description: 'A token that changes from visit to visit; it names nobody' }),
    customerId: id.nullable().meta({ description: 'Who it is, once they said so' }),
    kind: z.enum(['fresh', 'beBack']),
    enteredAt: instant,
    lastSeenAt: instant,
    exitedAt: instant.nullable(),
    dwellSeconds: seconds,
    step: z.enum(visitSteps),
    zone: z.string().nullable(),
    at: floorPoint.nullable(),
    zones: z.record(z.string(), seconds).meta({ description: 'Seconds in each zone' }),
    units: z.array(unitAttention).meta({ description: 'Units that they stood near, the longest first' }),
  })
  .meta({ id: 'Visit' });
export type Visit = z.infer<typeof visit>;

export const visitWithPath = z
  .strictObject({
    ...visit.shape,
    path: z
      .array(z.strictObject({ at: floorPoint, time: instant }))
      .meta({ description: 'Where they went, thinned out the more the longer ago' }),
  })
  .meta({ id: 'VisitWithPath' });
export type VisitWithPath = z.infer<typeof visitWithPath>;

/** How much somebody stood where of late; what is a minute old counts half. */
export const heatmap = z
  .strictObject({
    showroomId: id,
    time: instant,
    cellSize: z.number().meta({ description: 'Metres' }),
    halfLifeSeconds: z.number(),
    cells: z
      .array(z.tuple([z.int(), z.int(), z.number()]))
      .meta({ description: '[column, row, seconds]: a cell covers column × cellSize metres and on' }),
  })
  .meta({ id: 'Heatmap' });
export type Heatmap = z.infer<typeof heatmap>;

/** Counts below this are not told: they could be traced to somebody. */
export const LEAST_TOLD = 5;

const count = z
  .int()
  .nullable()
  .meta({ description: `Null: between 1 and ${LEAST_TOLD - 1}, too few to be told` });

const stays = z.strictObject({ visits: count, medianSeconds: z.number().nullable() });

/** How many visits came how far, of those that began in a span of time. */
export const floorFunnel = z
  .strictObject({
    showroomId: id,
    from: instant,
    to: instant,
    steps: z.strictObject({ door: count, vehicle: count, desk: count, sold: count }),
    fresh: count.meta({ description: 'Null as well where the other one would tell it' }),
    beBack: count,
    medianDwellSeconds: z.number().nullable(),
    zones: z.record(z.string(), stays),
    units: z.record(z.string(), stays).meta({ description: 'Who stood near a stock unit, by its id' }),
  })
  .meta({ id: 'FloorFunnel' });
export type FloorFunnel = z.infer<typeof floorFunnel>;
