import { z } from 'zod';
import { id, instant } from '../common/primitives.js';
import { single } from '../common/envelopes.js';
import { defineEvent } from '../define/event.js';
import { defineQuery } from '../define/request.js';
import { topics } from '../topics.js';

/** What a sensor of the floor saw: somebody came, moved to a zone, or left. */
export const sensorEventInput = z
  .strictObject({
    id: z.uuid().optional(),
    visitorId: id,
    kind: z.enum(['entered', 'moved', 'exited']),
    zone: z.string().min(1).max(60).optional(),
    time: instant.optional(),
  })
  .meta({ id: 'SensorEvent' });

export const sensorBatch = z.strictObject({ events: z.array(sensorEventInput).min(1).max(1000) });

export const sensorEventsReceived = defineEvent({
  name: 'sensors.received',
  topic: topics.intake,
  source: 'gateway',
  consumers: ['event-ingest'],
  data: sensorBatch.extend({ showroomId: id }),
  key: (data) => data.showroomId,
  description: 'A batch of floor events as the sensors sent it',
});

const floorEvent = (name: string, description: string) =>
  defineEvent({
    name,
    topic: topics.floor,
    source: 'event-ingest',
    consumers: ['showroom'],
    data: z.strictObject({
      showroomId: id,
      visitorId: id,
      zone: z.string().optional(),
      time: instant,
      receivedAt: instant,
    }),
    key: (data) => data.showroomId,
    description,
  });

export const customerEntered = floorEvent('customer.entered', 'Somebody came in');
export const customerMoved = floorEvent('customer.moved', 'Somebody went to another zone');
export const customerExited = floorEvent('customer.exited', 'Somebody left');

/** Who is on the floor now, by zone. */
export const floorState = z
  .strictObject({
    showroomId: id,
    visitors: z.array(z.strictObject({ visitorId: id, zone: z.string().nullable(), since: instant })),
    zones: z.record(z.string(), z.int()),
  })
  .meta({ id: 'Floor' });
export type FloorState = z.infer<typeof floorState>;

export const getFloor = defineQuery({
  name: 'floor.get',
  service: 'showroom',
  request: z.strictObject({ showroomId: id }),
  reply: single(floorState),
  description: 'Who is on the floor now',
});
