import { z } from 'zod';
import { id, instant } from '../common/primitives.js';
import { single } from '../common/envelopes.js';
import { defineCommand } from '../define/request.js';
import { defineRoute } from '../define/route.js';
import { receiptStatuses } from './notification.js';

const service = 'showroom';
const path = '/api/v1/notifications';
const form = 'application/x-www-form-urlencoded';
const open = { access: 'public', tag: 'Notifications', method: 'POST' } as const;
const signature = z.string().max(2_000);

/** `known`: whether it is of something that was sent; a receipt of anything else is answered and dropped. */
const received = single(z.strictObject({ known: z.boolean() }));

/** What a service that sends for us says of a message: signed as Standard Webhooks has it. */
export const deliveryReceipt = z
  .object({
    type: z.enum(receiptStatuses.map((status) => `notification.${status}` as const)),
    timestamp: instant.optional(),
    data: z
      .object({
        notificationId: id.optional(),
        providerId: z.string().min(1).max(200).optional(),
        code: z.string().max(120).optional(),
      })
      .refine(
        ({ notificationId, providerId }) => notificationId !== undefined || providerId !== undefined,
        'names neither notificationId nor providerId',
      ),
  })
  .meta({ id: 'DeliveryReceipt' });
export type DeliveryReceipt = z.infer<typeof deliveryReceipt>;

export const webhookHeaders = z.strictObject({
  id: z.string().max(200),
  timestamp: z.string().max(40),
  signature,
});

/** What Twilio posts to a StatusCallback; further fields come and go, all of them are signed. */
export const twilioCallback = z
  .record(z.string().max(100), z.union([z.string().max(4_000), z.array(z.string().max(4_000))]))
  .meta({
    id: 'TwilioCallback',
    description: 'Fields of a status callback of Twilio, among them MessageSid',
  });

export const takeReceipt = defineCommand({
  name: 'notificationReceipts.take',
  service,
  request: z.strictObject({ headers: webhookHeaders, body: z.string().max(20_000) }),
  reply: received,
  description: 'Keep what a webhook says of a message, once its signature is found right',
});

export const takeTwilioReceipt = defineCommand({
  name: 'notificationReceipts.takeTwilio',
  service,
  request: z.strictObject({ signature, fields: twilioCallback }),
  reply: received,
  description: 'Keep what Twilio says of a message, once its signature is found right',
});

export const unsubscribe = defineCommand({
  name: 'notifications.unsubscribe',
  service,
  request: z.strictObject({ token: z.string().min(1).max(300) }),
  reply: single(z.strictObject({ channel: z.string(), status: z.literal('denied') })),
  description: 'Send no more advertising on a channel to whoever has this secret address',
});

export const takeReceiptRoute = defineRoute({
  ...open,
  id: 'notificationReceipts.take',
  path: `${path}/receipts/webhook`,
  summary: 'What a webhook says of a message: delivered, bounced, failed; signed (Standard Webhooks)',
  body: deliveryReceipt,
  reply: received,
  bodyLimit: 20_000,
});

export const takeTwilioReceiptRoute = defineRoute({
  ...open,
  id: 'notificationReceipts.takeTwilio',
  path: `${path}/receipts/twilio`,
  summary: 'Status callbacks of Twilio, signed with `X-Twilio-Signature`',
  bodies: { [form]: twilioCallback },
  reply: received,
  bodyLimit: 20_000,
});

const ofToken = z.strictObject({ token: z.string().regex(/^[A-Za-z0-9._:~-]{1,300}$/) });

export const unsubscribePageRoute = defineRoute({
  id: 'notifications.unsubscribePage',
  method: 'GET',
  access: 'public',
  tag: 'Notifications',
  path: `${path}/unsubscribe/:token`,
  summary: 'A page that asks whether to send no more advertising; nothing is changed by looking at it',
  params: ofToken,
});

export const unsubscribeRoute = defineRoute({
  ...open,
  id: 'notifications.unsubscribe',
  path: `${path}/unsubscribe/:token`,
  summary: 'One-click unsubscribe (RFC 8058), for whoever has the address',
  params: ofToken,
  bodies: { [form]: z.record(z.string().max(100), z.unknown()) },
  reply: unsubscribe.reply,
  bodyLimit: 2_000,
});
