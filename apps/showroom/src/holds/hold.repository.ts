import { Injectable } from '@nestjs/common';
import type { listHolds, RequestOf } from '@rover/contracts';
import { Database, prepared, sql } from '@rover/persistence';
import type { Page, Sql } from '@rover/persistence';
import { DocumentRepository } from '../common/document.repository.js';
import type { StoredHold } from './stored-hold.js';

const ACTIVE = prepared(`SELECT facts FROM hold WHERE unit_id = $1 AND status = 'active' FOR UPDATE`);
const QUEUE = prepared(
  `SELECT facts FROM hold WHERE unit_id = $1 AND status = 'queued' ORDER BY position FOR UPDATE`,
);
const WAITING = prepared(`SELECT count(*)::int AS count FROM hold WHERE unit_id = $1 AND status = 'queued'`);
const DUE = prepared(`
SELECT id, unit_id AS "unitId" FROM hold WHERE status = 'active' AND expires_at <= $1 ORDER BY expires_at LIMIT 500`);

/** Holds in PostgreSQL. */
@Injectable()
export class HoldRepository extends DocumentRepository<StoredHold> {
  constructor(database: Database) {
    super(database, 'hold');
  }

  /** The hold that has a unit. */
  async active(tx: Sql, unitId: string): Promise<StoredHold | undefined> {
    const [row] = await tx.query<{ facts: StoredHold }>(ACTIVE, [unitId]);
    return row?.facts;
  }

  /** Who waits for a unit, first come first. */
  async queue(tx: Sql, unitId: string): Promise<StoredHold[]> {
    return (await tx.query<{ facts: StoredHold }>(QUEUE, [unitId])).map(({ facts }) => facts);
  }

  /** How many wait for a unit. */
  async waiting(unitId: string): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(WAITING, [unitId]);
    return row?.count ?? 0;
  }

  /** Some of the holds whose time is over. */
  due(now: Date): Promise<{ id: string; unitId: string }[]> {
    return this.database.query(DUE, [now]);
  }

  /** @param showrooms whose holds may be seen; all when absent @throws CursorInvalidError */
  page(
    { unitId, showroomId, customerId, status, ...page }: RequestOf<typeof listHolds>,
    showrooms: readonly string[] | undefined,
  ): Promise<Page<StoredHold>> {
    const conditions = [
      showrooms !== undefined && sql`showroom_id = ANY(${showrooms})`,
      showroomId !== undefined && sql`showroom_id = ${showroomId}`,
      unitId !== undefined && sql`unit_id = ${unitId}`,
      customerId !== undefined && sql`customer_id = ${customerId}`,
      status !== undefined && sql`status = ${status}`,
    ];
    return this.pageOf(conditions, page);
  }
}
