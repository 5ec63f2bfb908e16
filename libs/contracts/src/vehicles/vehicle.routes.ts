import { z } from 'zod';
import { id, instant } from '../common/primitives.js';
import { listOf, pageQuery, single } from '../common/envelopes.js';
import { defineRoute } from '../define/route.js';
import {
  decodedVin,
  newVehicle,
  vehicle,
  vehicleChange,
  vehicleInclude,
  vehiclePatch,
  vehicleStatement,
} from './vehicle.js';
import { vehicleAnalytics, vehicleFilter, vehicleSearch, vehicleSearchReply } from './vehicle-search.js';

const tag = 'Vehicles';
const params = z.strictObject({ vehicleId: id });

/** Who may make vehicles known and merge them; which ones, the service judges. */
export const vehicleKeepers = ['admin', 'manager', 'fleetOperator'] as const;

export const createVehicleRoute = defineRoute({
  id: 'vehicles.create',
  method: 'POST',
  path: '/api/v1/vehicles',
  access: vehicleKeepers,
  tag,
  summary: 'Make a vehicle known; `source`, `statedAt` and `confidence` say who says so',
  query: z.strictObject(vehicleStatement),
  body: newVehicle,
  reply: single(vehicle),
  status: 201,
  idempotent: true,
});

export const listVehiclesRoute = defineRoute({
  id: 'vehicles.list',
  method: 'GET',
  path: '/api/v1/vehicles',
  access: 'signedIn',
  tag,
  summary: 'Vehicles that the caller may see, the newest first',
  query: z.strictObject({
    ...vehicleFilter.pick({ vin: true, plate: true, stockNumber: true, text: true }).shape,
    make: z.string().max(60).optional(),
    model: z.string().max(80).optional(),
    fleetId: id.optional(),
    status: vehicle.shape.status.optional(),
    include: vehicleInclude,
    ...pageQuery,
  }),
  reply: listOf(vehicle),
});

export const searchVehiclesRoute = defineRoute({
  id: 'vehicles.search',
  method: 'POST',
  path: '/api/v1/vehicles/search',
  access: 'signedIn',
  tag,
  summary: 'Search vehicles, with facets; what the caller may not see is neither found nor counted',
  body: vehicleSearch,
  reply: vehicleSearchReply,
});

export const analyseVehiclesRoute = defineRoute({
  id: 'vehicles.analytics',
  method: 'POST',
  path: '/api/v1/vehicles/analytics',
  access: 'signedIn',
  tag,
  summary: 'Count, mean odometer and age, distributions of the vehicles of a filter',
  body: vehicleFilter,
  reply: single(vehicleAnalytics),
});

export const getVehicleRoute = defineRoute({
  id: 'vehicles.get',
  method: 'GET',
  path: '/api/v1/vehicles/:vehicleId',
  access: 'signedIn',
  tag,
  summary:
    'One vehicle; `at` shows it as it was known then; the id of a merged one answers with the survivor',
  params,
  query: z.strictObject({ at: instant.optional(), include: vehicleInclude }),
  reply: single(vehicle),
});

export const updateVehicleRoute = defineRoute({
  id: 'vehicles.update',
  method: 'PATCH',
  path: '/api/v1/vehicles/:vehicleId',
  access: 'signedIn',
  tag,
  summary: 'JSON merge patch; a field that a better source has said keeps its value',
  params,
  query: z.strictObject(vehicleStatement),
  body: vehiclePatch,
  conditional: true,
  reply: single(vehicle),
});

export const removeVehicleRoute = defineRoute({
  id: 'vehicles.remove',
  method: 'DELETE',
  path: '/api/v1/vehicles/:vehicleId',
  access: 'signedIn',
  tag,
  summary: 'Delete a vehicle; its history stays',
  params,
  conditional: true,
  reply: single(vehicle),
});

export const mergeVehiclesRoute = defineRoute({
  id: 'vehicles.merge',
  method: 'POST',
  path: '/api/v1/vehicles/:vehicleId/merge',
  access: vehicleKeepers,
  tag,
  summary: 'Merge another record of the same vehicle into this one',
  params,
  body: z.strictObject({ from: id }),
  reply: single(vehicle),
});

export const getVehicleHistoryRoute = defineRoute({
  id: 'vehicles.history',
  method: 'GET',
  path: '/api/v1/vehicles/:vehicleId/history',
  access: 'signedIn',
  tag,
  summary: 'What changed of a vehicle and of those merged into it, the latest first',
  params,
  query: z.strictObject(pageQuery),
  reply: listOf(vehicleChange),
});

export const decodeVinRoute = defineRoute({
  id: 'vins.decode',
  method: 'GET',
  path: '/api/v1/vins/:vin',
  access: 'signedIn',
  tag,
  summary: 'What a VIN tells by itself: maker, country, model year, plant, check digit',
  params: z.strictObject({ vin: z.string().min(1).max(40) }),
  reply: single(decodedVin),
});
