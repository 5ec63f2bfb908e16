import { z } from 'zod';

/** Ways to a person. `socket` is the page or app they have open: it is kept there until they read it. */
export const notificationChannels = ['socket', 'email', 'sms', 'push'] as const;
export const notificationChannel = z
  .enum(notificationChannels)
  .meta({ id: 'NotificationChannel', description: '`socket`: what a person sees when they are signed in' });
export type NotificationChannel = z.infer<typeof notificationChannel>;

/** A customer of a showroom; or somebody who works here, or looks after vehicles, by the `sub` of their token. */
export const audiences = ['customer', 'user'] as const;
export const audience = z.enum(audiences).meta({ id: 'NotificationAudience' });
export type Audience = z.infer<typeof audience>;

interface NotificationKind {
  readonly description: string;
  /** For whom it may be. */
  readonly audiences: readonly Audience[];
  /** What its templates may speak of. */
  readonly variables: readonly string[];
}

const both: readonly Audience[] = ['customer', 'user'];
const always = ['recipientName', 'showroomName'];
const ofDrive = [...always, 'customerName', 'repName', 'vehicle', 'startsAt'];
const ofHold = [...always, 'customerName', 'repName', 'vehicle', 'expiresAt'];
const ofWish = ['recipientName', 'vehicle'];
const ofLead = [...always, 'customerName', 'repName', 'vehicle', 'source'];

/** Everything that anybody is notified of. Where an event has the same name, it is what leads to it. */
export const notificationKinds = {
  'followUp.due': {
    description: 'A message of a follow-up sequence; its template is the one that the step names',
    audiences: ['customer'],
    variables: [...always, 'repName', 'vehicle'],
  },
  'followUp.task': {
    description: 'Something for the rep to do for a lead',
    audiences: ['user'],
    variables: [...ofLead, 'task'],
  },
  'lead.assigned': {
    description: 'A lead is theirs now',
    audiences: ['user'],
    variables: ofLead,
  },
  'lead.escalated': {
    description: 'Nobody answers a lead',
    audiences: ['user'],
    variables: ofLead,
  },
  'customer.highValue.detected': {
    description: 'Somebody is on the floor whose lead is likely to become a sale',
    audiences: ['user'],
    variables: [...always, 'customerName', 'repName', 'chance'],
  },
  'testDrive.scheduled': {
    description: 'A test drive was booked, or moved',
    audiences: both,
    variables: ofDrive,
  },
  'testDrive.reminder': { description: 'A test drive is near', audiences: both, variables: ofDrive },
  'testDrive.cancelled': {
    description: 'A test drive was called off',
    audiences: both,
    variables: ofDrive,
  },
  'hold.promoted': {
    description: 'Who waited for a unit has it now',
    audiences: both,
    variables: ofHold,
  },
  'hold.lapsing': { description: 'A hold ends soon', audiences: both, variables: ofHold },
  'sale.completed': {
    description: 'The contract is signed',
    audiences: both,
    variables: [...always, 'customerName', 'repName', 'vehicle', 'price'],
  },
  'vehicle.alert.triggered': {
    description: 'Something rings for a vehicle, for those who asked to be told',
    audiences: ['user'],
    variables: ['recipientName', 'vehicle', 'alert', 'severity', 'triggeredAt'],
  },
  'wish.priceDrop': {
    description: 'A vehicle that they wait for costs less',
    audiences: both,
    variables: [...ofWish, 'price', 'previousPrice'],
  },
  'wish.backInStock': {
    description: 'A vehicle that they wait for is on offer again',
    audiences: both,
    variables: [...ofWish, 'price'],
  },
  'wish.sellerArrival': {
    description: 'A seller whom they follow offers another vehicle',
    audiences: both,
    variables: [...ofWish, 'price'],
  },
  'wish.searchMatch': {
    description: 'A vehicle meets a search that they keep',
    audiences: both,
    variables: [...ofWish, 'price', 'search', 'more'],
  },
  'wish.trending': {
    description: 'A model that they follow is ordered a lot',
    audiences: both,
    variables: [...ofWish, 'orders'],
  },
} as const satisfies Record<string, NotificationKind>;

export type NotificationKindName = keyof typeof notificationKinds;
export const notificationKindNames = Object.keys(notificationKinds) as NotificationKindName[];
export const notificationKind = z.enum(notificationKindNames).meta({ id: 'NotificationKind' });

/** What somebody is notified of, with what was gathered for them. */
export const deliveryKind = z.enum([...notificationKindNames, 'digest', 'test', 'addressCode']).meta({
  id: 'DeliveryKind',
  description:
    '`digest`: several in one; `test`: a template, sent to try it; `addressCode`: shows that an address is read',
});
export type DeliveryKind = z.infer<typeof deliveryKind>;

export const kindOfNotification = (name: NotificationKindName): NotificationKind => notificationKinds[name];

/** A language that templates are written in, ISO 639. */
export const templateLanguage = z
  .string()
  .regex(/^[a-z]{2,3}$/)
  .meta({ description: 'ISO 639 language', example: 'de' });
