import { z } from 'zod';
import { id, instant } from '../common/primitives.js';

/** What a person can do to an entity. */
export const interactionActions = [
  'VIEW_VEHICLE',
  'VIEW_SELLER',
  'ADD_TO_CART',
  'REMOVE_FROM_CART',
  'ADD_TO_WISHLIST',
  'REMOVE_FROM_WISHLIST',
  'SEARCH',
  'FILTER_CATEGORY',
  'COMPLETE_PURCHASE',
  'RATE_VEHICLE',
  'RATE_SELLER',
  'SHARE_VEHICLE',
  'VIEW_RECOMMENDATIONS',
  'CLICK_RECOMMENDATION',
  'DISMISS_RECOMMENDATION',
  'SAVE',
  'BID',
] as const;

/** One interaction as a page or app sends it. `userId` defaults to the caller. */
export const interactionInput = z
  .strictObject({
    id: z.uuid().optional(),
    userId: id.optional(),
    action: z.enum(interactionActions),
    entityId: id.optional(),
    time: instant.optional(),
    sessionId: id.optional(),
    value: z.number().min(-1e12).max(1e12).optional(),
    properties: z
      .record(z.string().max(60), z.union([z.string().max(500), z.number(), z.boolean()]))
      .optional(),
  })
  .meta({ id: 'Interaction' });
export type InteractionInput = z.infer<typeof interactionInput>;

export const interaction = interactionInput.required({ userId: true, time: true });
export type Interaction = z.infer<typeof interaction>;
