import { z } from 'zod';
import { id, instant, label, modelYear, odometer } from '../common/primitives.js';
import { reasonParams } from '../common/reason.js';

/** What is looked after: tasks of a service, and parts with a life of their own. */
export const maintenanceComponents = [
  'service',
  'engineOil',
  'airFilter',
  'coolant',
  'brakeFluid',
  'battery12v',
  'brakePads',
  'tires',
] as const;

export const maintenanceComponent = z.enum(maintenanceComponents).meta({ id: 'MaintenanceComponent' });
export type MaintenanceComponent = z.infer<typeof maintenanceComponent>;

const engineHours = z.number().min(0).max(1e6);
const readings = (value: z.ZodNumber) => z.array(z.strictObject({ time: instant, value })).max(200);

/** What is known of a vehicle's use at some moment, in the units of the signal catalogue; what is absent is unknown. */
export const vehicleUse = z
  .strictObject({
    make: label(60).optional(),
    model: label(80).optional(),
    modelYear: modelYear.optional(),
    fuelType: label(40).optional(),
    inServiceAt: instant.optional().meta({ description: 'When it was first used' }),
    odometer: readings(odometer).optional(),
    engineHours: readings(engineHours).optional(),
    engineLoad: z
      .number()
      .min(0)
      .max(100)
      .optional()
      .meta({ description: 'Mean of a recent period, percent' }),
    coolantTemp: z
      .number()
      .min(-60)
      .max(215)
      .optional()
      .meta({ description: '°C that 95 of 100 recent readings stay below' }),
    ambientTemp: z.number().min(-60).max(70).optional().meta({ description: '°C, mean of a recent period' }),
    batteryVoltage: readings(z.number().min(0).max(100)).optional().meta({ description: 'V, at rest' }),
    services: z
      .array(
        z.strictObject({
          component: maintenanceComponent,
          time: instant,
          odometer: odometer.optional(),
          engineHours: engineHours.optional(),
        }),
      )
      .max(500)
      .optional(),
    wear: z
      .array(
        z.strictObject({
          component: maintenanceComponent,
          time: instant,
          remaining: z.number().min(0).max(100).meta({ description: 'mm of tread or pad' }),
          odometer: odometer.optional(),
        }),
      )
      .max(200)
      .optional(),
    plan: z
      .array(
        z.strictObject({
          component: maintenanceComponent,
          distance: odometer.optional(),
          days: z.number().min(1).max(36_500).optional(),
          hours: engineHours.min(1).optional(),
        }),
      )
      .max(50)
      .optional()
      .meta({ description: 'Intervals of its own: replace the common ones' }),
    fuelEconomy: readings(z.number().min(0).max(200)).optional().meta({ description: 'l/100 km' }),
    expectedFuelEconomy: z
      .number()
      .min(0.1)
      .max(200)
      .optional()
      .meta({ description: 'l/100 km; default: what the stock states of its make and model' }),
  })
  .meta({ id: 'VehicleUse' });
export type VehicleUse = z.infer<typeof vehicleUse>;

const days = z.number().min(0).meta({ description: 'Days from now; 0 is now or overdue' });

export const maintenanceForecast = z
  .strictObject({
    component: maintenanceComponent,
    dueInDays: days,
    low: days,
    high: days.meta({ description: 'From `low` to `high` lies the true day in four of five cases' }),
    dueAt: instant,
    remainingLife: z.number().min(0).max(1).meta({ description: 'Share that is left by what binds' }),
    binding: z
      .enum(['distance', 'days', 'hours', 'wear', 'voltage'])
      .meta({ description: 'What comes first' }),
    basis: z.enum(['plan', 'wear', 'noRecord', 'model']).meta({
      description:
        'What speaks: an interval, a life as workshops know it, nothing but the age of the vehicle, or what came of others like it',
    }),
    evidence: z.array(
      z.strictObject({ code: z.string(), text: z.string(), params: reasonParams.optional() }),
    ),
  })
  .meta({ id: 'MaintenanceForecast' });
export type MaintenanceForecast = z.infer<typeof maintenanceForecast>;

export const fuelEconomyCheck = z
  .strictObject({
    measured: z.number().meta({ description: 'l/100 km, the middle of recent readings' }),
    readings: z.int(),
    expected: z.number().meta({ description: 'l/100 km' }),
    basis: z.enum(['given', 'listings']).meta({ description: 'Where the expectation comes from' }),
    ratio: z.number().meta({ description: 'measured / expected' }),
    verdict: z.enum(['asExpected', 'higher', 'lower']),
    text: z.string(),
  })
  .meta({ id: 'FuelEconomyCheck' });

/** What a vehicle will need, and what that is known from. */
export const maintenancePrediction = z
  .strictObject({
    vehicleId: id.nullable(),
    nextService: maintenanceForecast
      .nullable()
      .meta({ description: 'The task of a service that is due first; null when nothing can be said' }),
    components: z.array(maintenanceForecast).meta({ description: 'Soonest first' }),
    unknown: z.array(z.strictObject({ component: maintenanceComponent, reason: z.string() })),
    fuelEconomy: fuelEconomyCheck.nullable(),
    modelVersion: z.int().nullable().meta({ description: 'Null while only plans and priors speak' }),
    predictedAt: instant,
  })
  .meta({ id: 'MaintenancePrediction' });
export type MaintenancePrediction = z.infer<typeof maintenancePrediction>;

/** How a vehicle stood once, and when one component was done or replaced after that. */
export const maintenanceOutcome = z
  .strictObject({
    vehicleId: id,
    seenAt: instant,
    use: vehicleUse.meta({ description: 'As of `seenAt`: nothing that came later' }),
    services: z
      .array(z.strictObject({ component: maintenanceComponent, time: instant }))
      .max(100)
      .meta({ description: 'Work done after `seenAt`' }),
  })
  .meta({ id: 'MaintenanceOutcome' });
export type MaintenanceOutcome = z.infer<typeof maintenanceOutcome>;
