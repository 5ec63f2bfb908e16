import { Injectable } from '@nestjs/common';
import { Database, prepared } from '@rover/persistence';
import type { Sql } from '@rover/persistence';
import type { StoredNotification } from '../stored-notification.js';
import { NOTIFICATION_COLUMNS } from './notification.repository.js';

/** A notification that this replica has in hand, until its lease ends. */
export interface Claimed extends StoredNotification {
  readonly lease: string;
  /** Whether somebody had it in hand whose lease ended: it may have been sent. */
  readonly takenOver: boolean;
}

/** What became of it. */
export type Outcome = Pick<
  StoredNotification,
  'state' | 'skipped' | 'provider' | 'providerId' | 'error' | 'sentAt'
> & {
  readonly dueAt: Date;
  /** Sealed anew, with where it would have gone. */
  readonly content?: Buffer | null;
  readonly wrappedKey?: Buffer | null;
};

const CLAIM = prepared(`
WITH due AS (
  SELECT id AS due_id, state AS due_state FROM notification
  WHERE (state = 'waiting' AND due_at <= $1) OR (state = 'sending' AND lease_until <= $1)
  ORDER BY due_at LIMIT $4 FOR UPDATE SKIP LOCKED
)
UPDATE notification SET state = 'sending', attempts = attempts + 1, lease = $2, lease_until = $3
FROM due WHERE id = due_id
RETURNING ${NOTIFICATION_COLUMNS}, lease, due_state = 'sending' AS "takenOver"`);
const SETTLE = prepared(`
UPDATE notification SET state = $3, skipped = $4, provider = $5, provider_id = $6, error = $7, sent_at = $8, due_at = $9,
  content = coalesce($10, content), wrapped_key = coalesce($11, wrapped_key), lease = NULL, lease_until = NULL
WHERE id = $1 AND lease = $2 AND state = 'sending'`);
const PUT_OFF = prepared(`
UPDATE notification SET state = 'waiting', attempts = attempts - 1, due_at = $3, lease = NULL, lease_until = NULL
WHERE id = $1 AND lease = $2 AND state = 'sending'`);
const PARTS_SENT = prepared(`
UPDATE notification SET state = 'sent', provider = $2, provider_id = $3, sent_at = $4
WHERE digest_id = $1 AND state = 'gathered'`);
const WAITING = prepared(`
SELECT channel, count(*)::int AS count
FROM notification WHERE state IN ('waiting', 'sending') AND due_at <= $1 GROUP BY channel`);

/** Who has which notification in hand. Leases are fenced: who lost theirs changes nothing any more. */
@Injectable()
export class ClaimRepository {
  constructor(private readonly database: Database) {}

  /** Takes what is due, and what somebody had in hand who is gone. Two replicas never get the same. */
  async take(
    now: Date,
    { lease, until, most }: { lease: string; until: Date; most: number },
  ): Promise<Claimed[]> {
    return this.database.query<Claimed>(CLAIM, [now, lease, until, most]);
  }

  /** Answers whether it was still ours. */
  async settle(tx: Sql, { id, lease }: Pick<Claimed, 'id' | 'lease'>, outcome: Outcome): Promise<boolean> {
    const { state, skipped, provider, providerId, error, sentAt, dueAt, content, wrappedKey } = outcome;
    const values = [
      state,
      skipped,
      provider,
      providerId,
      error,
      sentAt,
      dueAt,
      content ?? null,
      wrappedKey ?? null,
    ];
    return (await tx.execute(SETTLE, [id, lease, ...values])) > 0;
  }

  /** Gives it back untried. */
  async putOff({ id, lease }: Pick<Claimed, 'id' | 'lease'>, until: Date): Promise<void> {
    await this.database.execute(PUT_OFF, [id, lease, until]);
  }

  /** What a digest gathered went with it. */
  async partsSent(
    tx: Sql,
    digestId: string,
    { provider, providerId, sentAt }: Pick<Outcome, 'provider' | 'providerId' | 'sentAt'>,
  ): Promise<void> {
    await tx.execute(PARTS_SENT, [digestId, provider, providerId, sentAt]);
  }

  /** How many are due and not sent yet. */
  waiting(now: Date): Promise<{ channel: string; count: number }[]> {
    return this.database.query(WAITING, [now]);
  }
}
