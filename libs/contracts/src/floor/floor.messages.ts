import { z } from 'zod';
import { id, instant } from '../common/primitives.js';
import { single } from '../common/envelopes.js';
import { defineEvent } from '../define/event.js';
import { defineQuery } from '../define/request.js';
import { topics } from '../topics.js';
import { floorPoint } from './floor-plan.js';

/** Metres; a floor is no larger, so what is told beyond it is told in another unit. */
const metres = z.number().min(-1_000).max(1_000);

/** Where a sensor saw somebody: what a beacon, a camera or a radar tells of the floor. */
export const sensorPosition = z
  .strictObject({
    id: z.uuid().optional(),
    visitor: id.meta({ description: 'A token that changes from visit to visit, never a hardware address' }),
    x: metres,
    y: metres,
    at: instant.optional(),
  })
  .meta({ id: 'SensorPosition' });

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

export const sensorBatch = z.strictObject({
  events: z
    .array(z.union([sensorPosition, sensorEventInput]))
    .min(1)
    .max(1000),
  sentAt: instant.optional().meta({
    description: "The sensor's clock when it sent this: by how much it is wrong, its times are put right",
  }),
});

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
      x: metres.optional(),
      y: metres.optional(),
      time: instant,
      receivedAt: instant,
    }),
    key: (data) => data.showroomId,
    description,
  });

export const customerEntered = floorEvent('customer.entered', 'Somebody came in');
export const customerMoved = floorEvent(
  'customer.moved',
  'Somebody was seen in a zone, or at a place on the floor',
);
export const customerExited = floorEvent('customer.exited', 'Somebody left');

/** Who is on the floor now, by zone. */
export const floorState = z
  .strictObject({
    showroomId: id,
    visitors: z.array(
      z.strictObject({
        visitorId: id,
        visitId: id,
        customerId: id.nullable(),
        zone: z.string().nullable(),
        at: floorPoint.nullable(),
        since: instant,
      }),
    ),
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
