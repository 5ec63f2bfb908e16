import { Injectable } from '@nestjs/common';
import type { CalendarFeed, Caller, MaintenanceRecord, NewCalendarFeed } from '@rover/contracts';
import { Database, prepared, raw, sql } from '@rover/persistence';
import type { Fragment } from '@rover/persistence';
import { uuidV7 } from '@rover/redis-streams';
import { inFleets } from '../../fleets/fleet-tree.js';
import { expiryColumns } from '../expiry/expiry.repository.js';
import type { ExpiryRow } from '../expiry/expiry.repository.js';

interface FeedRow {
  id: string;
  name: string;
  fleet_id: string | null;
  vehicle_id: string | null;
  zone: string;
  created_by: string;
  created_at: Date;
  made_as: Pick<Caller, 'roles' | 'fleets'>;
}

/** A feed with whom it was made as, beside their id: what their token told of them. */
export interface StoredFeed {
  readonly feed: CalendarFeed;
  readonly maker: Caller;
}

/** A vehicle's name in a calendar beside what comes due of it. */
export type NamedExpiry = ExpiryRow & { readonly plate: string | null };
export interface NamedOrder {
  readonly facts: MaintenanceRecord;
  readonly plate: string | null;
}

const MOST_ENTRIES = 5_000;
const COLUMNS = 'id, name, fleet_id, vehicle_id, zone, created_by, created_at, made_as';

const INSERT = prepared(`
INSERT INTO calendar_feed (id, token_hash, name, fleet_id, vehicle_id, zone, created_by, created_at, made_as)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING ${COLUMNS}`);

const LIST = prepared(`
SELECT ${COLUMNS} FROM calendar_feed WHERE revoked_at IS NULL AND ($1::text IS NULL OR created_by = $1)
ORDER BY id DESC LIMIT 1000`);

const REVOKE = prepared(`
UPDATE calendar_feed SET revoked_at = $3
WHERE id = $1 AND revoked_at IS NULL AND ($2::text IS NULL OR created_by = $2) RETURNING ${COLUMNS}`);

const FIND = prepared(`SELECT ${COLUMNS} FROM calendar_feed WHERE token_hash = $1 AND revoked_at IS NULL`);

const ofFeed = ({ vehicleId, fleetId }: CalendarFeed): Fragment =>
  sql`vehicle.deleted_at IS NULL AND ${
    fleetId === undefined ? sql`vehicle.id = ${vehicleId}` : inFleets('vehicle.fleet_id', [fleetId])
  }`;

/** Feeds, and what stands in them. */
@Injectable()
export class FeedRepository {
  constructor(private readonly database: Database) {}

  async insert(
    { name, fleetId, vehicleId, timeZone }: NewCalendarFeed,
    { hash, by, now }: { hash: Buffer; by: Caller; now: Date },
  ): Promise<CalendarFeed> {
    const { sub, roles, fleets } = by;
    const values = [uuidV7(), hash, name, fleetId ?? null, vehicleId ?? null, timeZone, sub, now];
    const [row] = await this.database.query<FeedRow>(INSERT, [...values, { roles, fleets }]);
    return toFeed(row as FeedRow);
  }

  /** Of one person, or all. */
  async list(by: string | undefined): Promise<CalendarFeed[]> {
    return (await this.database.query<FeedRow>(LIST, [by ?? null])).map(toFeed);
  }

  async revoke(id: string, by: string | undefined, now: Date): Promise<CalendarFeed | undefined> {
    const [row] = await this.database.query<FeedRow>(REVOKE, [id, by ?? null, now]);
    return row && toFeed(row);
  }

  async find(hash: Buffer): Promise<StoredFeed | undefined> {
    const [row] = await this.database.query<FeedRow>(FIND, [hash]);
    return row && { feed: toFeed(row), maker: { sub: row.created_by, ...row.made_as } };
  }

  /** @param access the condition on `vehicle` under which what comes due of it is shown */
  expiries(feed: CalendarFeed, access: Fragment): Promise<NamedExpiry[]> {
    const { text, values } = sql`SELECT expiry.*, plate FROM vehicle
      JOIN (SELECT ${raw(expiryColumns)} FROM expiry WHERE active AND due_at IS NOT NULL) AS expiry
        ON expiry.vehicle_id = vehicle.id
      WHERE ${ofFeed(feed)} AND ${access} ORDER BY due_at LIMIT ${MOST_ENTRIES}`.render();
    return this.database.query<NamedExpiry>(text, values);
  }

  /** The same of work that is ordered. */
  orders(feed: CalendarFeed, access: Fragment): Promise<NamedOrder[]> {
    const { text, values } = sql`SELECT facts, plate FROM vehicle
      JOIN maintenance_record AS record ON record.vehicle_id = vehicle.id
      WHERE ${ofFeed(feed)} AND ${access} AND record.status IN ('planned', 'inProgress') AND facts ? 'scheduledAt'
      ORDER BY facts ->> 'scheduledAt' LIMIT ${MOST_ENTRIES}`.render();
    return this.database.query<NamedOrder>(text, values);
  }
}

const toFeed = (row: FeedRow): CalendarFeed => ({
  id: row.id,
  name: row.name,
  ...(row.fleet_id !== null && { fleetId: row.fleet_id }),
  ...(row.vehicle_id !== null && { vehicleId: row.vehicle_id }),
  timeZone: row.zone,
  createdBy: row.created_by,
  createdAt: row.created_at.toISOString(),
});
