import { z } from 'zod';

/** Enter a room; with `since` (a cursor) what was missed comes first. */
export const subscribeMessage = z.strictObject({
  room: z.string().min(1).max(300),
  since: z.string().max(2_000).optional(),
});
export type SubscribeMessage = z.output<typeof subscribeMessage>;

/** Leave a room. */
export const unsubscribeMessage = z.strictObject({ room: z.string().min(1).max(300) });

/** Whether anybody is there; whatever it carries is ignored. */
export const pingMessage = z.unknown();

/** Every message that a client may send, by name. A map: `constructor` is no message. */
export const clientMessages: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ['subscribe', subscribeMessage],
  ['unsubscribe', unsubscribeMessage],
  ['ping', pingMessage],
]);
