import { Injectable } from '@nestjs/common';
import type { Grant, GrantRole } from '@rover/contracts';
import { Database, keyset, prepared } from '@rover/persistence';
import type { Page, Sql } from '@rover/persistence';

const INSERT = prepared(`
INSERT INTO access_grant (id, user_id, role, vehicle_id, fleet_id, begins_at, ends_at, created_by, created_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`);

const LOCK = prepared('SELECT * FROM access_grant WHERE id = $1 FOR UPDATE');
const UPDATE = prepared(
  'UPDATE access_grant SET ends_at = $2, revoked_by = $3, revoked_at = $4 WHERE id = $1',
);
const OPEN = `revoked_at IS NULL AND (ends_at IS NULL OR ends_at > $2)`;
const LOCK_OF_FLEET = prepared(
  `SELECT * FROM access_grant WHERE fleet_id = $1 AND ${OPEN} ORDER BY id FOR UPDATE`,
);
const LOCK_OF_VEHICLE = prepared(
  `SELECT * FROM access_grant WHERE vehicle_id = $1 AND ${OPEN} ORDER BY id FOR UPDATE`,
);

const LOCK_OF_USER = prepared(
  `SELECT * FROM access_grant WHERE user_id = $1 AND ${OPEN} ORDER BY id FOR UPDATE`,
);

const byId = keyset({ columns: { id: 'uuid' }, order: 'desc' });

/** A grant as it is stored. */
export interface StoredGrant {
  readonly id: string;
  readonly user: string;
  readonly role: GrantRole;
  readonly vehicleId?: string;
  readonly fleetId?: string;
  readonly from: Date;
  readonly until: Date | null;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly revokedBy?: string;
  readonly revokedAt?: Date;
}

interface GrantRow {
  readonly id: string;
  readonly user_id: string;
  readonly role: GrantRole;
  readonly vehicle_id: string | null;
  readonly fleet_id: string | null;
  readonly begins_at: Date;
  readonly ends_at: Date | null;
  readonly created_by: string;
  readonly created_at: Date;
  readonly revoked_by: string | null;
  readonly revoked_at: Date | null;
}

/** What is listed: grants of a vehicle, with those that were merged into it, or of a fleet. */
export interface GrantQuestion {
  readonly vehicleId?: string;
  readonly fleetId?: string;
  readonly all: boolean;
  readonly limit: number;
  readonly cursor?: string;
}

/** Grants in PostgreSQL. */
@Injectable()
export class GrantRepository {
  constructor(private readonly database: Database) {}

  async insert(tx: Sql, grant: StoredGrant): Promise<void> {
    const { id, user, role, vehicleId, fleetId, from, until, createdBy, createdAt } = grant;
    const subject = [vehicleId ?? null, fleetId ?? null];
    await tx.execute(INSERT, [id, user, role, ...subject, from, until, createdBy, createdAt]);
  }

  async update(tx: Sql, { id, until, revokedBy, revokedAt }: StoredGrant): Promise<void> {
    await tx.execute(UPDATE, [id, until, revokedBy ?? null, revokedAt ?? null]);
  }

  async lock(tx: Sql, id: string): Promise<StoredGrant | undefined> {
    const [row] = await tx.query<GrantRow>(LOCK, [id]);
    return row && storedOf(row);
  }

  /** Those of a fleet or a vehicle that are not over. */
  async lockOpen(
    tx: Sql,
    { vehicleId, fleetId }: { vehicleId?: string; fleetId?: string },
    now: Date,
  ): Promise<StoredGrant[]> {
    const rows = vehicleId
      ? await tx.query<GrantRow>(LOCK_OF_VEHICLE, [vehicleId, now])
      : await tx.query<GrantRow>(LOCK_OF_FLEET, [fleetId, now]);
    return rows.map(storedOf);
  }

  /** Those of a person that are not over. */
  async lockOpenOf(tx: Sql, user: string, now: Date): Promise<StoredGrant[]> {
    return (await tx.query<GrantRow>(LOCK_OF_USER, [user, now])).map(storedOf);
  }

  /** @throws CursorInvalidError */
  async page(
    { vehicleId, fleetId, all, limit, cursor }: GrantQuestion,
    now: Date,
  ): Promise<Page<StoredGrant>> {
    const after = byId.after(cursor, 5);
    const subject = vehicleId
      ? 'vehicle_id IN (SELECT id FROM vehicle WHERE id = $1 OR merged_into = $1)'
      : 'fleet_id = $1';
    const rows = await this.database.query<GrantRow>(
      `SELECT * FROM access_grant WHERE ${subject} AND ($3 OR ${OPEN}) AND ${after.sql}
       ORDER BY ${byId.orderBy} LIMIT $4`,
      [vehicleId ?? fleetId, now, all, limit + 1, ...after.values],
    );
    const { data, meta } = byId.page(rows, limit, ({ id }) => [id]);
    return { data: data.map(storedOf), meta };
  }
}

const storedOf = (row: GrantRow): StoredGrant => ({
  id: row.id,
  user: row.user_id,
  role: row.role,
  ...(row.vehicle_id !== null && { vehicleId: row.vehicle_id }),
  ...(row.fleet_id !== null && { fleetId: row.fleet_id }),
  from: row.begins_at,
  until: row.ends_at,
  createdBy: row.created_by,
  createdAt: row.created_at,
  ...(row.revoked_by !== null && { revokedBy: row.revoked_by }),
  ...(row.revoked_at !== null && { revokedAt: row.revoked_at }),
});

export function statusOf(
  { from, until, revokedAt }: Pick<StoredGrant, 'from' | 'until' | 'revokedAt'>,
  now: number,
): Grant['status'] {
  if (revokedAt) return 'revoked';
  if (until && until.getTime() <= now) return 'ended';
  return from.getTime() > now ? 'pending' : 'active';
}

/** A grant as it is told. */
export const grantOf = (stored: StoredGrant, now: number): Grant => ({
  ...stored,
  from: stored.from.toISOString(),
  until: stored.until?.toISOString() ?? null,
  status: statusOf(stored, now),
  createdAt: stored.createdAt.toISOString(),
  revokedAt: stored.revokedAt?.toISOString(),
});
