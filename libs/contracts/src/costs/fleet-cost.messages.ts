import { z } from 'zod';
import { single } from '../common/envelopes.js';
import { currency, id, instant, minorUnits } from '../common/primitives.js';
import { defineQuery } from '../define/request.js';
import { defineRoute } from '../define/route.js';

const costSums = {
  currency,
  records: z.int(),
  parts: minorUnits,
  labour: minorUnits,
  other: minorUnits,
  total: minorUnits,
  warrantyClaims: z.int().meta({ description: 'Records that a warranty is asked to pay' }),
};

const use = {
  distance: z.number().meta({ description: 'm of trips' }),
  fuelUsed: z.number().nullable().meta({ description: 'l, where trips tell; null when none does' }),
  energyUsed: z.number().nullable().meta({ description: 'kWh, where trips tell; null when none does' }),
};

const month = z.string().meta({ example: '2026-01', description: 'In UTC' });
const perKm = z
  .number()
  .nullable()
  .meta({ description: 'Minor units a kilometre; null where no distance is known' });

/** What the care of a fleet's vehicles cost, and how far they went for it. Currencies are never added up. */
export const fleetCostReport = z
  .strictObject({
    from: instant,
    to: instant,
    vehicles: z.int().meta({ description: 'Of the fleet and those below it, as the caller may see them' }),
    ...use,
    currencies: z.array(
      z.strictObject({
        ...costSums,
        perVehicle: z.number().meta({ description: 'Minor units, over all vehicles' }),
        perKm,
      }),
    ),
    months: z.array(
      z.strictObject({
        month,
        ...use,
        costs: z.array(z.strictObject(costSums)).meta({ description: 'One for each currency' }),
      }),
    ),
    dearest: z
      .array(
        z.strictObject({
          vehicleId: id,
          currency,
          records: z.int(),
          total: minorUnits,
          distance: use.distance,
          perKm,
        }),
      )
      .meta({ description: 'Up to ten vehicles for each currency, the dearest first' }),
  })
  .meta({ id: 'FleetCostReport' });
export type FleetCostReport = z.infer<typeof fleetCostReport>;

const query = z.strictObject({
  from: instant.optional().meta({ description: 'Default: a year before `to`' }),
  to: instant.optional().meta({ description: 'Default: now' }),
});

export const getFleetCosts = defineQuery({
  name: 'costs.fleet',
  service: 'vehicle-profiles',
  request: query.extend({ fleetId: id }),
  reply: single(fleetCostReport),
  timeoutMs: 15_000,
  description: 'What the completed maintenance of a fleet cost by month, vehicle and kilometre',
});

export const getFleetCostsRoute = defineRoute({
  id: 'costs.fleet',
  method: 'GET',
  path: '/api/v1/fleets/:fleetId/costs',
  access: 'signedIn',
  tag: 'Fleets',
  summary:
    'What the maintenance of a fleet cost by month, vehicle and kilometre, and what was used on the way',
  params: z.strictObject({ fleetId: id }),
  query,
  reply: getFleetCosts.reply,
});
