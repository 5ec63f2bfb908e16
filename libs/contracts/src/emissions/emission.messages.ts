import { z } from 'zod';
import { single } from '../common/envelopes.js';
import { id, instant } from '../common/primitives.js';
import { defineQuery } from '../define/request.js';
import { defineRoute } from '../define/route.js';

const basis = z.enum(['fuelMeasured', 'economy', 'energy', 'distance', 'unknown']);

const emissionSum = {
  co2: z.number().meta({ description: 'kg; without trips of which nothing can be said' }),
  distance: z.number().meta({ description: 'm' }),
  unknownDistance: z.number().meta({ description: 'm of trips of which nothing can be said' }),
};

/** CO₂ of trips, month by month, from what is known best of each. */
export const emissionReport = z
  .strictObject({
    ...emissionSum,
    trips: z.int(),
    months: z.array(z.strictObject({ month: z.string().meta({ example: '2026-01' }), ...emissionSum })),
    bases: z.array(z.strictObject({ basis, fuel: z.string().nullable(), ...emissionSum })).meta({
      description: 'By what it was computed from: fuel measured, economy, energy or distance alone',
    }),
    factors: z
      .array(
        z.strictObject({
          value: z.number(),
          unit: z.string(),
          source: z.strictObject({ publisher: z.string(), document: z.string(), year: z.int() }),
        }),
      )
      .meta({ description: 'The factors that were used, and where they come from' }),
  })
  .meta({ id: 'EmissionReport' });
export type EmissionReport = z.infer<typeof emissionReport>;

const query = z.strictObject({
  from: instant.optional().meta({ description: 'Default: a year before `to`' }),
  to: instant.optional().meta({ description: 'Default: now' }),
});

export const getVehicleEmissions = defineQuery({
  name: 'emissions.vehicle',
  service: 'vehicle-profiles',
  request: query.extend({ vehicleId: id }),
  reply: single(emissionReport),
  description: 'CO₂ of one vehicle by month',
});

export const getVehicleEmissionsRoute = defineRoute({
  id: 'emissions.vehicle',
  method: 'GET',
  path: '/api/v1/vehicles/:vehicleId/emissions',
  access: 'signedIn',
  tag: 'Emissions',
  summary: 'CO₂ of the trips of one vehicle by month, with what it was computed from',
  params: z.strictObject({ vehicleId: id }),
  query,
  reply: getVehicleEmissions.reply,
});

export const getFleetEmissions = defineQuery({
  name: 'emissions.fleet',
  service: 'vehicle-profiles',
  request: query.extend({ fleetId: id }),
  reply: single(emissionReport),
  timeoutMs: 15_000,
  description: 'CO₂ of the vehicles of one fleet by month',
});

export const getFleetEmissionsRoute = defineRoute({
  id: 'emissions.fleet',
  method: 'GET',
  path: '/api/v1/fleets/:fleetId/emissions',
  access: 'signedIn',
  tag: 'Emissions',
  summary: 'CO₂ of the trips of a fleet by month, with what it was computed from',
  params: z.strictObject({ fleetId: id }),
  query,
  reply: getFleetEmissions.reply,
});
