import { z } from 'zod';
import { listOf, pageQuery, single } from '../common/envelopes.js';
import type { AppName } from '../common/apps.js';
import { id, instant } from '../common/primitives.js';
import { defineEvent } from '../define/event.js';
import { defineCommand, defineQuery } from '../define/request.js';
import { topics } from '../topics.js';
import { trip, tripEdit, tripLabel, tripPatch, tripWithPath } from './trip.js';

const service = 'vehicle-profiles';
const MOST_MERGED = 20;

/** Trips that overlap a span of time. */
export const tripsQuery = z.strictObject({
  from: instant.optional(),
  to: instant.optional(),
  label: tripLabel.optional(),
  ...pageQuery,
});

export const listTrips = defineQuery({
  name: 'trips.list',
  service,
  request: tripsQuery.extend({ vehicleId: id }),
  reply: listOf(trip),
  description: 'Trips of one vehicle, newest first',
});

export const getTrip = defineQuery({
  name: 'trips.get',
  service,
  request: z.strictObject({ id }),
  reply: single(tripWithPath),
  description: 'One trip with its course',
});

export const updateTrip = defineCommand({
  name: 'trips.update',
  service,
  request: z.strictObject({ id, patch: tripPatch, version: z.int().optional() }),
  reply: single(trip),
  description: 'Says what a trip was for',
});

export const mergeTripsBody = z.strictObject({
  ids: z
    .array(id)
    .min(2)
    .max(MOST_MERGED)
    .meta({ description: 'Trips of one vehicle that follow each other' }),
});
export const mergeTrips = defineCommand({
  name: 'trips.merge',
  service,
  request: mergeTripsBody,
  reply: single(trip),
  description: 'Makes one trip of several that follow each other',
});

export const splitTrip = defineCommand({
  name: 'trips.split',
  service,
  request: z.strictObject({ id, at: instant }),
  reply: single(z.tuple([trip, trip])),
  description: 'Makes two trips of one',
});

export const listTripEdits = defineQuery({
  name: 'trips.edits',
  service,
  request: z.strictObject({ id, ...pageQuery }),
  reply: listOf(tripEdit),
  description: 'What people did to a trip, newest first',
});

export const undoTripEdit = defineCommand({
  name: 'trips.undo',
  service,
  request: z.strictObject({ id: z.uuid() }),
  reply: single(tripEdit),
  description: 'Puts trips back to what they were before an edit',
});

const tripEvent = (
  verb: 'started' | 'completed' | 'updated',
  description: string,
  consumers: readonly AppName[] = [],
) =>
  defineEvent({
    name: `vehicle.trip.${verb}`,
    topic: topics.movements,
    source: service,
    consumers,
    data: trip,
    key: (data) => data.vehicleId,
    description,
  });

export const vehicleTripStarted = tripEvent('started', 'A vehicle has got under way');
export const vehicleTripCompleted = tripEvent('completed', 'A vehicle has come to a standstill', [
  'showroom',
]);
export const vehicleTripUpdated = tripEvent(
  'updated',
  'A trip was corrected by readings that came late, edited or withdrawn',
  ['showroom'],
);
