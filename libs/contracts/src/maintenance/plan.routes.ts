import { z } from 'zod';
import { id, uuid } from '../common/primitives.js';
import { single } from '../common/envelopes.js';
import { defineRoute } from '../define/route.js';
import { maintenanceReaders } from './maintenance.routes.js';
import { maintenancePlan, maintenancePlanPatch, newMaintenancePlan } from './maintenance-plan.js';
import {
  dueQuery,
  forecastVehicleMaintenance,
  listDueMaintenance,
  listMaintenancePlans,
  listPlansQuery,
  listVehiclePlans,
} from './plan.messages.js';

const tag = 'Maintenance';
const path = '/api/v1/maintenance-plans';
const params = z.strictObject({ planId: uuid });
const ofVehicle = z.strictObject({ vehicleId: id });
const reply = single(maintenancePlan);

export const createMaintenancePlanRoute = defineRoute({
  id: 'maintenancePlans.create',
  method: 'POST',
  path,
  access: maintenanceReaders,
  tag,
  summary: 'Plan what is done to a vehicle, a fleet, or a make and model again and again',
  body: newMaintenancePlan,
  reply,
  status: 201,
  idempotent: true,
});

export const listMaintenancePlansRoute = defineRoute({
  id: 'maintenancePlans.list',
  method: 'GET',
  path,
  access: maintenanceReaders,
  tag,
  summary: 'Plans, newest first; of one fleet, or all that are for one vehicle',
  query: z.strictObject(listPlansQuery),
  reply: listMaintenancePlans.reply,
});

export const getMaintenancePlanRoute = defineRoute({
  id: 'maintenancePlans.get',
  method: 'GET',
  path: `${path}/:planId`,
  access: maintenanceReaders,
  tag,
  summary: 'One plan',
  params,
  reply,
});

export const updateMaintenancePlanRoute = defineRoute({
  id: 'maintenancePlans.update',
  method: 'PATCH',
  path: `${path}/:planId`,
  access: maintenanceReaders,
  tag,
  summary: 'Change a plan; `If-Match: "version"` guards against a lost update',
  conditional: 'optional',
  params,
  body: maintenancePlanPatch,
  reply,
});

export const pauseMaintenancePlanRoute = defineRoute({
  id: 'maintenancePlans.pause',
  method: 'POST',
  path: `${path}/:planId/pause`,
  access: maintenanceReaders,
  tag,
  summary: 'Let a plan rest: nobody is warned',
  params,
  reply,
});

export const resumeMaintenancePlanRoute = defineRoute({
  id: 'maintenancePlans.resume',
  method: 'POST',
  path: `${path}/:planId/resume`,
  access: maintenanceReaders,
  tag,
  summary: 'Let a plan go on',
  params,
  reply,
});

export const removeMaintenancePlanRoute = defineRoute({
  id: 'maintenancePlans.remove',
  method: 'DELETE',
  path: `${path}/:planId`,
  access: maintenanceReaders,
  tag,
  summary: 'End a plan; records of work stay',
  params,
  reply,
});

export const listVehiclePlansRoute = defineRoute({
  id: 'maintenancePlans.ofVehicle',
  method: 'GET',
  path: '/api/v1/vehicles/:vehicleId/maintenance/plans',
  access: 'signedIn',
  tag,
  summary: 'Where a vehicle is in each of its plans: last done, next due by each measure, what binds',
  params: ofVehicle,
  reply: listVehiclePlans.reply,
});

export const forecastVehicleMaintenanceRoute = defineRoute({
  id: 'maintenance.forecast',
  method: 'GET',
  path: '/api/v1/vehicles/:vehicleId/maintenance/forecast',
  access: maintenanceReaders,
  tag,
  summary: 'What a vehicle will need: plans beside what scoring foretells, with evidence',
  params: ofVehicle,
  reply: forecastVehicleMaintenance.reply,
});

export const listDueMaintenanceRoute = defineRoute({
  id: 'maintenance.due',
  method: 'GET',
  path: '/api/v1/maintenance/due',
  access: 'signedIn',
  tag,
  summary:
    'What comes due within some days, or is overdue: maintenance, parts, documents, warranties, insurances, inspections; and how many when',
  query: z.strictObject(dueQuery),
  reply: listDueMaintenance.reply,
});
