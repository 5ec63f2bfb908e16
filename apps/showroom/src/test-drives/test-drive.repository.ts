import { Injectable } from '@nestjs/common';
import type { RequestOf, listTestDrives, Trip } from '@rover/contracts';
import { Database, prepared, sql } from '@rover/persistence';
import type { Page, Sql } from '@rover/persistence';
import { DocumentRepository } from '../common/document.repository.js';
import type { StoredDrive } from './stored-drive.js';

/** Whose time is taken, and when. */
export interface Taken {
  readonly unitId: string;
  readonly repId: string;
  readonly from: Date;
  readonly until: Date;
}

const TAKEN = prepared(`
SELECT unit_id AS "unitId", rep_id AS "repId", lower(taken) AS "from", upper(taken) AS "until" FROM test_drive
WHERE status IN ('scheduled', 'started') AND taken && tstzrange($1, $2) AND (showroom_id = $3 OR unit_id = $4)
  AND id <> $5`);

const LOCK_PLATE = prepared(`SELECT pg_advisory_xact_lock(hashtext(current_schema() || '.plate ' || $1))`);

const DRIVEN = prepared(`
SELECT facts FROM test_drive
WHERE vehicle_id = $1 AND (driven && tstzrange($2, $3, '[]') OR facts @> $4::jsonb) ORDER BY id FOR UPDATE`);

/** Test drives in PostgreSQL. */
@Injectable()
export class TestDriveRepository extends DocumentRepository<StoredDrive> {
  constructor(database: Database) {
    super(database, 'test_drive');
  }

  /** Open drives of a showroom or of a unit that touch a time, but for one of them. */
  taken(
    from: Sql,
    {
      span,
      showroomId,
      unitId,
      but = '',
    }: { span: [string, string]; showroomId: string; unitId: string; but?: string },
  ): Promise<Taken[]> {
    return from.query<Taken>(TAKEN, [...span, showroomId, unitId, but]);
  }

  /** Whoever books a plate waits for who does so already: two bookings that find each other would both give up. */
  async lockPlate(tx: Sql, plate: string): Promise<void> {
    await tx.query(LOCK_PLATE, [plate]);
  }

  /** The drives that a trip was made on, or was said to be made on. */
  async drivenOn(tx: Sql, { id: tripId, vehicleId, start, end }: Trip): Promise<StoredDrive[]> {
    const known = JSON.stringify({ trips: [{ tripId }] });
    const rows = await tx.query<{ facts: StoredDrive }>(DRIVEN, [vehicleId, start.time, end.time, known]);
    return rows.map(({ facts }) => facts);
  }

  /** @param showrooms whose drives may be seen; all when absent @throws CursorInvalidError */
  page(
    { showroomId, unitId, repId, customerId, status, from, to, ...page }: RequestOf<typeof listTestDrives>,
    showrooms: readonly string[] | undefined,
  ): Promise<Page<StoredDrive>> {
    const conditions = [
      showrooms !== undefined && sql`showroom_id = ANY(${showrooms})`,
      showroomId !== undefined && sql`showroom_id = ${showroomId}`,
      unitId !== undefined && sql`unit_id = ${unitId}`,
      repId !== undefined && sql`rep_id = ${repId}`,
      customerId !== undefined && sql`facts ->> 'customerId' = ${customerId}`,
      status !== undefined && sql`status = ${status}`,
      from !== undefined && sql`instant_of(facts ->> 'endsAt') > ${from}`,
      to !== undefined && sql`instant_of(facts ->> 'startsAt') < ${to}`,
    ];
    return this.pageOf(conditions, page);
  }
}
