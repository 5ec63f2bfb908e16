import { z } from 'zod';
import { instant } from '../common/primitives.js';
import { listOf, single } from '../common/envelopes.js';
import { defineCommand, defineQuery } from '../define/request.js';
import { defineRoute } from '../define/route.js';

const service = 'showroom';
const path = '/api/v1/notifications/addresses';
const own = { access: 'signedIn', tag: 'Notifications' } as const;

/** Channels whose address somebody states: that it is theirs has to be shown. */
export const addressChannels = ['email', 'sms'] as const;
export const addressChannel = z.enum(addressChannels);
export type AddressChannel = z.infer<typeof addressChannel>;

/** Where somebody who signs in wants to be written to. */
export const notificationAddress = z
  .strictObject({
    channel: addressChannel,
    address: z.string().meta({ description: 'An e-mail address, or a number as E.164' }),
    confirmed: z.boolean().meta({ description: 'Nothing but codes is sent to what is not confirmed' }),
    codeSentAt: instant
      .nullable()
      .meta({ description: 'When the last code was made; null once it was used' }),
  })
  .meta({ id: 'NotificationAddress' });
export type NotificationAddress = z.infer<typeof notificationAddress>;

export const addressCode = z
  .strictObject({
    code: z.string().min(8).max(20).meta({ description: 'As it came', example: 'K7QX-2M9D' }),
  })
  .meta({ id: 'AddressCode' });

const ofChannel = z.strictObject({ channel: addressChannel });

export const listNotificationAddresses = defineQuery({
  name: 'notificationAddresses.list',
  service,
  request: z.strictObject({}),
  reply: listOf(notificationAddress),
  description: 'Where the caller wants to be written to, and whether that was confirmed',
});

export const sendAddressCode = defineCommand({
  name: 'notificationAddresses.code',
  service,
  request: ofChannel,
  reply: single(notificationAddress),
  description: 'Send the caller a new code to an address of theirs; codes before it are void',
});

export const confirmAddress = defineCommand({
  name: 'notificationAddresses.confirm',
  service,
  request: ofChannel.extend(addressCode.shape),
  reply: single(notificationAddress),
  description: 'Show by its code that an address is read by the caller',
});

export const listNotificationAddressesRoute = defineRoute({
  ...own,
  path,
  id: 'notificationAddresses.list',
  method: 'GET',
  summary: 'Where you want to be written to, and whether you have confirmed it',
  reply: listOf(notificationAddress),
});

export const sendAddressCodeRoute = defineRoute({
  ...own,
  path: `${path}/:channel/code`,
  id: 'notificationAddresses.code',
  method: 'POST',
  summary: 'Have a new code sent to an address of yours; one a minute',
  params: ofChannel,
  reply: single(notificationAddress),
});

export const confirmAddressRoute = defineRoute({
  ...own,
  path: `${path}/:channel/confirm`,
  id: 'notificationAddresses.confirm',
  method: 'POST',
  summary: 'Confirm an address of yours by the code that came there',
  params: ofChannel,
  body: addressCode,
  reply: single(notificationAddress),
});
