import { z } from 'zod';
import { currency, id, instant, label, minorUnits } from '../common/primitives.js';

export const holdStatuses = ['active', 'queued', 'released', 'lapsed', 'converted'] as const;
export type HoldStatus = (typeof holdStatuses)[number];

export const depositStates = ['none', 'requested', 'authorised', 'captured', 'refunded'] as const;
export type DepositState = (typeof depositStates)[number];

/** How a deposit goes on: what was only asked for or reserved may be dropped, what was taken is given back. */
export const depositSteps: Readonly<Record<DepositState, readonly DepositState[]>> = {
  none: ['requested', 'authorised', 'captured'],
  requested: ['authorised', 'captured', 'none'],
  authorised: ['captured', 'none'],
  captured: ['refunded'],
  refunded: [],
};

/** Two weeks: longer, and the market has moved on. */
export const LONGEST_HOLD_MINUTES = 20_160;
const DAY_MINUTES = 1_440;

const minutes = z.int().min(5).max(LONGEST_HOLD_MINUTES);

/** Money that makes a hold serious. Taken and given back by the house's own till; here stands how far that is. */
export const deposit = z
  .strictObject({
    state: z.enum(depositStates),
    amount: minorUnits.optional(),
    currency: currency.optional(),
    changedBy: z.string().optional(),
    changedAt: instant.optional(),
  })
  .meta({ id: 'Deposit' });

const holder = {
  customerId: id.optional(),
  leadId: id.optional(),
  holder: label(120).optional().meta({ description: 'Who it is for, where nobody is known yet' }),
  note: label(500).optional(),
};

/** A unit kept for somebody for a time, or a place in the queue for it. What names the holder is for those concerned. */
export const hold = z
  .strictObject({
    id,
    unitId: id,
    showroomId: id,
    status: z.enum(holdStatuses),
    position: z.int().min(0).optional().meta({ description: '0: has the unit; else the place in the queue' }),
    repId: id.optional(),
    repName: z.string().optional(),
    ...holder,
    minutes: minutes.meta({ description: 'How long it holds from when it has the unit' }),
    expiresAt: instant
      .optional()
      .meta({ description: 'Absent in the queue, and while a sale of it is under way' }),
    deposit: deposit.optional(),
    saleId: id.optional(),
    createdBy: z.string().optional(),
    createdAt: instant,
    endedAt: instant.optional(),
  })
  .meta({ id: 'Hold' });
export type Hold = z.infer<typeof hold>;

export const newHold = z
  .strictObject({
    unitId: id,
    repId: id
      .optional()
      .meta({ description: 'Who looks after the holder; default: the caller, if they are a rep' }),
    ...holder,
    minutes: minutes.default(DAY_MINUTES),
    queue: z.boolean().default(false).meta({ description: 'Wait for the unit when somebody else has it' }),
  })
  .meta({ id: 'NewHold' });
export type NewHold = z.infer<typeof newHold>;

export const holdExtension = z.strictObject({ minutes }).meta({ id: 'HoldExtension' });

export const depositChange = z
  .strictObject({
    state: z.enum(depositStates),
    amount: minorUnits.min(1).optional().meta({ description: 'Said when it is asked for' }),
  })
  .meta({ id: 'DepositChange' });
export type DepositChange = z.infer<typeof depositChange>;
