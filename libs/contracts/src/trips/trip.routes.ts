import { z } from 'zod';
import { pageQuery } from '../common/envelopes.js';
import { id, instant } from '../common/primitives.js';
import { defineRoute } from '../define/route.js';
import { tripPatch } from './trip.js';
import {
  getTrip,
  listTripEdits,
  listTrips,
  mergeTrips,
  mergeTripsBody,
  splitTrip,
  tripsQuery,
  undoTripEdit,
  updateTrip,
} from './trip.messages.js';

const tag = 'Trips';
const access = 'signedIn';

export const listTripsRoute = defineRoute({
  id: 'trips.list',
  method: 'GET',
  path: '/api/v1/vehicles/:vehicleId/trips',
  access,
  tag,
  summary: 'Trips of one vehicle that overlap a span of time, newest first',
  params: z.strictObject({ vehicleId: id }),
  query: tripsQuery,
  reply: listTrips.reply,
});

export const getTripRoute = defineRoute({
  id: 'trips.get',
  method: 'GET',
  path: '/api/v1/trips/:id',
  access,
  tag,
  summary:
    'One trip with its course; `Accept: application/geo+json` for a GeoJSON Feature, `application/gpx+xml` for GPX 1.1',
  params: z.strictObject({ id }),
  reply: getTrip.reply,
});

export const updateTripRoute = defineRoute({
  id: 'trips.update',
  method: 'PATCH',
  path: '/api/v1/trips/:id',
  access,
  tag,
  summary: 'Say what a trip was for; `If-Match: "version"` guards against a lost update',
  conditional: 'optional',
  params: z.strictObject({ id }),
  body: tripPatch,
  reply: updateTrip.reply,
});

export const mergeTripsRoute = defineRoute({
  id: 'trips.merge',
  method: 'POST',
  path: '/api/v1/trips/merge',
  access,
  tag,
  summary: 'Make one trip of several of one vehicle that follow each other',
  body: mergeTripsBody,
  reply: mergeTrips.reply,
  idempotent: true,
});

export const splitTripRoute = defineRoute({
  id: 'trips.split',
  method: 'POST',
  path: '/api/v1/trips/:id/split',
  access,
  tag,
  summary: 'Make two trips of one, at a moment within it',
  params: z.strictObject({ id }),
  body: z.strictObject({ at: instant }),
  reply: splitTrip.reply,
  idempotent: true,
});

export const listTripEditsRoute = defineRoute({
  id: 'trips.edits',
  method: 'GET',
  path: '/api/v1/trips/:id/edits',
  access,
  tag,
  summary: 'What people did to a trip, newest first',
  params: z.strictObject({ id }),
  query: z.strictObject(pageQuery),
  reply: listTripEdits.reply,
});

export const undoTripEditRoute = defineRoute({
  id: 'trips.undo',
  method: 'POST',
  path: '/api/v1/trips/edits/:id/undo',
  access,
  tag,
  summary: 'Put trips back to what they were before an edit',
  params: z.strictObject({ id: z.uuid() }),
  reply: undoTripEdit.reply,
  idempotent: true,
});
