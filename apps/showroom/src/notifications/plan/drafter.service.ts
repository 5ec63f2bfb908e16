import { Injectable } from '@nestjs/common';
import type { NotificationChannel, Recipient } from '@rover/contracts';
import { newId } from '../../common/new-id.js';
import { NotificationSeals } from '../notification-seals.service.js';
import type { Reach } from '../people/reach.js';
import { Reaches } from '../people/reaches.service.js';
import { mostMinutesOf, type NotificationRule } from '../rules/notification-rules.js';
import type { Situation } from '../rules/situation.js';
import { unsent, type StoredNotification } from '../stored-notification.js';
import type { Facts } from '../templates/fact.js';
import { MessageWriter } from '../templates/writer.service.js';
import { nextDigest, whenDisturbed } from './schedule.js';
import { preferredFirst, verdictOf } from './verdict.js';

const MINUTE_MS = 60_000;

/** In which digest something goes, as long as that has not gone yet. */
export interface Gathering {
  readonly at: number;
  readonly following: (at: number) => number;
}

/** A notification that is not stored yet. */
export interface Draft {
  readonly row: StoredNotification;
  readonly digest?: Gathering;
}

type Times = Pick<StoredNotification, 'cause' | 'dueAt' | 'expiresAt'>;

/** Says what somebody is told: on which channels, when, in which words. */
@Injectable()
export class Drafter {
  constructor(
    private readonly reaches: Reaches,
    private readonly writer: MessageWriter,
    private readonly seals: NotificationSeals,
  ) {}

  async draft(
    rule: NotificationRule,
    situation: Situation,
    recipient: Recipient,
    now: number,
  ): Promise<Draft[]> {
    const times = timesOf(rule, situation, now);
    const reach = times && (await this.reaches.of(recipient, situation.showroomId));
    if (!reach) return [];
    const channels = channelsFor(rule, situation, reach);
    return Promise.all(channels.map((channel) => this.#row(rule, situation, { reach, channel, times, now })));
  }

  async #row(
    rule: NotificationRule,
    situation: Situation,
    { reach, channel, times, now }: { reach: Reach; channel: NotificationChannel; times: Times; now: number },
  ): Promise<Draft> {
    const { recipient, user: userId } = reach;
    const { kind, purpose, urgent = false } = rule;
    const { showroomId, customerId, references } = situation;
    const id = newId('ntf');
    const said = await this.#say(rule, situation, reach, channel);
    const sealed = await this.seals.seal({ id, customerId }, said.content);
    const verdict = verdictOf(reach, { kind, channel, purpose });
    const skip = 'skip' in verdict ? verdict.skip : isTooOld(times, now) ? ('tooOld' as const) : null;
    const row: StoredNotification = {
      ...{ id, kind, purpose, urgent, showroomId, customerId, references, channel, userId },
      ...{ cause: times.cause, expiresAt: times.expiresAt, ...sealed },
      ...{ audience: recipient.kind, recipientId: recipient.id },
      ...{ language: said.language, template: said.template, settled: situation.template !== undefined },
      ...{ state: skip === null ? 'waiting' : 'skipped', skipped: skip },
      dueAt: new Date(
        this.#dueAt(times, reach, { channel, urgent, settled: situation.template !== undefined }),
      ),
      createdAt: new Date(now),
      ...unsent,
    };
    const digest = skip === null ? gatheringOf(row, reach) : undefined;
    return { row, ...(digest && { digest }) };
  }

  /** What a page shows disturbs nobody. */
  #dueAt(
    { dueAt }: Times,
    reach: Reach,
    { channel, urgent, settled }: { channel: NotificationChannel; urgent: boolean; settled: boolean },
  ): number {
    const at = dueAt.getTime();
    return channel === 'socket' || settled ? at : whenDisturbed(at, reach, urgent);
  }

  async #say(rule: NotificationRule, situation: Situation, reach: Reach, channel: NotificationChannel) {
    const { showroomId, template = 'default' } = situation;
    const showroom = await this.reaches.showroom(showroomId);
    const facts: Facts = {
      ...situation.facts,
      showroomName: showroom?.name ?? showroomId ?? undefined,
      recipientName: reach.name || undefined,
      customerName: await this.#customerName(situation, reach),
    };
    return this.writer.write({
      ...{ showroomId, kind: rule.kind, name: template, audience: reach.recipient.kind, channel, facts },
      language: reach.language,
      // An appointment is on the clocks of the showroom.
      timeZone: showroom?.timeZone ?? reach.timeZone,
    });
  }

  async #customerName({ customerId }: Situation, reach: Reach): Promise<string | undefined> {
    if (customerId === null) return undefined;
    if (reach.recipient.kind === 'customer') return reach.name || undefined;
    return (await this.reaches.of({ kind: 'customer', id: customerId }, null))?.name || undefined;
  }
}

/** Undefined for a reminder whose time is past already. */
function timesOf(rule: NotificationRule, situation: Situation, now: number): Times | undefined {
  if (!rule.before) {
    const expiresAt = new Date(situation.time + mostMinutesOf(rule) * MINUTE_MS);
    return { cause: situation.eventId, dueAt: new Date(now), expiresAt };
  }
  const { fact, minutes } = rule.before;
  const known = situation.data[fact];
  if (typeof known !== 'string') return undefined;
  const dueAt = new Date(Date.parse(known) - minutes * MINUTE_MS);
  const cause = reminderCause(rule.kind, situation.subjectId, known);
  return dueAt.getTime() <= now ? undefined : { cause, dueAt, expiresAt: new Date(known) };
}

/** A reminder is of a time: of another one it is another reminder. */
export const reminderCause = (kind: string, subjectId: string, time: string): string =>
  `${kind}/${subjectId}/${time}`;

const isTooOld = ({ expiresAt }: Times, now: number): boolean =>
  expiresAt !== null && expiresAt.getTime() <= now;

/** Customers are told once, where they are reached; where they are not, one row says why. Others on all of theirs. */
function channelsFor(rule: NotificationRule, situation: Situation, reach: Reach): NotificationChannel[] {
  const isOpen = (channel: NotificationChannel): boolean => 'to' in verdictOf(reach, { ...rule, channel });
  if (situation.template !== undefined) return [situation.data['channel'] as NotificationChannel];
  if (reach.recipient.kind === 'user') return rule.channels.filter(isOpen);
  const inOrder = preferredFirst(rule.channels, reach.preferred);
  const isReached = (channel: NotificationChannel): boolean => reach.addresses[channel] !== undefined;
  const first = inOrder.find(isOpen) ?? inOrder.find(isReached) ?? inOrder[0];
  const seen: NotificationChannel[] = isOpen('socket') ? ['socket'] : [];
  return first === undefined ? seen : [...new Set([first, ...seen])];
}

/** What is urgent, settled or a reminder comes by itself. */
function gatheringOf(row: StoredNotification, reach: Reach): Gathering | undefined {
  const { digest, digestAt, urgent } = reach.preferences;
  const isAlone = (row.urgent && urgent) || row.settled || row.cause.startsWith(`${row.kind}/`);
  if (row.channel === 'socket' || isAlone) return undefined;
  const following = (at: number): number | undefined => {
    const next = nextDigest(at, { digest, digestAt }, reach.timeZone);
    return next === undefined ? undefined : whenDisturbed(next, reach, false);
  };
  const at = following(row.createdAt.getTime());
  return at === undefined ? undefined : { at, following: (last) => following(last) as number };
}
