import { Injectable } from '@nestjs/common';
import { Database, prepared } from '@rover/persistence';
import type { Sql } from '@rover/persistence';

/** A handoff as stored: the code is a hash, the note is sealed. */
export interface HandoffRow {
  readonly id: string;
  readonly customerId: string;
  readonly channel: string;
  readonly note: Buffer | null;
}

const INSERT = prepared(`
INSERT INTO customer_handoff (id, customer_id, channel, note, code_hash, expires_at) VALUES ($1, $2, $3, $4, $5, $6)`);
const REDEEM = prepared(`
UPDATE customer_handoff SET redeemed_at = $2 WHERE code_hash = ANY($1::bytea[]) AND redeemed_at IS NULL AND expires_at > $2
RETURNING id, customer_id AS "customerId", channel, note`);
const EXPIRE = prepared('DELETE FROM customer_handoff WHERE expires_at < $1');

/** One-time codes in PostgreSQL. */
@Injectable()
export class HandoffRepository {
  constructor(private readonly database: Database) {}

  async insert(
    tx: Sql,
    { id, customerId, channel, note }: HandoffRow,
    hash: Buffer,
    until: Date,
  ): Promise<void> {
    await tx.execute(INSERT, [id, customerId, channel, note, hash, until]);
  }

  /** The handoff of a code that is good now; of several who redeem it at once one gets it. */
  async redeem(tx: Sql, hashes: readonly Buffer[], now: Date): Promise<HandoffRow | undefined> {
    return (await tx.query<HandoffRow>(REDEEM, [hashes, now]))[0];
  }

  async removeExpired(before: Date): Promise<void> {
    await this.database.execute(EXPIRE, [before]);
  }
}
