import { z } from 'zod';
import { id, instant, label } from '../common/primitives.js';

export const upStates = ['waiting', 'called', 'withCustomer'] as const;

/** A rep on the up list. */
export const upListEntry = z
  .strictObject({
    repId: id,
    name: z.string(),
    state: z.enum(upStates).meta({
      description: '`called`: a visitor is theirs and not greeted yet',
    }),
    position: z.int().min(1).nullable().meta({ description: 'Of those who wait: 1 is next' }),
    joinedAt: instant,
    lastUpAt: instant
      .nullable()
      .meta({ description: 'When they last had a visitor: who has waited longest is next' }),
    visitId: id.nullable(),
    greetBy: instant
      .nullable()
      .meta({ description: 'Until when they should greet; then it is the turn of the next' }),
  })
  .meta({ id: 'UpListEntry' });
export type UpListEntry = z.infer<typeof upListEntry>;

/** Whose turn it is in a showroom, and which visitors wait for anybody. */
export const upList = z
  .strictObject({
    showroomId: id,
    entries: z.array(upListEntry).meta({ description: 'Those who wait first, in their order' }),
    waitingCount: z.int().min(0),
    waiting: z
      .array(z.strictObject({ visitId: id, since: instant }))
      .meta({ description: 'Visitors for whom nobody was free, the first fifty in their order' }),
  })
  .meta({ id: 'UpList' });
export type UpList = z.infer<typeof upList>;

/** Who a visitor was given to. */
export const upAssignment = z
  .strictObject({
    visitId: id,
    repId: id.nullable().meta({ description: 'Null: nobody is free; the next who is gets the visitor' }),
    greetBy: instant.nullable(),
  })
  .meta({ id: 'UpAssignment' });
export type UpAssignment = z.infer<typeof upAssignment>;

/** What became of a turn. */
export const upLogKinds = ['joined', 'left', 'called', 'greeted', 'finished', 'skipped'] as const;

/** One line of the log of an up list. */
export const upLogEntry = z
  .strictObject({
    id,
    repId: id,
    visitId: id.nullable(),
    kind: z.enum(upLogKinds),
    reason: z
      .string()
      .nullable()
      .meta({ description: 'Why a rep was skipped: what somebody said, or `notGreeted`' }),
    by: z.string().nullable().meta({ description: 'Who said so; null: the list itself' }),
    time: instant,
  })
  .meta({ id: 'UpLogEntry' });
export type UpLogEntry = z.infer<typeof upLogEntry>;

export const skipReason = label(200);
