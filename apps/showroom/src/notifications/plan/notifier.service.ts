import { Inject, Injectable } from '@nestjs/common';
import type { Recipient } from '@rover/contracts';
import { Database, Inbox } from '@rover/persistence';
import type { Transaction } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import type { StreamMessage } from '@rover/redis-streams';
import { FollowUpOutcomes } from '../deliveries/follow-up-outcomes.service.js';
import { NotificationRepository } from '../deliveries/notification.repository.js';
import { PreferenceRepository } from '../people/preference.repository.js';
import { rulesFor, type Addressee, type NotificationRule } from '../rules/notification-rules.js';
import { runs } from '../../common/showroom-access.js';
import type { Situation } from '../rules/situation.js';
import { Situations } from '../rules/situations.service.js';
import { DigestKeeper } from './digest-keeper.service.js';
import { Drafter, type Draft } from './drafter.service.js';

const CONSUMER = 'showroom notifications';

/** Makes notifications of events: each one once for each recipient and channel. */
@Injectable()
export class Notifier {
  constructor(
    private readonly database: Database,
    private readonly inbox: Inbox,
    private readonly situations: Situations,
    private readonly preferences: PreferenceRepository,
    private readonly drafter: Drafter,
    private readonly notifications: NotificationRepository,
    private readonly digests: DigestKeeper,
    private readonly followUps: FollowUpOutcomes,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What has been heard already changes nothing. */
  async hear(messages: readonly StreamMessage[]): Promise<void> {
    for (const message of messages) {
      const drafts = await this.draft(message);
      await this.database.transaction(async (tx) => {
        const fresh = await this.inbox.claim(tx, CONSUMER, [message.id]);
        if (fresh.has(message.id)) await this.write(tx, drafts);
      });
    }
  }

  /** What an event leads to. Everything is looked up before a transaction begins, since it needs connections of its own. */
  async draft(message: StreamMessage): Promise<Draft[]> {
    const rules = rulesFor(message.type, message.data as Record<string, unknown>);
    const situation = rules.length > 0 ? await this.situations.of(message) : undefined;
    if (!situation) return [];
    const now = this.clock.now();
    const drafts = await Promise.all(
      rules.map(async (rule) => {
        const recipients = await this.#recipients(rule, situation);
        return Promise.all(
          recipients.map((recipient) => this.drafter.draft(rule, situation, recipient, now)),
        );
      }),
    );
    return drafts.flat(2);
  }

  /** Stores what there is to tell, for the sender to take. */
  async write(tx: Transaction, drafts: readonly Draft[]): Promise<void> {
    for (const { row, digest } of drafts) {
      await this.notifications.insert(tx, digest ? await this.digests.gather(tx, row, digest) : row);
      await this.followUps.note(tx, row, row);
    }
  }

  /** Nobody is told the same twice, whoever they are in it. */
  async #recipients(rule: NotificationRule, situation: Situation): Promise<Recipient[]> {
    const found = await this.#addressees(rule.to, situation);
    if (found.length > 0 || !rule.otherwise) return found;
    return this.#addressees(rule.otherwise, situation);
  }

  async #addressees(to: Addressee, situation: Situation): Promise<Recipient[]> {
    const { customerId, repUser, watchers, wisher, showroomId } = situation;
    if (to === 'customer') return customerId === null ? [] : [{ kind: 'customer', id: customerId }];
    if (to === 'rep') return repUser === null ? [] : [{ kind: 'user', id: repUser }];
    if (to === 'wisher') return wisher ? [wisher] : [];
    if (to === 'watchers') return watchers.map((id) => ({ kind: 'user', id }));
    const asked = showroomId === null ? [] : await this.preferences.ofShowroom(showroomId);
    return asked
      .filter(({ caller }) => runs(caller, showroomId as string))
      .map(({ userId: id }) => ({ kind: 'user', id }));
  }
}
