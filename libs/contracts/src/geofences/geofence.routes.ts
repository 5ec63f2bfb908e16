import { z } from 'zod';
import { defineRoute } from '../define/route.js';
import { geofencePatch, newGeofence } from './geofence.js';
import {
  createGeofence,
  geofencesQuery,
  getGeofence,
  listGeofences,
  listGeofenceTransitions,
  removeGeofence,
  transitionsQuery,
  updateGeofence,
} from './geofence.messages.js';

const tag = 'Geofences';
const access = 'signedIn';
const params = z.strictObject({ id: z.uuid() });
const one = '/api/v1/geofences/:id';

export const createGeofenceRoute = defineRoute({
  id: 'geofences.create',
  method: 'POST',
  path: '/api/v1/geofences',
  access,
  tag,
  summary:
    'Draw a geofence for a fleet or a vehicle: a GeoJSON Polygon, MultiPolygon, Point with radius or LineString with width',
  body: newGeofence,
  reply: createGeofence.reply,
  status: 201,
  idempotent: true,
});

export const listGeofencesRoute = defineRoute({
  id: 'geofences.list',
  method: 'GET',
  path: '/api/v1/geofences',
  access,
  tag,
  summary: 'The geofences of your vehicles and fleets, or of one of them, newest first',
  query: geofencesQuery,
  reply: listGeofences.reply,
});

export const getGeofenceRoute = defineRoute({
  id: 'geofences.get',
  method: 'GET',
  path: one,
  access,
  tag,
  summary: 'One geofence; its version is the entity tag',
  params,
  reply: getGeofence.reply,
});

export const updateGeofenceRoute = defineRoute({
  id: 'geofences.update',
  method: 'PATCH',
  path: one,
  access,
  tag,
  conditional: true,
  summary: 'Change a geofence; `If-Match` names the version it is meant for, or *',
  params,
  body: geofencePatch,
  reply: updateGeofence.reply,
});

export const removeGeofenceRoute = defineRoute({
  id: 'geofences.remove',
  method: 'DELETE',
  path: one,
  access,
  tag,
  conditional: true,
  summary: 'Take a geofence away; `If-Match` names the version it is meant for, or *',
  params,
  reply: removeGeofence.reply,
});

export const listGeofenceTransitionsRoute = defineRoute({
  id: 'geofences.transitions',
  method: 'GET',
  path: '/api/v1/geofences/:id/transitions',
  access,
  tag,
  summary: 'Which vehicles came, stayed, left or passed through, newest first',
  params,
  query: transitionsQuery,
  reply: listGeofenceTransitions.reply,
});
