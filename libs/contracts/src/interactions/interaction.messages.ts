import { z } from 'zod';
import { id, instant } from '../common/primitives.js';
import { defineEvent } from '../define/event.js';
import { defineCommand } from '../define/request.js';
import { topics } from '../topics.js';
import { interaction, interactionInput } from './interaction.js';

export const interactionBatch = z.strictObject({ events: z.array(interactionInput).min(1).max(1000) });

/** A batch as the door took it: one stream entry, however many events it holds. */
export const interactionsReceived = defineEvent({
  name: 'interactions.received',
  topic: topics.intake,
  source: 'gateway',
  consumers: ['event-ingest'],
  data: interactionBatch,
  /** Batches need no order among themselves; any spread over the partitions will do. */
  key: ({ events: [first] }) => first?.userId ?? first?.sessionId ?? first?.entityId ?? 'anonymous',
  description: 'A batch of interactions as a caller sent it',
});

export const interactionRecorded = defineEvent({
  name: 'interaction.recorded',
  topic: topics.interactions,
  source: 'event-ingest',
  consumers: ['scoring-service'],
  data: interaction.extend({ receivedAt: instant, userId: id }),
  key: (data) => data.userId,
  description: 'A person did something',
});

/** Travels where what people do travels: whoever learns from it hears of both in their order. */
export const interactionsErased = defineEvent({
  name: 'interactions.erased',
  topic: topics.interactions,
  source: 'scoring-service',
  consumers: [],
  data: z.strictObject({ userId: id, time: instant }),
  key: (data) => data.userId,
  description: 'What a person did until now is forgotten',
});

export const trackInteractions = defineCommand({
  name: 'interactions.track',
  service: 'event-ingest',
  request: interactionBatch,
  reply: z.strictObject({ data: z.strictObject({ recorded: z.int() }) }),
  description: 'Records what the caller does; answers how much of it was no repetition and could be used',
});
