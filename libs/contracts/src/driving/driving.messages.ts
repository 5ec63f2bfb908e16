import { z } from 'zod';
import { pageQuery } from '../common/envelopes.js';
import { id, instant } from '../common/primitives.js';
import { defineEvent } from '../define/event.js';
import { defineQuery } from '../define/request.js';
import { defineRoute } from '../define/route.js';
import { point } from '../telemetry/reading-schema.js';
import { topics } from '../topics.js';

const kind = z.enum(['braking', 'acceleration', 'cornering', 'overspeed', 'overRevving']);

/** Something harsh, from its beginning to its end. */
export const drivingEvent = z
  .strictObject({
    vehicleId: id,
    kind,
    severity: z.enum(['low', 'medium', 'high']),
    time: instant,
    endTime: instant,
    peak: z.number().meta({ description: 'The worst of it: m/s², km/h or rpm' }),
    limit: z
      .number()
      .nullable()
      .meta({ description: 'From what on it counted, in the unit of `peak`; null where nobody noted it' }),
    speed: z.number().nullable().meta({ description: 'km/h when it began' }),
    location: point.nullable(),
    late: z.boolean().meta({ description: 'Found out by readings that came late' }),
  })
  .meta({ id: 'DrivingEvent' });
export type DrivingEventData = z.infer<typeof drivingEvent>;

export const drivingReport = z
  .strictObject({
    score: z.number().meta({ description: '0–100, higher is calmer: 100 less the penalties of the parts' }),
    confidence: z.number().meta({ description: '0–1, grows with distance: half at 200 km' }),
    distance: z.number().meta({ description: 'm that it was judged by' }),
    parts: z.array(
      z.strictObject({
        kind,
        count: z.int(),
        rate: z.number().meta({ description: 'Per 100 km' }),
        penalty: z.number(),
        text: z.string(),
      }),
    ),
  })
  .meta({ id: 'DrivingReport' });
export type DrivingReport = z.infer<typeof drivingReport>;

export const drivingQuery = z.strictObject({
  from: instant.optional().meta({ description: 'Default: 90 days before `to`' }),
  to: instant.optional().meta({ description: 'Default: now' }),
  ...pageQuery,
});

export const getDriving = defineQuery({
  name: 'driving.get',
  service: 'vehicle-profiles',
  request: drivingQuery.extend({ vehicleId: id }),
  reply: z.strictObject({
    data: z.strictObject({ score: drivingReport, events: z.array(drivingEvent) }),
    meta: z.strictObject({ nextCursor: z.string().nullable() }),
  }),
  description: 'How a vehicle was driven: the score, and what was harsh, newest first',
});

export const getDrivingRoute = defineRoute({
  id: 'driving.get',
  method: 'GET',
  path: '/api/v1/vehicles/:vehicleId/driving',
  access: 'signedIn',
  tag: 'Trips',
  summary: 'How a vehicle was driven: the score and what it is made of, and what was harsh, newest first',
  params: z.strictObject({ vehicleId: id }),
  query: drivingQuery,
  reply: getDriving.reply,
});

export const vehicleDrivingDetected = defineEvent({
  name: 'vehicle.driving.detected',
  topic: topics.movements,
  source: 'vehicle-profiles',
  consumers: [],
  data: drivingEvent,
  key: (data) => data.vehicleId,
  description: 'A vehicle was driven harshly',
});
