import { z } from 'zod';
import { id, instant } from '../common/primitives.js';
import { readingInput } from './telemetry.js';

/** Media types of CloudEvents over HTTP in structured and batched mode; in binary mode `ce-` headers bring the attributes. */
export const CLOUD_EVENT = 'application/cloudevents+json';
export const CLOUD_EVENTS = 'application/cloudevents-batch+json';

const attribute = z.string().min(1).max(256);

/** CloudEvents 1.0 with a reading as data. What the data leave out, `subject` (the vehicle) and `time` say. */
export const cloudEvent = z
  .object({
    specversion: z.literal('1.0'),
    id: attribute,
    source: attribute,
    type: attribute,
    subject: id.optional(),
    time: instant.optional(),
    datacontenttype: attribute.optional(),
    dataschema: attribute.optional(),
    data: readingInput.omit({ id: true }).partial({ vehicleId: true, deviceTime: true }),
  })
  .catchall(z.union([z.string(), z.number(), z.boolean()]))
  .refine(({ subject, data }) => subject ?? data.vehicleId, { path: ['subject'], error: 'names no vehicle' })
  .refine(({ time, data }) => time ?? data.deviceTime, { path: ['time'], error: 'is missing' })
  .meta({ id: 'CloudEvent' });

export const cloudEventBatch = z.array(cloudEvent).min(1).max(1000);
