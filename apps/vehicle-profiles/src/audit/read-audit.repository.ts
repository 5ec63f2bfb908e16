import { Injectable } from '@nestjs/common';
import type { AuditedRead, listReads, RequestOf } from '@rover/contracts';
import { allOf, Database, keyset, prepared, sql } from '@rover/persistence';
import type { Page } from '@rover/persistence';
import type { ReasonedRead } from './read-reasons.service.js';

/** In the order of the key: replicas that add to the same rows wait for each other, and never crosswise. */
const ADD = prepared(`
INSERT INTO read_audit AS known (minute, reader, door, kind, vehicle_id, fleet_id, person, roles, grant_id, grant_role,
  first_at, last_at, count)
SELECT to_timestamp(minute / 1000), reader, door, kind, "vehicleId", "fleetId", person,
  ARRAY(SELECT jsonb_array_elements_text(roles)), "grantId", "grantRole",
  to_timestamp("firstAt" / 1000), to_timestamp("lastAt" / 1000), count
FROM jsonb_to_recordset($1::jsonb) AS given (minute float8, reader text, door text, kind text, "vehicleId" text,
  "fleetId" text, person text, roles jsonb, "grantId" uuid, "grantRole" text, "firstAt" float8, "lastAt" float8, count int)
ORDER BY 1, 2, 3, 4, 5, 6, 7
ON CONFLICT (minute, reader, door, kind, vehicle_id, fleet_id, person) DO UPDATE SET
  roles = excluded.roles, grant_id = coalesce(excluded.grant_id, known.grant_id),
  grant_role = coalesce(excluded.grant_role, known.grant_role), first_at = least(known.first_at, excluded.first_at),
  last_at = greatest(known.last_at, excluded.last_at), count = known.count + excluded.count`);

const KEY = ['reader', 'door', 'kind', 'vehicle_id', 'fleet_id', 'person'] as const;
const latestFirst = keyset({
  columns: { minute: 'timestamptz', ...Object.fromEntries(KEY.map((column) => [column, 'text' as const])) },
  order: 'desc',
});

interface Row extends Pick<AuditedRead, 'reader' | 'door' | 'kind' | 'roles' | 'count'> {
  readonly vehicle_id: string;
  readonly fleet_id: string;
  readonly person: string;
  readonly grant_id: string | null;
  readonly grant_role: NonNullable<AuditedRead['grantRole']> | null;
  readonly first_at: Date;
  readonly last_at: Date;
  readonly place: string;
}

/** The audit of reads in PostgreSQL. */
@Injectable()
export class ReadAuditRepository {
  constructor(private readonly database: Database) {}

  /** Two of them may have come to the same vehicle under different ids: those are written one after the other. */
  async add(reads: readonly ReasonedRead[]): Promise<void> {
    const rows = new Map<string, ReturnType<typeof rowOf>>();
    for (const row of reads.map(rowOf)) {
      const key = JSON.stringify([
        row.minute,
        row.reader,
        row.door,
        row.kind,
        row.vehicleId,
        row.fleetId,
        row.person,
      ]);
      const known = rows.get(key);
      rows.set(key, known ? { ...row, count: known.count + row.count } : row);
    }
    await this.database.execute(ADD, [JSON.stringify([...rows.values()])]);
  }

  /** @throws CursorInvalidError */
  async page({
    vehicleId,
    reader,
    kind,
    from,
    to,
    limit,
    cursor,
  }: RequestOf<typeof listReads>): Promise<Page<AuditedRead>> {
    const { text, values } = sql`
      SELECT read_audit.*, minute::text AS place FROM read_audit WHERE ${allOf([
        ...(vehicleId === undefined ? [] : [sql`vehicle_id = ${vehicleId} AND vehicle_id <> ''`]),
        ...(reader === undefined ? [] : [sql`reader = ${reader}`]),
        ...(kind === undefined ? [] : [sql`kind = ${kind}`]),
        ...(from === undefined
          ? []
          : [sql`minute >= date_trunc('minute', ${from}::timestamptz) AND last_at >= ${from}`]),
        ...(to === undefined ? [] : [sql`minute < ${to}::timestamptz AND first_at < ${to}`]),
      ])}`.render();
    const after = latestFirst.after(cursor, values.length + 1);
    const rows = await this.database.query<Row>(
      `${text} AND ${after.sql} ORDER BY ${latestFirst.orderBy} LIMIT ${limit + 1}`,
      [...values, ...after.values],
    );
    const { data, meta } = latestFirst.page(rows, limit, (row) => [
      row.place,
      ...KEY.map((column) => row[column]),
    ]);
    return { data: data.map(readOf), meta };
  }
}

const rowOf = ({ caller, seen, right, ...entry }: ReasonedRead) => ({
  ...entry,
  reader: caller.sub,
  roles: caller.roles,
  vehicleId: seen.vehicleId ?? '',
  fleetId: seen.fleetId ?? '',
  person: seen.person ?? '',
  grantId: right?.grantId ?? null,
  grantRole: right?.role ?? null,
});

const readOf = (row: Row): AuditedRead => ({
  ...{ reader: row.reader, roles: row.roles, kind: row.kind, door: row.door },
  ...(row.vehicle_id && { vehicleId: row.vehicle_id }),
  ...(row.fleet_id && { fleetId: row.fleet_id }),
  ...(row.person && { person: row.person }),
  ...(row.grant_id !== null && { grantId: row.grant_id }),
  ...(row.grant_role !== null && { grantRole: row.grant_role }),
  firstAt: row.first_at.toISOString(),
  lastAt: row.last_at.toISOString(),
  count: row.count,
});
