import { z } from 'zod';
import { listOf, pageQuery, single } from '../common/envelopes.js';
import { id, instant } from '../common/primitives.js';
import { defineEvent } from '../define/event.js';
import { defineCommand, defineQuery } from '../define/request.js';
import { topics } from '../topics.js';
import { geofence, geofencePatch, geofenceTransition, newGeofence } from './geofence.js';

const service = 'vehicle-profiles';
const fenceId = z.strictObject({ id: z.uuid() });
const version = z.int().optional();

export const createGeofence = defineCommand({
  name: 'geofences.create',
  service,
  request: newGeofence,
  reply: single(geofence),
  description: 'Draws a geofence for a fleet or a vehicle',
});

export const geofencesQuery = z.strictObject({
  fleetId: id.optional(),
  vehicleId: id.optional(),
  ...pageQuery,
});
export const listGeofences = defineQuery({
  name: 'geofences.list',
  service,
  request: geofencesQuery,
  reply: listOf(geofence),
  description: 'Geofences of vehicles and fleets of which the caller sees the trips, newest first',
});

export const getGeofence = defineQuery({
  name: 'geofences.get',
  service,
  request: fenceId,
  reply: single(geofence),
  description: 'One geofence',
});

export const updateGeofence = defineCommand({
  name: 'geofences.update',
  service,
  request: fenceId.extend({ patch: geofencePatch, version }),
  reply: single(geofence),
  description: 'Changes a geofence',
});

export const removeGeofence = defineCommand({
  name: 'geofences.remove',
  service,
  request: fenceId.extend({ version }),
  reply: single(geofence),
  description: 'Takes a geofence away; its transitions stay',
});

export const transitionsQuery = z.strictObject({
  vehicleId: id.optional(),
  from: instant.optional(),
  to: instant.optional(),
  ...pageQuery,
});
export const listGeofenceTransitions = defineQuery({
  name: 'geofences.transitions',
  service,
  request: transitionsQuery.extend({ id: z.uuid() }),
  reply: listOf(geofenceTransition),
  description: 'What happened between a geofence and vehicles, newest first',
});

const transitionEvent = (verb: 'entered' | 'exited' | 'dwelled' | 'crossed', description: string) =>
  defineEvent({
    name: `vehicle.geofence.${verb}`,
    topic: topics.movements,
    source: service,
    consumers: [],
    data: geofenceTransition,
    key: (data) => data.vehicleId,
    description,
  });

export const vehicleGeofenceEntered = transitionEvent('entered', 'A vehicle came into a geofence');
export const vehicleGeofenceExited = transitionEvent('exited', 'A vehicle left a geofence');
export const vehicleGeofenceDwelled = transitionEvent('dwelled', 'A vehicle has stayed in a geofence');
export const vehicleGeofenceCrossed = transitionEvent('crossed', 'A vehicle passed through a geofence');

/** By what happened. */
export const geofenceEvents = {
  entered: vehicleGeofenceEntered,
  exited: vehicleGeofenceExited,
  dwelled: vehicleGeofenceDwelled,
  crossed: vehicleGeofenceCrossed,
} as const;
