import { z } from 'zod';
import { id, instant, label, modelYear, odometer, speedLimit, vin } from '../common/primitives.js';
import { expiry } from '../maintenance/expiry.js';
import { point } from '../telemetry/reading-schema.js';

export const vehicleStatuses = ['active', 'inMaintenance', 'inactive', 'sold', 'scrapped'] as const;

/** Who says what is known of a vehicle, the most trusted first. */
export const vehicleSources = ['person', 'document', 'oem', 'obd', 'vinDecode'] as const;
export const vehicleSource = z.enum(vehicleSources).meta({ id: 'VehicleSource' });
export type VehicleSource = z.infer<typeof vehicleSource>;

/** Everything that is said of a vehicle; each field has its own source. */
export const vehicleFacts = z.strictObject({
  vin: vin.optional(),
  plate: label(20).optional().meta({ description: 'Registration plate, as it is written' }),
  plateRegion: z
    .string()
    .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/)
    .optional()
    .meta({ description: 'Where the plate is from, ISO 3166', example: 'DE' }),
  make: label(60).optional(),
  model: label(80).optional(),
  modelYear: modelYear.optional(),
  trim: label(80).optional(),
  bodyClass: label(60).optional(),
  driveType: label(60).optional(),
  fuelType: label(40).optional(),
  transmission: label(60).optional(),
  colour: label(40).optional(),
  engineNumber: label(40).optional(),
  engineCylinders: z.int().min(0).max(24).optional(),
  displacementL: z.number().min(0).max(30).optional(),
  features: z.array(label(60)).max(100).optional(),
  status: z.enum(vehicleStatuses).optional(),
  fleetId: id.optional(),
  odometer: odometer.optional(),
  stockNumber: label(80).optional(),
  location: point.optional(),
  firstRegisteredOn: z.iso.date().optional(),
  acquiredOn: z.iso.date().optional(),
  lastMaintenanceAt: instant.optional(),
  speedLimit: speedLimit.optional().meta({
    description: 'How fast it may go, km/h; default: that of its fleet, then of the nearest fleet above',
  }),
});
export type VehicleFacts = z.infer<typeof vehicleFacts>;
export type VehicleField = keyof VehicleFacts;

export const vehicleFields = Object.keys(vehicleFacts.shape) as VehicleField[];

/** A VIN as people write it; what is wrong with it is said by position. */
const writtenVin = z.string().min(1).max(40).meta({ description: 'ISO 3779 VIN, in any case' });

/** A new vehicle. Without an id one is made. */
export const newVehicle = vehicleFacts
  .extend({ id: id.optional(), vin: writtenVin.optional() })
  .refine(({ vin, plate, stockNumber }) => vin ?? plate ?? stockNumber, 'names no VIN, plate or stock number')
  .meta({ id: 'NewVehicle' });
export type NewVehicle = z.infer<typeof newVehicle>;

/** JSON merge patch (RFC 7396): null takes a field away, what is not named stays. */
export const vehiclePatch = z
  .strictObject(
    Object.fromEntries(
      Object.entries({ ...vehicleFacts.shape, vin: writtenVin.optional() }).map(([field, schema]) => [
        field,
        (schema as z.ZodOptional<z.ZodType>).unwrap().nullable().optional(),
      ]),
    ),
  )
  .refine((patch) => Object.keys(patch).length > 0, 'says nothing to change')
  .meta({ id: 'VehiclePatch', minProperties: 1 });
export type VehiclePatch = { readonly [F in VehicleField]?: VehicleFacts[F] | null };

/** Who says it, since when it is so, and how sure that is. */
export const vehicleStatement = {
  source: vehicleSource.default('person'),
  statedAt: instant.optional().meta({ description: 'When it was so; default: now' }),
  confidence: z.number().min(0).max(1).default(1),
};

/** Where the value of one field comes from. */
export const fieldProvenance = z
  .strictObject({ source: vehicleSource, time: instant, confidence: z.number().min(0).max(1) })
  .meta({ id: 'FieldProvenance' });
export type FieldProvenance = z.infer<typeof fieldProvenance>;

/** What a VIN tells by itself. */
export const decodedVin = z
  .strictObject({
    vin,
    wmi: z.string(),
    vds: z.string(),
    vis: z.string(),
    region: z.string().optional(),
    country: z.string().optional().meta({ description: 'ISO 3166-1 alpha-2' }),
    makes: z.array(z.string()),
    kind: z.string().optional(),
    modelYear: z
      .strictObject({ year: z.int(), certain: z.boolean(), candidates: z.array(z.int()) })
      .optional(),
    plant: z.string(),
    serial: z.string(),
    checkDigit: z.strictObject({
      found: z.string(),
      expected: z.string(),
      right: z.boolean(),
      required: z.boolean(),
    }),
  })
  .meta({ id: 'DecodedVin' });

/** Related data that a read of vehicles brings along when it is asked for. Each has one loader in vehicle-profiles. */
export const vehicleRelated = z.strictObject({
  provenance: z.record(z.string(), fieldProvenance).optional(),
  vin: decodedVin.optional(),
  maintenance: z.array(expiry).optional().meta({ description: 'What comes due, the soonest first' }),
});
export type VehicleRelated = z.infer<typeof vehicleRelated>;

export const vehicleInclude = z.array(vehicleRelated.keyof()).max(20).optional();

/** A vehicle as the platform knows it. */
export const vehicle = vehicleFacts
  .extend({
    id,
    features: z.array(z.string()),
    status: z.enum(vehicleStatuses),
    version: z.int().min(1),
    createdAt: instant,
    updatedAt: instant,
    included: vehicleRelated.optional(),
  })
  .meta({ id: 'Vehicle' });
export type Vehicle = z.infer<typeof vehicle>;

export const vehicleChangeKinds = ['created', 'updated', 'deleted', 'merged'] as const;

/** One change of a vehicle. */
export const vehicleChange = z
  .strictObject({
    vehicleId: id,
    version: z.int().min(1),
    kind: z.enum(vehicleChangeKinds),
    time: instant,
    by: z.string().optional(),
    source: vehicleSource,
    changes: z.array(z.strictObject({ field: z.string(), from: z.unknown(), to: z.unknown() })),
    outranked: z
      .array(z.strictObject({ field: z.string(), value: z.unknown() }))
      .meta({ description: 'What was said and not believed, since a better source says otherwise' }),
    mergedWith: id.optional(),
  })
  .meta({ id: 'VehicleChange' });
export type VehicleChange = z.infer<typeof vehicleChange>;
