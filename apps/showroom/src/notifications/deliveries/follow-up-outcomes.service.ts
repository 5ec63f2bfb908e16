import { Inject, Injectable } from '@nestjs/common';
import type { DeliverySkip, FollowUp } from '@rover/contracts';
import type { Sql } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { FollowUpRepository } from '../../leads/follow-ups/follow-up.repository.js';
import type { StoredNotification } from '../stored-notification.js';

const whys: Partial<Record<DeliverySkip, FollowUp['skipped']>> = {
  noAddress: 'noContact',
  erased: 'customerGone',
};

/** Says of a follow-up that it was sent, or why it will not be. One whose message failed stays due: people may see to it. */
@Injectable()
export class FollowUpOutcomes {
  constructor(
    private readonly followUps: FollowUpRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async note(
    tx: Sql,
    { kind, references }: Pick<StoredNotification, 'kind' | 'references'>,
    { state, skipped }: Pick<StoredNotification, 'state' | 'skipped'>,
  ): Promise<void> {
    const { followUpId } = references;
    if (kind !== 'followUp.due' || followUpId === undefined) return;
    const time = new Date(this.clock.now()).toISOString();
    if (state === 'sent') await this.followUps.settleDue(tx, followUpId, { state, skipped: null, time });
    if (state === 'skipped' && skipped !== null)
      await this.followUps.settleDue(tx, followUpId, { state, skipped: whys[skipped] ?? 'noConsent', time });
  }
}
