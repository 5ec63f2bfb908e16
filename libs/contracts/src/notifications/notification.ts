import { z } from 'zod';
import { user } from '../access/access.js';
import { id, instant } from '../common/primitives.js';
import { consentPurpose, touchReferences } from '../customers/identity.js';
import { audience, deliveryKind, notificationChannel } from './notification-kind.js';

/** Ids of what it is about, for whoever wants to look. */
export const notificationReferences = touchReferences
  .extend({
    customerId: id.optional(),
    followUpId: id.optional(),
    alertId: id.optional(),
  })
  .meta({ id: 'NotificationReferences' });
export type NotificationReferences = z.infer<typeof notificationReferences>;

const frame = {
  id,
  kind: deliveryKind,
  showroomId: id.nullable(),
  references: notificationReferences,
  createdAt: instant,
  readAt: instant.nullable(),
};

/** What a person is told, as they see it. */
export const notification = z
  .strictObject({
    ...frame,
    subject: z.string().nullable().meta({ description: 'Null once what it was about is erased' }),
    text: z.string().nullable(),
  })
  .meta({ id: 'Notification' });
export type Notification = z.infer<typeof notification>;

/** `user`: the `sub` of a token; `customer`: the id of a customer. */
export const recipient = z
  .strictObject({ kind: audience, id: user })
  .meta({ id: 'NotificationRecipient', description: 'Somebody who is told' });
export type Recipient = z.infer<typeof recipient>;

export const deliveryStates = [
  'waiting',
  'gathered',
  'sending',
  'sent',
  'unknown',
  'failed',
  'skipped',
] as const;
export const deliveryState = z.enum(deliveryStates).meta({
  id: 'DeliveryState',
  description:
    '`gathered`: waits for its digest. `unknown`: the sender was interrupted, and the provider cannot be asked whether it has it; not sent again by itself. `failed`: no attempt succeeded, or none would',
});
export type DeliveryState = z.infer<typeof deliveryState>;

export const skipReasonsOfDelivery = [
  'noAddress',
  'noConsent',
  'notWanted',
  'tooOld',
  'withdrawn',
  'erased',
] as const;
export type DeliverySkip = (typeof skipReasonsOfDelivery)[number];

/** What a provider said of a message afterwards. */
export const receiptStatuses = ['delivered', 'bounced', 'failed'] as const;
export type ReceiptStatus = (typeof receiptStatuses)[number];

export const receipt = z
  .strictObject({
    status: z.enum(receiptStatuses),
    code: z.string().nullable().meta({ description: 'The reason, as the provider names it' }),
    time: instant,
  })
  .meta({ id: 'NotificationReceipt' });

/** One notification for one recipient on one channel: what became of it. */
export const delivery = z
  .strictObject({
    ...frame,
    cause: z.string().meta({ description: 'Id of the event; with recipient and channel it is there once' }),
    recipient,
    channel: notificationChannel,
    purpose: consentPurpose,
    urgent: z.boolean(),
    language: z.string(),
    template: z.string().meta({ description: 'Id of its template, or `builtIn`' }),
    state: deliveryState,
    skipped: z.enum(skipReasonsOfDelivery).nullable(),
    attempts: z.int().min(0),
    dueAt: instant.meta({ description: 'When it is tried, or tried again' }),
    digestId: id.nullable().meta({ description: 'With which it goes, or went' }),
    provider: z.string().nullable(),
    providerId: z.string().nullable().meta({ description: 'What the provider calls it' }),
    error: z.string().nullable().meta({ description: 'Why the last attempt failed: a code' }),
    receipt: receipt.nullable().meta({ description: 'The last word of the provider' }),
    sentAt: instant.nullable(),
  })
  .meta({ id: 'NotificationDelivery' });
export type Delivery = z.infer<typeof delivery>;

/** What was written to a customer, or of them, as it is given out to them. */
export const writtenMessage = z
  .strictObject({
    id,
    kind: deliveryKind,
    recipient,
    channel: notificationChannel,
    state: deliveryState,
    createdAt: instant,
    sentAt: instant.nullable(),
    subject: z.string().nullable(),
    text: z.string().nullable(),
  })
  .meta({ id: 'WrittenMessage' });
export type WrittenMessage = z.infer<typeof writtenMessage>;

/** What was sent while no provider was configured: nobody got it, here it can be read. */
export const shownMessage = z
  .strictObject({
    id,
    kind: deliveryKind,
    recipient,
    channel: notificationChannel,
    showroomId: id.nullable(),
    language: z.string(),
    to: z.string().nullable(),
    subject: z.string().nullable(),
    text: z.string().nullable(),
    html: z.string().nullable(),
    sentAt: instant,
  })
  .meta({ id: 'ShownMessage' });
export type ShownMessage = z.infer<typeof shownMessage>;
