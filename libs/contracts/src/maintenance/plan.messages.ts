import { z } from 'zod';
import { id, uuid } from '../common/primitives.js';
import { listOf, pageQuery, single } from '../common/envelopes.js';
import { defineCommand, defineQuery } from '../define/request.js';
import { expiry, expiryCount, expiryKind } from './expiry.js';
import { maintenancePlan, maintenancePlanPatch, newMaintenancePlan } from './maintenance-plan.js';
import { vehicleMaintenanceForecast, vehiclePlan } from './vehicle-maintenance.js';

const service = 'vehicle-profiles';

export const createMaintenancePlan = defineCommand({
  name: 'maintenancePlans.create',
  service,
  request: newMaintenancePlan,
  reply: single(maintenancePlan),
  description: 'Plan what is done to vehicles again and again',
});

export const listPlansQuery = { vehicleId: id.optional(), fleetId: id.optional(), ...pageQuery };

export const listMaintenancePlans = defineQuery({
  name: 'maintenancePlans.list',
  service,
  request: z.strictObject(listPlansQuery),
  reply: listOf(maintenancePlan),
  description: 'Plans, newest first',
});

export const getMaintenancePlan = defineQuery({
  name: 'maintenancePlans.get',
  service,
  request: z.strictObject({ planId: uuid }),
  reply: single(maintenancePlan),
  description: 'One plan',
});

export const updateMaintenancePlan = defineCommand({
  name: 'maintenancePlans.update',
  service,
  request: z.strictObject({
    planId: uuid,
    patch: maintenancePlanPatch,
    version: z.int().min(1).optional(),
  }),
  reply: single(maintenancePlan),
  description: 'Change a plan; what its vehicles have due follows',
});

export const setMaintenancePlanStatus = defineCommand({
  name: 'maintenancePlans.setStatus',
  service,
  request: z.strictObject({ planId: uuid, status: z.enum(['active', 'paused']) }),
  reply: single(maintenancePlan),
  description: 'Let a plan rest, or go on; while it rests nobody is warned',
});

export const removeMaintenancePlan = defineCommand({
  name: 'maintenancePlans.remove',
  service,
  request: z.strictObject({ planId: uuid }),
  reply: single(maintenancePlan),
  description: 'End a plan; records of work stay',
});

export const listVehiclePlans = defineQuery({
  name: 'maintenancePlans.ofVehicle',
  service,
  request: z.strictObject({ vehicleId: id }),
  reply: z.strictObject({ data: z.array(vehiclePlan) }),
  description: 'Where a vehicle is in each of its plans: last done, next due, what binds',
});

export const forecastVehicleMaintenance = defineQuery({
  name: 'maintenance.forecast',
  service,
  request: z.strictObject({ vehicleId: id }),
  reply: single(vehicleMaintenanceForecast),
  timeoutMs: 15_000,
  description: 'What a vehicle will need, by its plans and by what scoring foretells, with evidence',
});

export const dueQuery = {
  fleet: id.optional(),
  vehicleId: id.optional(),
  kind: expiryKind.optional(),
  within: z.int().min(0).max(3_650).default(30).meta({ description: 'Days from now' }),
  ...pageQuery,
};

export const listDueMaintenance = defineQuery({
  name: 'maintenance.due',
  service,
  request: z.strictObject(dueQuery),
  reply: z.strictObject({
    data: z.array(expiry),
    meta: z.strictObject({
      nextCursor: z.string().nullable(),
      counts: z.array(expiryCount).meta({ description: 'All of them, not this page alone' }),
    }),
  }),
  description: 'What comes due within some days, or is overdue, the soonest first',
});
