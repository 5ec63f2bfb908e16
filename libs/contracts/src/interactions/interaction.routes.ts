import { z } from 'zod';
import { defineRoute } from '../define/route.js';
import { interactionBatch } from './interaction.messages.js';

/** How many were taken; what becomes of each is decided downstream. */
export const taken = z.strictObject({ data: z.strictObject({ received: z.int() }) });

export const recordInteractions = defineRoute({
  id: 'events.record',
  method: 'POST',
  path: '/api/v1/events',
  access: 'signedIn',
  tag: 'Interactions',
  summary: 'Up to 1,000 interactions; an event with an `id` seen before has no second effect',
  body: interactionBatch,
  reply: taken,
  status: 202,
});
