import { z } from 'zod';
import { user } from '../access/access.js';
import { id, instant } from '../common/primitives.js';
import { listOf, pageQuery, single } from '../common/envelopes.js';
import { defineEvent } from '../define/event.js';
import { defineCommand, defineQuery } from '../define/request.js';
import { topics } from '../topics.js';
import {
  delivery,
  deliveryState,
  notification,
  notificationReferences,
  recipient,
  shownMessage,
  writtenMessage,
} from './notification.js';
import { deliveryKind, notificationChannel } from './notification-kind.js';

const service = 'showroom';

/** Ids and names of kinds, and nothing that was written: a stream cannot forget. */
const told = {
  notificationId: id,
  kind: deliveryKind,
  channel: notificationChannel,
  recipient,
  userId: user.nullable().meta({ description: 'As whom the recipient signs in, where that is known' }),
  showroomId: id.nullable(),
  references: notificationReferences,
  attempts: z.int().min(0),
  time: instant,
};

/** What goes to a person's room is keyed by them; everything else by itself. */
const keyOf = (data: { channel: string; userId: string | null; notificationId: string }): string =>
  data.channel === 'socket' && data.userId !== null ? data.userId : data.notificationId;

export const notificationSent = defineEvent({
  name: 'notification.sent',
  topic: topics.notifications,
  source: service,
  consumers: [],
  data: z.strictObject({ ...told, provider: z.string() }),
  key: keyOf,
  description:
    'A notification was handed to its provider. On the channel `socket` this event is the delivery: the text is read at `GET /api/v1/notifications/{id}`',
});

export const notificationFailed = defineEvent({
  name: 'notification.failed',
  topic: topics.notifications,
  source: service,
  consumers: [],
  data: z.strictObject({ ...told, code: z.string() }),
  // Nobody is shown in their room that an e-mail to them failed.
  key: (data) => data.notificationId,
  description: 'A notification will not be tried again by itself: it can be redriven',
});

const ofOne = z.strictObject({ notificationId: id });

export const listNotifications = defineQuery({
  name: 'notifications.list',
  service,
  request: z.strictObject({ unread: z.boolean().optional(), kind: deliveryKind.optional(), ...pageQuery }),
  reply: listOf(notification),
  description: 'What the caller was told, newest first',
});

export const countNotifications = defineQuery({
  name: 'notifications.count',
  service,
  request: z.strictObject({}),
  reply: single(z.strictObject({ unread: z.int().min(0) })),
  description: 'How much the caller has yet to read',
});

export const getNotification = defineQuery({
  name: 'notifications.get',
  service,
  request: ofOne,
  reply: single(notification),
  description: 'One thing that the caller was told',
});

export const markNotification = defineCommand({
  name: 'notifications.mark',
  service,
  request: ofOne.extend({ read: z.boolean() }),
  reply: single(notification),
  description: 'Say that something was read, or that it is to be read again',
});

export const markNotifications = defineCommand({
  name: 'notifications.markAll',
  service,
  request: z.strictObject({ until: instant.optional() }),
  reply: single(z.strictObject({ read: z.int().min(0) })),
  description: 'Say that everything up to a time was read',
});

export const deliveriesQuery = z.strictObject({
  showroomId: id.optional(),
  state: deliveryState.optional(),
  kind: deliveryKind.optional(),
  channel: notificationChannel.optional(),
  customerId: id.optional(),
  ...pageQuery,
});

export const listDeliveries = defineQuery({
  name: 'notifications.deliveries',
  service,
  request: deliveriesQuery,
  reply: listOf(delivery),
  description: 'What became of notifications of the showrooms of the caller, newest first',
});

export const getDelivery = defineQuery({
  name: 'notifications.delivery',
  service,
  request: ofOne,
  reply: single(delivery),
  description: 'What became of one notification',
});

export const redriveDelivery = defineCommand({
  name: 'notifications.redrive',
  service,
  request: ofOne,
  reply: single(delivery),
  description: 'Try a notification again that failed, or of which nobody knows whether it was sent',
});

export const exportNotifications = defineQuery({
  name: 'notifications.export',
  service,
  request: z.strictObject({ customerIds: z.array(id).min(1).max(1_000) }),
  reply: z.strictObject({ data: z.array(writtenMessage) }),
  timeoutMs: 20_000,
  description: 'What was written to customers and of them, for an export of all that is kept of a person',
});

export const shownQuery = z.strictObject({
  showroomId: id.optional(),
  channel: notificationChannel.optional(),
  ...pageQuery,
});

export const listShown = defineQuery({
  name: 'notifications.shown',
  service,
  request: shownQuery,
  reply: listOf(shownMessage),
  description: 'What was sent on channels without a provider, newest first',
});
