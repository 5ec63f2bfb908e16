import { z } from 'zod';
import { id, uuid } from '../common/primitives.js';
import { pageQuery, single } from '../common/envelopes.js';
import { defineRoute } from '../define/route.js';
import {
  maintenanceRecord,
  maintenanceRecordPatch,
  maintenanceStatus,
  newMaintenanceRecord,
} from './maintenance-record.js';
import {
  listMaintenanceRecordChanges,
  listMaintenanceRecords,
  summariseMaintenanceCosts,
} from './record.messages.js';

const tag = 'Maintenance';
const path = '/api/v1/vehicles/:vehicleId/maintenance';
const ofVehicle = z.strictObject({ vehicleId: id });
const params = z.strictObject({ vehicleId: id, recordId: uuid });
const reply = single(maintenanceRecord);
const common = { access: 'signedIn', tag } as const;

export const createMaintenanceRecordRoute = defineRoute({
  ...common,
  id: 'maintenanceRecords.create',
  method: 'POST',
  path,
  summary: 'Order work on a vehicle, or write down what was done; one open order per plan and cycle',
  params: ofVehicle,
  body: newMaintenanceRecord,
  reply,
  status: 201,
  idempotent: true,
});

export const listMaintenanceRecordsRoute = defineRoute({
  ...common,
  id: 'maintenanceRecords.list',
  method: 'GET',
  path,
  summary: 'Orders and records of a vehicle, newest first',
  params: ofVehicle,
  query: z.strictObject({ status: maintenanceStatus.optional(), planId: uuid.optional(), ...pageQuery }),
  reply: listMaintenanceRecords.reply,
});

export const summariseMaintenanceCostsRoute = defineRoute({
  ...common,
  id: 'maintenanceRecords.costs',
  method: 'GET',
  path: `${path}/costs`,
  summary: 'What the maintenance of a vehicle cost, by year and currency',
  params: ofVehicle,
  reply: summariseMaintenanceCosts.reply,
});

export const getMaintenanceRecordRoute = defineRoute({
  ...common,
  id: 'maintenanceRecords.get',
  method: 'GET',
  path: `${path}/:recordId`,
  summary: 'One order or record',
  params,
  reply,
});

export const updateMaintenanceRecordRoute = defineRoute({
  ...common,
  id: 'maintenanceRecords.update',
  method: 'PATCH',
  path: `${path}/:recordId`,
  summary: 'Go on with an order, or correct a record; `If-Match: "version"` guards against a lost update',
  conditional: 'optional',
  params,
  body: maintenanceRecordPatch,
  reply,
});

export const removeMaintenanceRecordRoute = defineRoute({
  ...common,
  id: 'maintenanceRecords.remove',
  method: 'DELETE',
  path: `${path}/:recordId`,
  summary: 'Delete a record that is wrong; its changes stay',
  params,
  reply,
});

export const listMaintenanceRecordChangesRoute = defineRoute({
  ...common,
  id: 'maintenanceRecords.changes',
  method: 'GET',
  path: `${path}/:recordId/changes`,
  summary: 'Who changed what of a record, the latest first',
  params,
  query: z.strictObject(pageQuery),
  reply: listMaintenanceRecordChanges.reply,
});
