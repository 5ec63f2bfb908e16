import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, prepared, type Sql } from '@rover/persistence';
import type { Writer } from './quick-state.repository.js';

const HOLD = prepared(`SELECT FROM state_holder WHERE partition = $1 AND holder = $2 FOR SHARE`);
const TAKE = prepared(`
INSERT INTO state_holder (partition, holder) VALUES ($1, $2)
ON CONFLICT (partition) DO UPDATE SET holder = excluded.holder`);

/**
 * In whose memory the states of a partition's vehicles go on. Rows in PostgreSQL lag behind, so versions do not tell
 * that somebody else has gone on with one meanwhile; this does.
 */
@Injectable()
export class StateHolders {
  private readonly process = randomUUID();

  constructor(private readonly database: Database) {}

  /** Whether nobody has taken over since this writer did; and nobody does until the transaction ends. */
  async hold(tx: Sql, writer: Writer): Promise<boolean> {
    return (await tx.execute(HOLD, [writer.partition, this.nameOf(writer)])) === 1;
  }

  /** Waits for the former holder's transaction. What is read from here on, no other will change unseen. */
  async take(writer: Writer): Promise<void> {
    await this.database.execute(TAKE, [writer.partition, this.nameOf(writer)]);
  }

  /** A process that lost a partition and got it back is another holder: it may still be writing as the former. */
  private nameOf({ fence }: Writer): string {
    return `${this.process} ${fence}`;
  }
}
