import { z } from 'zod';
import { id } from '../common/primitives.js';
import { listOf, single } from '../common/envelopes.js';
import { defineRoute } from '../define/route.js';
import { stockKeepers } from '../inventory/stock-unit.js';
import { delivery, notification, shownMessage } from './notification.js';
import {
  countNotifications,
  deliveriesQuery,
  listNotifications,
  markNotification,
  markNotifications,
  shownQuery,
} from './notification.messages.js';

const path = '/api/v1/notifications';
const own = { access: 'signedIn', tag: 'Notifications' } as const;
const kept = { access: stockKeepers, tag: 'Notifications' } as const;
const params = z.strictObject({ notificationId: id });

export const listNotificationsRoute = defineRoute({
  ...own,
  id: 'notifications.list',
  method: 'GET',
  path,
  summary: 'What you were told, newest first',
  query: listNotifications.request,
  reply: listOf(notification),
});

export const countNotificationsRoute = defineRoute({
  ...own,
  id: 'notifications.count',
  method: 'GET',
  path: `${path}/count`,
  summary: 'How much you have yet to read',
  reply: countNotifications.reply,
});

export const markNotificationsRoute = defineRoute({
  ...own,
  id: 'notifications.markAll',
  method: 'POST',
  path: `${path}/read`,
  summary: 'You have read everything, or everything up to a time',
  body: markNotifications.request,
  reply: markNotifications.reply,
});

export const getNotificationRoute = defineRoute({
  ...own,
  id: 'notifications.get',
  method: 'GET',
  path: `${path}/:notificationId`,
  summary: 'One thing that you were told',
  params,
  reply: single(notification),
});

export const markNotificationRoute = defineRoute({
  ...own,
  id: 'notifications.mark',
  method: 'PATCH',
  path: `${path}/:notificationId`,
  summary: 'You have read it, or want to read it again',
  params,
  body: markNotification.request.omit({ notificationId: true }),
  reply: single(notification),
});

export const listDeliveriesRoute = defineRoute({
  ...kept,
  id: 'notifications.deliveries',
  method: 'GET',
  path: `${path}/deliveries`,
  summary: 'What became of notifications: waiting, sent, failed, skipped and why, with receipts',
  query: deliveriesQuery,
  reply: listOf(delivery),
});

export const getDeliveryRoute = defineRoute({
  ...kept,
  id: 'notifications.delivery',
  method: 'GET',
  path: `${path}/deliveries/:notificationId`,
  summary: 'What became of one notification',
  params,
  reply: single(delivery),
});

export const redriveDeliveryRoute = defineRoute({
  ...kept,
  id: 'notifications.redrive',
  method: 'POST',
  path: `${path}/deliveries/:notificationId/redrive`,
  summary: 'Try a notification again that failed, or of which nobody knows whether it was sent',
  params,
  reply: single(delivery),
});

export const listShownRoute = defineRoute({
  ...kept,
  id: 'notifications.shown',
  method: 'GET',
  path: `${path}/outbox`,
  summary: 'What was sent on channels that have no provider: nobody got it, here it can be read',
  query: shownQuery,
  reply: listOf(shownMessage),
});
