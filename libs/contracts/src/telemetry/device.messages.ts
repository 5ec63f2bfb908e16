import { z } from 'zod';
import { id } from '../common/primitives.js';
import { defineEvent } from '../define/event.js';
import { topics } from '../topics.js';
import { deviceProtocols } from './device.js';

export const payloadsReceived = defineEvent({
  name: 'payloads.received',
  topic: topics.intake,
  source: 'gateway',
  consumers: ['event-ingest'],
  data: z.strictObject({
    protocol: z.enum(deviceProtocols),
    vehicles: z.record(z.string(), id).meta({ description: 'The vehicle of each name in the payload' }),
    payload: z.unknown(),
  }),
  key: ({ vehicles }) => Object.values(vehicles)[0] ?? 'payloads',
  description: 'What a device sent, in its own words; its names are known, its values are not read yet',
});
