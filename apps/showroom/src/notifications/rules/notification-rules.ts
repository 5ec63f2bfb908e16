import {
  customerHighValueDetected,
  followUpDue,
  inventoryReserved,
  leadAssigned,
  leadEscalated,
  recommendationAlertTriggered,
  saleCompleted,
  testDriveCancelled,
  testDriveScheduled,
  vehicleAlertTriggered,
} from '@rover/contracts';
import type { Delivery, NotificationChannel, NotificationKindName } from '@rover/contracts';

/**
 * Who is told. `managers`: those who asked to be told of the showroom; `watchers`: who asked for the vehicle; `wisher`:
 * who waits for something in the market.
 */
export type Addressee = 'customer' | 'rep' | 'managers' | 'watchers' | 'wisher';

/** What a field of an event must say. */
interface Condition {
  readonly field: string;
  readonly is: readonly unknown[];
}

/** What an event leads to. */
export interface NotificationRule {
  readonly event: string;
  readonly kind: NotificationKindName;
  readonly to: Addressee;
  readonly purpose: Delivery['purpose'];
  /** For customers in this order, the first one on which they are reached; others are told on all of them. */
  readonly channels: readonly NotificationChannel[];
  /** Comes at once, in quiet hours as well. Default false. */
  readonly urgent?: boolean;
  /** Not told of when it is older, minutes. Default: a day. */
  readonly mostMinutes?: number;
  /** Told so many minutes before what the event announces; not at all when that is past already. */
  readonly before?: { readonly fact: 'startsAt' | 'expiresAt'; readonly minutes: number };
  /** Only of these events. Default: of all. */
  readonly when?: Condition | readonly Condition[];
  /** Told to this one, where there is nobody of the first. */
  readonly otherwise?: Addressee;
}

const DAY = 1_440;
const staff: readonly NotificationChannel[] = ['socket', 'email', 'sms', 'push'];
/** What a text message is too dear for, and too loud. */
const quietly: readonly NotificationChannel[] = ['socket', 'email', 'push'];
const customers: readonly NotificationChannel[] = ['email', 'sms', 'push'];

/** Whoever asked to be told gets what they asked for; to tell of what is only wished for is advertising. */
const wishes = (['priceDrop', 'backInStock', 'sellerArrival', 'searchMatch', 'trending'] as const).flatMap(
  (wish) => {
    const rule = { event: recommendationAlertTriggered.name, kind: `wish.${wish}`, to: 'wisher' } as const;
    const ofKind = { field: 'kind', is: [wish] };
    const byOrigin = (origin: string) => [ofKind, { field: 'origin', is: [origin] }];
    const channels: readonly NotificationChannel[] = ['email', 'push', 'socket'];
    return [
      { ...rule, channels, purpose: 'service', when: byOrigin('asked') },
      { ...rule, channels, purpose: 'marketing', when: byOrigin('wished') },
    ] as const;
  },
);

