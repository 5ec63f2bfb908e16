import { z } from 'zod';
import { instant } from '../common/primitives.js';
import { getRecommendations } from '../recommendations/recommendation.messages.js';
import { interactionInput } from '../interactions/interaction.js';
import { trackInteractions } from '../interactions/interaction.messages.js';

/** A message that a client sends over its socket, and what the acknowledgement then says. */
export interface ClientMessage {
  readonly name: string;
  readonly description: string;
  readonly request: z.ZodType;
  readonly reply: z.ZodType;
}

const room = z.string().min(1).max(300).meta({ description: 'Name of a room', example: 'vehicle:veh_1' });
const cursor = z
  .string()
  .max(2_000)
  .meta({ description: 'Opaque: of a subscription’s answer or of an event' });

/** Signals or fields that a subscription may name. */
const MOST_FIELDS = 50;

/** Enter a room; with `since` what was missed comes first. Again: the same with other wishes. */
export const subscribeMessage = z.strictObject({
  room,
  since: cursor.optional(),
  maxRate: z.number().min(0.01).max(1_000).optional().meta({
    description:
      'Most readings, positions and heat maps a second; between them the latest is kept. All else comes at once',
  }),
  fields: z.array(z.string().min(1).max(64)).min(1).max(MOST_FIELDS).optional().meta({
    description:
      'Readings come with these signals alone, and not at all where they have none of them; other events with these fields of `data`, or whole where they have none. Alerts come whole',
  }),
});
export type SubscribeMessage = z.output<typeof subscribeMessage>;

export const subscribed = z.strictObject({
  room,
  snapshot: z.unknown().meta({
    description: 'The room now; null when the client goes on from its cursor, or when nothing is known yet',
  }),
  cursor,
});
export type Subscribed = z.infer<typeof subscribed>;

/** Leave a room. */
export const unsubscribeMessage = z.strictObject({ room });

/** A new token of the same caller, instead of a new connection. */
export const renewMessage = z.strictObject({ token: z.string().min(1).max(8_192) });

/** Who is in a room: for those who may be in it. */
export const presenceMessage = z.strictObject({ room });
export const roomPresence = z.strictObject({
  room,
  count: z.int().meta({ description: 'Connections in the room, over all servers' }),
  members: z
    .array(z.strictObject({ sub: z.string(), connections: z.int() }))
    .optional()
    .meta({ description: 'For administrators and managers: who they are, at most 100 for each server' }),
});
export type RoomPresence = z.infer<typeof roomPresence>;

/** What the caller does: recorded as through `POST /api/v1/events`. */
export const trackMessage = interactionInput.omit({ userId: true });
export type TrackMessage = z.output<typeof trackMessage>;

/** The question of `GET /api/v1/recommendations`. */
export const recommendationsMessage = getRecommendations.request.omit({ considering: true });

/** Whether anybody is there; whatever it carries is ignored. */
export const pingMessage = z.unknown();

/** Every message that a client may send. */
export const clientMessages: readonly ClientMessage[] = [
  {
    name: 'subscribe',
    description:
      'Enter a room. The answer has its snapshot and the cursor from which its events go on; with `since` no snapshot, but exactly the events after that cursor, or `session.gap` and an answer as without `since`',
    request: subscribeMessage,
    reply: subscribed,
  },
  {
    name: 'unsubscribe',
    description: 'Leave a room',
    request: unsubscribeMessage,
    reply: z.strictObject({ room }),
  },
  {
    name: 'session.renew',
    description: 'Go on with a new token of the same caller; rooms that it may not be in are left',
    request: renewMessage,
    reply: z.strictObject({ expiresAt: instant }),
  },
  {
    name: 'presence',
    description: 'Who is in a room that one may be in',
    request: presenceMessage,
    reply: roomPresence,
  },
  {
    name: 'track',
    description: 'Tell what the caller does, as by `POST /api/v1/events`',
    request: trackMessage,
    reply: trackInteractions.reply,
  },
  {
    name: 'recommendations.get',
    description: 'As `GET /api/v1/recommendations`',
    request: recommendationsMessage,
    reply: getRecommendations.reply,
  },
  {
    name: 'ping',
    description: 'Whether anybody is there',
    request: pingMessage,
    reply: z.strictObject({ time: instant }),
  },
];
