import { z } from 'zod';
import { instant, uuid } from '../common/primitives.js';
import { listOf, single } from '../common/envelopes.js';
import { defineRoute } from '../define/route.js';
import { importRejection } from '../listings/import.messages.js';
import { importListingsRoute } from '../listings/listing.routes.js';
import { vehicleSource } from './vehicle.js';
import { vehicleImport } from './vehicle-import.messages.js';
import { vehicleKeepers } from './vehicle.routes.js';

const tag = 'Vehicles';
const params = z.strictObject({ id: uuid });

export const importVehiclesRoute = defineRoute({
  id: 'vehicles.import',
  method: 'POST',
  path: '/api/v1/vehicles/import',
  access: vehicleKeepers,
  tag,
  summary:
    'Import a file of vehicles (CSV or NDJSON), streamed. Query: `odometerUnit` (km, mi or m), `source`, `statedAt`, `map.FIELD=COLUMN`, and `FIELD=value` for absent columns. A row whose VIN or id is known tells of that vehicle',
  query: z.looseObject({
    odometerUnit: z.enum(['km', 'mi', 'm']).optional(),
    source: vehicleSource.optional(),
    statedAt: instant.optional(),
  }),
  stream: importListingsRoute.stream,
  reply: single(z.strictObject({ id: uuid })),
  status: 202,
  bodyLimit: importListingsRoute.bodyLimit,
  idempotent: true,
});

export const getVehicleImportRoute = defineRoute({
  id: 'vehicles.imports.get',
  method: 'GET',
  path: '/api/v1/vehicles/imports/:id',
  access: vehicleKeepers,
  tag,
  summary: 'Progress of an import of vehicles',
  params,
  reply: single(vehicleImport),
});

export const getVehicleImportRejectionsRoute = defineRoute({
  id: 'vehicles.imports.rejections',
  method: 'GET',
  path: '/api/v1/vehicles/imports/:id/rejections',
  access: vehicleKeepers,
  tag,
  summary: 'Rejected lines of an import of vehicles with their reasons',
  params,
  query: z.strictObject({
    limit: z.int().min(1).max(1000).default(100),
    cursor: z.string().max(500).optional(),
  }),
  reply: listOf(importRejection),
});
