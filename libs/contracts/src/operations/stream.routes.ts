import { z } from 'zod';
import { single } from '../common/envelopes.js';
import { defineRoute } from '../define/route.js';

/** How far one group of readers is on one topic, over all its partitions. */
export const streamGroup = z
  .strictObject({
    topic: z.string(),
    group: z.string(),
    lag: z
      .int()
      .nullable()
      .meta({ description: 'Entries not handed to the group yet; null when Redis cannot tell' }),
    pending: z.int().meta({ description: 'Entries that were handed out and are being handled' }),
    oldestPendingMs: z.int().meta({ description: 'How long the oldest of them has stood in its stream' }),
    consumers: z.int(),
    deadLetters: z.int(),
  })
  .meta({ id: 'StreamGroup' });
export type StreamGroup = z.infer<typeof streamGroup>;

/** How full one topic is. */
export const streamTopic = z
  .strictObject({
    topic: z.string(),
    partitions: z.int(),
    length: z.int(),
    limit: z.int().meta({ description: 'What it may hold before writers are refused' }),
  })
  .meta({ id: 'StreamTopic' });
export type StreamTopicView = z.infer<typeof streamTopic>;

export const reportStreams = defineRoute({
  id: 'streams.report',
  method: 'GET',
  path: '/api/v1/admin/streams',
  access: ['admin'],
  tag: 'Operations',
  summary: 'How full streams are, and how far behind each group of readers is',
  reply: single(z.strictObject({ topics: z.array(streamTopic), groups: z.array(streamGroup) })),
});