/** Everything that anybody is notified of, and how: the one place to look at and to change. */
export const notificationRules: readonly NotificationRule[] = [
  ...wishes,
  {
    ...{ event: followUpDue.name, kind: 'followUp.due', to: 'customer', purpose: 'marketing' },
    channels: ['email', 'sms'],
    when: { field: 'channel', is: ['email', 'sms'] },
  },
  {
    ...{ event: followUpDue.name, kind: 'followUp.task', to: 'rep', purpose: 'service' },
    channels: quietly,
    when: { field: 'channel', is: ['task', 'phone'] },
  },
  {
    ...{ event: leadAssigned.name, kind: 'lead.assigned', to: 'rep', purpose: 'service' },
    ...{ channels: staff, urgent: true, mostMinutes: 240 },
  },
  {
    ...{ event: leadEscalated.name, kind: 'lead.escalated', to: 'managers', purpose: 'service' },
    ...{ channels: staff, urgent: true, mostMinutes: DAY },
  },
  {
    ...{ event: leadEscalated.name, kind: 'lead.escalated', to: 'rep', purpose: 'service' },
    ...{ channels: quietly, mostMinutes: DAY },
  },
  {
    ...{ event: customerHighValueDetected.name, kind: 'customer.highValue.detected', to: 'rep' },
    ...{ purpose: 'service', channels: staff, urgent: true, mostMinutes: 15, otherwise: 'managers' },
  },
  {
    ...{ event: testDriveScheduled.name, kind: 'testDrive.scheduled', to: 'customer' },
    ...{ purpose: 'transactional', channels: customers },
  },
  {
    ...{ event: testDriveScheduled.name, kind: 'testDrive.scheduled', to: 'rep' },
    ...{ purpose: 'service', channels: quietly },
  },
  {
    ...{ event: testDriveScheduled.name, kind: 'testDrive.reminder', to: 'customer' },
    ...{ purpose: 'transactional', channels: customers, before: { fact: 'startsAt', minutes: DAY } },
  },
  {
    ...{ event: testDriveScheduled.name, kind: 'testDrive.reminder', to: 'rep' },
    ...{ purpose: 'service', channels: ['socket', 'push'], urgent: true },
    before: { fact: 'startsAt', minutes: 60 },
  },
  {
    ...{ event: testDriveCancelled.name, kind: 'testDrive.cancelled', to: 'customer' },
    ...{ purpose: 'transactional', channels: customers, urgent: true },
    when: { field: 'status', is: ['cancelled'] },
  },
  {
    ...{ event: testDriveCancelled.name, kind: 'testDrive.cancelled', to: 'rep' },
    ...{ purpose: 'service', channels: quietly, urgent: true },
  },
  {
    ...{ event: inventoryReserved.name, kind: 'hold.promoted', to: 'customer' },
    ...{ purpose: 'transactional', channels: customers },
    when: { field: 'how', is: ['promoted'] },
  },
  {
    ...{ event: inventoryReserved.name, kind: 'hold.promoted', to: 'rep' },
    ...{ purpose: 'service', channels: quietly },
    when: { field: 'how', is: ['promoted'] },
  },
  {
    ...{ event: inventoryReserved.name, kind: 'hold.lapsing', to: 'customer' },
    ...{ purpose: 'transactional', channels: customers, before: { fact: 'expiresAt', minutes: 240 } },
  },
  {
    ...{ event: inventoryReserved.name, kind: 'hold.lapsing', to: 'rep' },
    ...{ purpose: 'service', channels: quietly, before: { fact: 'expiresAt', minutes: 60 } },
  },
  {
    ...{ event: saleCompleted.name, kind: 'sale.completed', to: 'customer' },
    ...{ purpose: 'transactional', channels: customers },
  },
  {
    ...{ event: saleCompleted.name, kind: 'sale.completed', to: 'rep' },
    ...{ purpose: 'service', channels: quietly },
  },
  {
    ...{ event: saleCompleted.name, kind: 'sale.completed', to: 'managers' },
    ...{ purpose: 'service', channels: quietly },
  },
  {
    ...{ event: vehicleAlertTriggered.name, kind: 'vehicle.alert.triggered', to: 'watchers' },
    ...{ purpose: 'service', channels: staff, mostMinutes: 15, urgent: true },
    when: { field: 'severity', is: ['major', 'critical'] },
  },
  {
    ...{ event: vehicleAlertTriggered.name, kind: 'vehicle.alert.triggered', to: 'watchers' },
    ...{ purpose: 'service', channels: quietly, mostMinutes: 15 },
    when: { field: 'severity', is: ['indeterminate', 'warning', 'minor'] },
  },
];

/** What is old before anybody could be told of it, minutes. */
export const mostMinutesOf = ({ mostMinutes = DAY }: NotificationRule): number => mostMinutes;

/** The rules of an event with these data. */
export const rulesFor = (event: string, data: Readonly<Record<string, unknown>>): NotificationRule[] =>
  notificationRules.filter(
    ({ event: name, when = [] }) =>
      name === event && [when].flat().every(({ field, is }) => is.includes(data[field])),
  );
