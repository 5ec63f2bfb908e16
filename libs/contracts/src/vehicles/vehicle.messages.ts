import { z } from 'zod';
import { id, instant } from '../common/primitives.js';
import { listOf, pageQuery, single } from '../common/envelopes.js';
import { defineEvent } from '../define/event.js';
import { defineCommand, defineQuery } from '../define/request.js';
import { topics } from '../topics.js';
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

const service = 'vehicle-profiles';

export const vehicleProfileCreated = defineEvent({
  name: 'vehicle.profile.created',
  topic: topics.vehicles,
  source: service,
  consumers: [service],
  data: z.strictObject({ vehicleId: id, vehicle, time: instant }),
  key: (data) => data.vehicleId,
  description: 'A vehicle became known',
});

/** Says what is true from now on: the vehicle as it is, or that it is gone, or that it is part of another one. */
export const vehicleProfileUpdated = defineEvent({
  name: 'vehicle.profile.updated',
  topic: topics.vehicles,
  source: service,
  consumers: [service],
  data: z.strictObject({
    vehicleId: id,
    version: z.int().min(1),
    kind: z.enum(['updated', 'deleted', 'merged']),
    fields: z.array(z.string()).meta({ description: 'What changed' }),
    vehicle: vehicle.optional().meta({ description: 'Absent when it is gone' }),
    mergedInto: id.optional(),
    time: instant,
  }),
  key: (data) => data.vehicleId,
  description: 'What is known of a vehicle changed, it was deleted, or it was merged into another',
});

export const createVehicle = defineCommand({
  name: 'vehicles.create',
  service,
  request: z.strictObject({ vehicle: newVehicle, ...vehicleStatement }),
  reply: single(vehicle),
  description: 'Make a vehicle known; what its VIN tells is filled in',
});

export const updateVehicle = defineCommand({
  name: 'vehicles.update',
  service,
  request: z.strictObject({
    id,
    patch: vehiclePatch,
    /** Absent: whatever version it is at. */
    version: z.int().min(1).optional(),
    ...vehicleStatement,
  }),
  reply: single(vehicle),
  description: 'Say something of a vehicle; a better source that says otherwise keeps its word',
});

export const removeVehicle = defineCommand({
  name: 'vehicles.remove',
  service,
  request: z.strictObject({ id, version: z.int().min(1).optional() }),
  reply: single(vehicle),
  description: 'Delete a vehicle; its history stays',
});

export const mergeVehicles = defineCommand({
  name: 'vehicles.merge',
  service,
  request: z.strictObject({ id, from: id }),
  reply: single(vehicle),
  description:
    'Two records are of one vehicle: the first goes on with the better of both, the other leads to it',
});

export const getVehicle = defineQuery({
  name: 'vehicles.get',
  service,
  request: z.strictObject({ id, at: instant.optional(), include: vehicleInclude }),
  reply: single(vehicle),
  description: 'A vehicle as it is, or as it was',
});

export const getVehicleHistory = defineQuery({
  name: 'vehicles.history',
  service,
  request: z.strictObject({ id, ...pageQuery }),
  reply: listOf(vehicleChange),
  description: 'What changed of a vehicle, the latest first',
});

export const searchVehicles = defineQuery({
  name: 'vehicles.search',
  service,
  request: vehicleSearch,
  reply: vehicleSearchReply,
  description: 'Vehicles that the caller may see',
});

export const analyseVehicles = defineQuery({
  name: 'vehicles.analytics',
  service,
  request: vehicleFilter,
  reply: single(vehicleAnalytics),
  description: 'What the vehicles of a filter have in common',
});

export const decodeVinQuery = defineQuery({
  name: 'vins.decode',
  service,
  request: z.strictObject({ vin: z.string().min(1).max(40) }),
  reply: single(decodedVin),
  description: 'What a VIN tells by itself',
});
