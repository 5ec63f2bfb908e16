import { z } from 'zod';
import { instant, uuid } from '../common/primitives.js';
import { listOf, single } from '../common/envelopes.js';
import { defineEvent } from '../define/event.js';
import { defineCommand, defineQuery } from '../define/request.js';
import { importRejection, importStatuses, rowBatch } from '../listings/import.messages.js';
import { topics } from '../topics.js';
import { vehicleSource } from './vehicle.js';

const service = 'vehicle-profiles';

/** How to read a file of vehicles. */
export const vehicleImportOptions = z.strictObject({
  odometerUnit: z.enum(['km', 'mi', 'm']).default('km'),
  source: vehicleSource.default('document'),
  statedAt: instant.optional().meta({ description: 'When it was so; default: now' }),
  /** Field of a vehicle → the file's column. */
  map: z.record(z.string(), z.string().max(200)).default({}),
  /** Field of a vehicle → value for every row. */
  constants: z.record(z.string(), z.string().max(200)).default({}),
});
export type VehicleImportOptions = z.infer<typeof vehicleImportOptions>;

export const vehicleImport = z
  .strictObject({
    id: uuid,
    status: z.enum(importStatuses),
    received: z.int().meta({ description: 'Rows of the file seen so far' }),
    accepted: z.int().meta({ description: 'Rows that became a vehicle, or told of one' }),
    rejected: z.int().meta({ description: 'Rows refused, each with line, field and reason' }),
    startedAt: instant,
    finishedAt: instant.optional(),
    reason: z.string().optional(),
  })
  .meta({ id: 'VehicleImport' });
export type VehicleImport = z.infer<typeof vehicleImport>;

/** Opens an import once its body was read whole; refuses a header that cannot be of vehicles. */
export const startVehicleImport = defineCommand({
  name: 'vehicleImports.start',
  service,
  request: z.strictObject({
    id: uuid,
    format: z.enum(['csv', 'ndjson']),
    columns: z.array(z.string().max(200)).max(500),
    rows: z.int().min(0),
    options: vehicleImportOptions,
  }),
  reply: single(vehicleImport),
  description: 'Open an import of vehicles',
});

export const renewVehicleImport = defineCommand({
  name: 'vehicleImports.renew',
  service,
  request: z.strictObject({ id: uuid, sent: z.boolean() }),
  reply: single(vehicleImport),
  description: 'Say that the rows of an import are being sent still, or have all been sent',
});

export const abortVehicleImport = defineCommand({
  name: 'vehicleImports.abort',
  service,
  request: z.strictObject({ id: uuid, reason: z.string().min(1).max(300) }),
  reply: single(vehicleImport),
  description: 'Fail an import whose rows will not all come',
});

export const vehicleRowsReceived = defineEvent({
  name: 'vehicle.rows.received',
  topic: topics.imports,
  source: 'gateway',
  consumers: [service],
  data: rowBatch,
  key: (data) => data.importId,
  description: 'A batch of rows of a file of vehicles, in order',
});

export const getVehicleImport = defineQuery({
  name: 'vehicleImports.get',
  service,
  request: z.strictObject({ id: uuid }),
  reply: single(vehicleImport),
  description: 'Progress of an import of vehicles',
});

export const getVehicleImportRejections = defineQuery({
  name: 'vehicleImports.rejections',
  service,
  request: z.strictObject({
    id: uuid,
    limit: z.int().min(1).max(1000).default(100),
    cursor: z.string().max(500).optional(),
  }),
  reply: listOf(importRejection),
  description: 'Rejected lines of an import of vehicles, in order',
});
