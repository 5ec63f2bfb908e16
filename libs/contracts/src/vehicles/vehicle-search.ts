import { z } from 'zod';
import { id, instant, label } from '../common/primitives.js';
import { point } from '../telemetry/reading-schema.js';
import { vehicle, vehicleInclude, vehicleStatuses } from './vehicle.js';

/** One value, or any of several. Case does not matter. */
const anyOf = <T extends z.ZodType>(one: T) => z.union([one, z.array(one).min(1).max(50)]).optional();

const range = <T extends z.ZodType>(bound: T) =>
  z.strictObject({ from: bound.optional(), to: bound.optional() }).optional();

/** A quarter of the way around the earth, metres: beyond it "near" means nothing. */
const FARTHEST = 10_000_000;

/** Which vehicles: all that is named must hold. */
export const vehicleFilter = z.strictObject({
  vin: label(40).optional().meta({ description: 'Whole, or in part with `*`', example: 'WVW*1234' }),
  plate: label(20).optional().meta({ description: 'Blanks, dashes and case do not matter' }),
  stockNumber: label(80).optional(),
  make: anyOf(label(60)),
  model: anyOf(label(80)),
  modelYear: range(z.int().min(0).max(9999)),
  odometer: range(z.number().min(0).max(1e12)).meta({ description: 'Metres' }),
  fuelType: anyOf(label(40)),
  transmission: anyOf(label(60)),
  bodyClass: anyOf(label(60)),
  driveType: anyOf(label(60)),
  features: z
    .strictObject({
      all: z.array(label(60)).min(1).max(20).optional(),
      any: z.array(label(60)).min(1).max(20).optional(),
    })
    .optional(),
  status: anyOf(z.enum(vehicleStatuses)),
  fleetId: anyOf(id).meta({ description: 'Of these fleets and of those below them' }),
  lastMaintenanceAt: range(instant),
  text: label(100).optional().meta({
    description: 'Each word occurs in VIN, plate, make, model, colour or engine number; best matches first',
  }),
  near: z
    .strictObject({
      location: point,
      radius: z.number().min(1).max(FARTHEST).meta({ description: 'Metres' }),
    })
    .optional(),
});
export type VehicleFilter = z.infer<typeof vehicleFilter>;

/** What vehicles can be sorted by. `relevance` needs `text`, `distance` needs `near`. */
export const vehicleSortKeys = [
  'createdAt',
  'updatedAt',
  'vin',
  'plate',
  'stockNumber',
  'make',
  'model',
  'colour',
  'fuelType',
  'transmission',
  'bodyClass',
  'driveType',
  'status',
  'modelYear',
  'odometer',
  'lastMaintenanceAt',
  'relevance',
  'distance',
] as const;
export type VehicleSortKey = (typeof vehicleSortKeys)[number];

export const vehicleFacets = ['make', 'model', 'fuelType', 'bodyClass', 'status', 'modelYear'] as const;
export type VehicleFacet = (typeof vehicleFacets)[number];

export const vehicleSearch = vehicleFilter.extend({
  sort: z
    .strictObject({ by: z.enum(vehicleSortKeys), order: z.enum(['asc', 'desc']).default('asc') })
    .optional()
    .meta({
      description:
        'Default: relevance with `text`, distance with `near`, else the newest first. Equal ones come by their ids, those of which it is not known last, both ways. Texts by their characters, without case; plates by letters and digits alone',
    }),
  limit: z.int().min(1).max(100).default(20),
  cursor: z.string().max(1_000).optional(),
  total: z.boolean().default(false).meta({ description: 'Whether to count the matches' }),
  facets: z.array(z.enum(vehicleFacets)).max(vehicleFacets.length).optional(),
  include: vehicleInclude,
});
export type VehicleSearch = z.infer<typeof vehicleSearch>;

const valueCount = z.strictObject({ value: z.string(), count: z.int() });
export type ValueCount = z.infer<typeof valueCount>;

export const vehicleSearchReply = z.strictObject({
  data: z.array(vehicle),
  meta: z.strictObject({
    nextCursor: z.string().nullable(),
    total: z.int().optional(),
    facets: z
      .partialRecord(z.enum(vehicleFacets), z.array(valueCount))
      .optional()
      .meta({ description: 'Most frequent values first; model years in fives, such as `2015-2019`' }),
    atLeast: z.boolean().optional().meta({
      description: 'A word of the text stands in too many identifiers: total and counts are lower bounds',
    }),
  }),
});
export type VehicleSearchReply = z.infer<typeof vehicleSearchReply>;

/** What the vehicles of a filter have in common. */
export const vehicleAnalytics = z
  .strictObject({
    count: z.int(),
    meanOdometer: z.number().nullable().meta({ description: 'Metres, of those whose odometer is known' }),
    meanAge: z
      .number()
      .nullable()
      .meta({ description: 'Years since the model year, of those that have one' }),
    fuelType: z.array(valueCount),
    status: z.array(valueCount),
    maintenancePerYear: z.number().optional().meta({ description: 'Services per vehicle and year' }),
    asOf: instant,
  })
  .meta({ id: 'VehicleAnalytics' });
export type VehicleAnalytics = z.infer<typeof vehicleAnalytics>;
