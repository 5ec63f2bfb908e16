import { Injectable } from '@nestjs/common';
import { prepared, type Sql } from '@rover/persistence';
import type { StoredWatch } from './watched-vehicle.js';

interface WatchRow extends Omit<StoredWatch, 'dueAt'> {
  readonly vehicle_id: string;
  readonly due: number | null;
}

const COLUMNS = `vehicle_id, version, clock, (extract(epoch FROM due_at) * 1000)::float8 AS due, states, open, facts`;
const LOCK = prepared(
  `SELECT ${COLUMNS} FROM alert_watch WHERE vehicle_id = ANY ($1) ORDER BY vehicle_id FOR UPDATE`,
);
/** Rows that another replica is at are left to it; the rest are this one's until the transaction ends, or it dies. */
const CLAIM = prepared(
  `SELECT ${COLUMNS} FROM alert_watch WHERE due_at <= $1 ORDER BY due_at LIMIT $2 FOR UPDATE SKIP LOCKED`,
);
const SAVE = prepared(`
INSERT INTO alert_watch AS watch (vehicle_id, version, clock, due_at, states, open, facts)
SELECT vehicle_id, version, clock, to_timestamp(due / 1000), states, open, facts
FROM unnest($1::text[], $2::int[], $3::float8[], $4::float8[], $5::jsonb[], $6::jsonb[], $7::jsonb[])
  AS new (vehicle_id, version, clock, due, states, open, facts)
ORDER BY vehicle_id
ON CONFLICT (vehicle_id) DO UPDATE SET version = excluded.version, clock = excluded.clock, due_at = excluded.due_at,
  states = excluded.states, open = excluded.open, facts = excluded.facts
WHERE watch.version = excluded.version - 1`);

/** How rules stand for vehicles, one row each. */
@Injectable()
export class WatchRepository {
  /** What is stored of these vehicles, theirs until the transaction ends. */
  async lock(tx: Sql, ids: readonly string[]): Promise<Map<string, StoredWatch>> {
    return ids.length === 0 ? new Map() : watchesOf(await tx.query<WatchRow>(LOCK, [ids]));
  }

  /** Some that must be looked at by now, the longest due first, theirs until the transaction ends. */
  async claimDue(tx: Sql, now: number, most: number): Promise<Map<string, StoredWatch>> {
    return watchesOf(await tx.query<WatchRow>(CLAIM, [new Date(now), most]));
  }

  /** Answers how many followed what was stored: less than given means another writer. */
  save(tx: Sql, watches: readonly (readonly [vehicleId: string, watch: StoredWatch])[]): Promise<number> {
    return tx.execute(SAVE, [
      watches.map(([id]) => id),
      watches.map(([, { version }]) => version),
      watches.map(([, { clock }]) => clock),
      watches.map(([, { dueAt }]) => dueAt),
      watches.map(([, { states }]) => JSON.stringify(states)),
      watches.map(([, { open }]) => JSON.stringify(open)),
      watches.map(([, { facts }]) => JSON.stringify(facts)),
    ]);
  }
}

const watchesOf = (rows: readonly WatchRow[]): Map<string, StoredWatch> =>
  new Map(rows.map(({ vehicle_id, due, ...row }) => [vehicle_id, { ...row, dueAt: due }]));
