import { Inject, Injectable } from '@nestjs/common';
import { notificationChannels, notificationFailed, notificationSent } from '@rover/contracts';
import { Database, Outbox } from '@rover/persistence';
import type { Transaction } from '@rover/persistence';
import { CLOCK, Metrics } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { ClaimRepository, type Claimed, type Outcome } from './claim.repository.js';
import { FollowUpOutcomes } from './follow-up-outcomes.service.js';

/** Records what became of notifications, and tells of it, in one transaction; who lost their lease records nothing. */
@Injectable()
export class Settlement {
  readonly #total;

  constructor(
    private readonly database: Database,
    private readonly claims: ClaimRepository,
    private readonly followUps: FollowUpOutcomes,
    private readonly outbox: Outbox,
    metrics: Metrics,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.#total = metrics.counter(
      'rover_notifications_total',
      'Attempts to notify somebody, by what came of them: sent, retried, failed, unknown, skipped',
      ['channel', 'kind', 'outcome'],
    );
    metrics.gauge(
      'rover_notifications_due',
      'Notifications that are due and not sent yet',
      ['channel'],
      async function () {
        const waiting = new Map(
          (await claims.waiting(new Date(clock.now()))).map(({ channel, count }) => [channel, count]),
        );
        for (const channel of notificationChannels) this.set({ channel }, waiting.get(channel) ?? 0);
      },
    );
  }

  async record(claimed: Claimed, outcome: Outcome): Promise<void> {
    const isOurs = await this.database.transaction(async (tx) => {
      if (!(await this.claims.settle(tx, claimed, outcome))) return false;
      if (claimed.kind === 'digest' && outcome.state === 'sent')
        await this.claims.partsSent(tx, claimed.id, outcome);
      await this.followUps.note(tx, claimed, outcome);
      await this.#tell(tx, claimed, outcome);
      return true;
    });
    const { channel, kind } = claimed;
    const came = outcome.state === 'waiting' ? 'retried' : outcome.state;
    if (isOurs) this.#total.inc({ channel, kind, outcome: came });
  }

  async #tell(tx: Transaction, row: Claimed, { state, provider, error }: Outcome): Promise<void> {
    const { id: notificationId, kind, channel, userId, showroomId, references, attempts } = row;
    const recipient = { kind: row.audience, id: row.recipientId };
    const time = new Date(this.clock.now()).toISOString();
    const told = { notificationId, kind, channel, recipient, userId, showroomId, references, attempts, time };
    if (state === 'sent' && provider !== null)
      await this.outbox.add(tx, notificationSent, [{ ...told, provider }]);
    if (state === 'failed' || state === 'unknown')
      await this.outbox.add(tx, notificationFailed, [{ ...told, code: error ?? 'UNKNOWN' }]);
  }
}
