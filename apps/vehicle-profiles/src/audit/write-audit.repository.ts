import { Injectable } from '@nestjs/common';
import type { AuditedWrite, listWrites, RequestOf } from '@rover/contracts';
import { allOf, Database, keyset, prepared, sql } from '@rover/persistence';
import type { Page } from '@rover/persistence';

/** A batch that was written and not heard of is written again. */
const ADD = prepared(`
INSERT INTO write_audit (id, time, actor, roles, command, vehicle_id, fleet_id, subject, outcome, code)
SELECT id, time, actor, ARRAY(SELECT jsonb_array_elements_text(roles)), command, "vehicleId", "fleetId", subject, outcome, code
FROM jsonb_to_recordset($1::jsonb) AS given (id uuid, time timestamptz, actor text, roles jsonb, command text,
  "vehicleId" text, "fleetId" text, subject jsonb, outcome text, code text)
ON CONFLICT DO NOTHING`);

const latestFirst = keyset({ columns: { time: 'timestamptz', id: 'uuid' }, order: 'desc' });

interface Row extends Pick<AuditedWrite, 'id' | 'actor' | 'roles' | 'command' | 'subject' | 'outcome'> {
  readonly time: Date;
  readonly place: string;
  readonly vehicle_id: string | null;
  readonly fleet_id: string | null;
  readonly code: string | null;
}

/** The audit of writes in PostgreSQL. */
@Injectable()
export class WriteAuditRepository {
  constructor(private readonly database: Database) {}

  async add(writes: readonly AuditedWrite[]): Promise<void> {
    await this.database.execute(ADD, [JSON.stringify(writes)]);
  }

  /** @throws CursorInvalidError */
  async page({ limit, cursor, ...asked }: RequestOf<typeof listWrites>): Promise<Page<AuditedWrite>> {
    const { vehicleId, actor, command, outcome, from, to } = asked;
    const { text, values } = sql`SELECT write_audit.*, time::text AS place FROM write_audit WHERE ${allOf([
      ...(vehicleId === undefined ? [] : [sql`vehicle_id = ${vehicleId}`]),
      ...(actor === undefined ? [] : [sql`actor = ${actor}`]),
      ...(command === undefined ? [] : [sql`command = ${command}`]),
      ...(outcome === undefined ? [] : [sql`outcome = ${outcome}`]),
      ...(from === undefined ? [] : [sql`time >= ${from}`]),
      ...(to === undefined ? [] : [sql`time < ${to}`]),
    ])}`.render();
    const after = latestFirst.after(cursor, values.length + 1);
    const rows = await this.database.query<Row>(
      `${text} AND ${after.sql} ORDER BY ${latestFirst.orderBy} LIMIT ${limit + 1}`,
      [...values, ...after.values],
    );
    const { data, meta } = latestFirst.page(rows, limit, ({ place, id }) => [place, id]);
    return { data: data.map(writeOf), meta };
  }
}

const writeOf = (row: Row): AuditedWrite => ({
  ...{ id: row.id, time: row.time.toISOString(), actor: row.actor, roles: row.roles },
  command: row.command,
  ...(row.vehicle_id !== null && { vehicleId: row.vehicle_id }),
  ...(row.fleet_id !== null && { fleetId: row.fleet_id }),
  ...{ subject: row.subject, outcome: row.outcome },
  ...(row.code !== null && { code: row.code }),
});
