import { getRecommendations, interactionInput } from '@rover/contracts';
import { z } from 'zod';

/** Enter a room; with `since` (a cursor) what was missed comes first. */
export const subscribeMessage = z.strictObject({
  room: z.string().min(1).max(300),
  since: z.string().max(2_000).optional(),
});
export type SubscribeMessage = z.output<typeof subscribeMessage>;

/** Leave a room. */
export const unsubscribeMessage = z.strictObject({ room: z.string().min(1).max(300) });

/** What the caller does: recorded as through `POST /api/v1/events`. */
export const trackMessage = interactionInput.omit({ userId: true });
export type TrackMessage = z.output<typeof trackMessage>;

/** The question of `GET /api/v1/recommendations`. */
export const recommendationsMessage = getRecommendations.request.omit({ considering: true });

/** Whether anybody is there; whatever it carries is ignored. */
export const pingMessage = z.unknown();

/** Every message that a client may send, by name. A map: `constructor` is no message. */
export const clientMessages: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ['subscribe', subscribeMessage],
  ['unsubscribe', unsubscribeMessage],
  ['track', trackMessage],
  ['recommendations.get', recommendationsMessage],
  ['ping', pingMessage],
]);
