import { z } from 'zod';
import { id, uuid } from '../common/primitives.js';
import { listOf, pageQuery, single } from '../common/envelopes.js';
import { defineCommand, defineQuery } from '../define/request.js';
import {
  maintenanceCost,
  maintenanceRecord,
  maintenanceRecordChange,
  maintenanceRecordPatch,
  maintenanceStatus,
  newMaintenanceRecord,
} from './maintenance-record.js';

const service = 'vehicle-profiles';
const one = { vehicleId: id, recordId: uuid };

export const createMaintenanceRecord = defineCommand({
  name: 'maintenanceRecords.create',
  service,
  request: z.strictObject({ vehicleId: id, record: newMaintenanceRecord }),
  reply: single(maintenanceRecord),
  description: 'Order work on a vehicle, or write down what was done; for a plan it begins the next cycle',
});

export const listMaintenanceRecords = defineQuery({
  name: 'maintenanceRecords.list',
  service,
  request: z.strictObject({
    vehicleId: id,
    status: maintenanceStatus.optional(),
    planId: uuid.optional(),
    ...pageQuery,
  }),
  reply: listOf(maintenanceRecord),
  description: 'Orders and records of a vehicle, newest first',
});

export const getMaintenanceRecord = defineQuery({
  name: 'maintenanceRecords.get',
  service,
  request: z.strictObject(one),
  reply: single(maintenanceRecord),
  description: 'One order or record',
});

export const updateMaintenanceRecord = defineCommand({
  name: 'maintenanceRecords.update',
  service,
  request: z.strictObject({
    ...one,
    patch: maintenanceRecordPatch,
    version: z.int().min(1).optional(),
  }),
  reply: single(maintenanceRecord),
  description: 'Go on with an order, or correct a record; what is due follows',
});

export const removeMaintenanceRecord = defineCommand({
  name: 'maintenanceRecords.remove',
  service,
  request: z.strictObject(one),
  reply: single(maintenanceRecord),
  description: 'Delete a record that is wrong; its changes stay, and what is due follows',
});

export const listMaintenanceRecordChanges = defineQuery({
  name: 'maintenanceRecords.changes',
  service,
  request: z.strictObject({ ...one, ...pageQuery }),
  reply: listOf(maintenanceRecordChange),
  description: 'Who changed what of a record, the latest first; also of one that was deleted',
});

export const summariseMaintenanceCosts = defineQuery({
  name: 'maintenanceRecords.costs',
  service,
  request: z.strictObject({ vehicleId: id }),
  reply: z.strictObject({ data: z.array(maintenanceCost) }),
  description: 'What the maintenance of a vehicle cost, by year and currency, the latest first',
});
