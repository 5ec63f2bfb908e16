import { z } from 'zod';
import { defineRoute } from '../define/route.js';
import { predictMaintenance, recordMaintenanceOutcomes, vehiclesToPredict } from './maintenance.messages.js';

const tag = 'Maintenance';
const bodyLimit = 8 * 1024 ** 2;

/** Who may have maintenance predicted, and who may say what is learned from. The service holds to the same. */
export const maintenanceReaders = ['admin', 'manager', 'fleetOperator'] as const;
export const maintenanceTeachers = ['admin'] as const;

export const predictMaintenanceRoute = defineRoute({
  id: 'maintenance.predict',
  method: 'POST',
  path: '/api/v1/maintenance/predict',
  access: maintenanceReaders,
  tag,
  summary: 'What up to 200 vehicles given in the body will need and when, with evidence; nothing is kept',
  body: z.strictObject({ vehicles: vehiclesToPredict }),
  reply: predictMaintenance.reply,
  bodyLimit,
});

export const recordMaintenanceOutcomesRoute = defineRoute({
  id: 'maintenance.outcomes',
  method: 'POST',
  path: '/api/v1/maintenance/outcomes',
  access: maintenanceTeachers,
  tag,
  summary: 'How up to 200 vehicles stood once and what they needed after that, to learn from',
  body: recordMaintenanceOutcomes.request,
  reply: recordMaintenanceOutcomes.reply,
  bodyLimit,
  idempotent: true,
});
