import { Injectable } from '@nestjs/common';
import type { Fleet } from '@rover/contracts';
import { Database, keyset, prepared } from '@rover/persistence';
import type { Page, Sql } from '@rover/persistence';

const COLUMNS = `id, name, parent_id, speed_limit, version, created_at, updated_at,
  (SELECT count(*)::int FROM vehicle WHERE vehicle.fleet_id = fleet.id AND deleted_at IS NULL) AS vehicles`;

/** Whoever moves fleets waits for whoever does so already: two moves, each fine by itself, can make a cycle. */
const LOCK_TREE = prepared(`SELECT pg_advisory_xact_lock(hashtext(current_schema() || '.fleet'))`);
const LOCK = prepared(`SELECT ${COLUMNS} FROM fleet WHERE id = $1 FOR UPDATE`);
const FIND = prepared(`SELECT ${COLUMNS} FROM fleet WHERE id = $1`);
const INSERT = prepared(`
INSERT INTO fleet (id, name, parent_id, version, created_at, updated_at, speed_limit) VALUES ($1, $2, $3, $4, $5, $5, $6)
ON CONFLICT (id) DO NOTHING`);
const UPDATE = prepared(
  'UPDATE fleet SET name = $2, parent_id = $3, version = $4, updated_at = $5, speed_limit = $6 WHERE id = $1',
);
const REMOVE = prepared('DELETE FROM fleet WHERE id = $1');
const NESTED = prepared('SELECT count(*)::int AS count FROM fleet WHERE parent_id = $1');

const PATH = prepared(`
WITH RECURSIVE up AS (
  SELECT id, parent_id, 1 AS depth FROM fleet WHERE id = $1
  UNION ALL SELECT fleet.id, fleet.parent_id, depth + 1 FROM up JOIN fleet ON fleet.id = up.parent_id
) SELECT id FROM up ORDER BY depth DESC`);

const HEIGHT = prepared(`
WITH RECURSIVE down AS (
  SELECT id, 1 AS depth FROM fleet WHERE id = $1
  UNION ALL SELECT fleet.id, depth + 1 FROM down JOIN fleet ON fleet.parent_id = down.id
) SELECT coalesce(max(depth), 1)::int AS height FROM down`);

const byId = keyset({ columns: { id: 'text' } });

interface FleetRow extends Pick<Fleet, 'id' | 'name' | 'version' | 'vehicles'> {
  readonly parent_id: string | null;
  readonly speed_limit: number | null;
  readonly created_at: Date;
  readonly updated_at: Date;
}

/** Fleets in PostgreSQL. */
@Injectable()
export class FleetRepository {
  constructor(private readonly database: Database) {}

  async lockTree(tx: Sql): Promise<void> {
    await tx.execute(LOCK_TREE);
  }

  async lock(tx: Sql, id: string): Promise<Fleet | undefined> {
    const [row] = await tx.query<FleetRow>(LOCK, [id]);
    return row && fleetOf(row);
  }

  async find(id: string): Promise<Fleet | undefined> {
    const [row] = await this.database.query<FleetRow>(FIND, [id]);
    return row && fleetOf(row);
  }

  /** Answers whether the id was free. */
  async insert(tx: Sql, { id, name, parentId, version, createdAt, speedLimit }: Fleet): Promise<boolean> {
    return (await tx.execute(INSERT, [id, name, parentId, version, createdAt, speedLimit])) > 0;
  }

  async update(tx: Sql, { id, name, parentId, version, updatedAt, speedLimit }: Fleet): Promise<void> {
    await tx.execute(UPDATE, [id, name, parentId, version, updatedAt, speedLimit]);
  }

  async remove(tx: Sql, id: string): Promise<void> {
    await tx.execute(REMOVE, [id]);
  }

  async nested(tx: Sql, id: string): Promise<number> {
    const [row] = await tx.query<{ count: number }>(NESTED, [id]);
    return row?.count ?? 0;
  }

  /** The ids from the top down to a fleet; none for a fleet that is not there. */
  async path(tx: Sql, id: string): Promise<string[]> {
    return (await tx.query<{ id: string }>(PATH, [id])).map((row) => row.id);
  }

  /** How many levels a fleet and those below it take. */
  async height(tx: Sql, id: string): Promise<number> {
    const [row] = await tx.query<{ height: number }>(HEIGHT, [id]);
    return row?.height ?? 1;
  }

  /** @param seen ids that may be seen; all when absent @throws CursorInvalidError */
  async page(
    { seen, parentId }: { seen?: readonly string[]; parentId?: string },
    limit: number,
    cursor: string | undefined,
  ): Promise<Page<Fleet>> {
    const after = byId.after(cursor, 4);
    const rows = await this.database.query<FleetRow>(
      `SELECT ${COLUMNS} FROM fleet
       WHERE ($1::text[] IS NULL OR id = ANY($1)) AND ($2::text IS NULL OR parent_id = $2) AND ${after.sql}
       ORDER BY ${byId.orderBy} LIMIT $3`,
      [seen ?? null, parentId ?? null, limit + 1, ...after.values],
    );
    const { data, meta } = byId.page(rows, limit, ({ id }) => [id]);
    return { data: data.map(fleetOf), meta };
  }
}

const fleetOf = ({ parent_id, speed_limit, created_at, updated_at, ...row }: FleetRow): Fleet => ({
  ...row,
  parentId: parent_id,
  speedLimit: speed_limit,
  createdAt: created_at.toISOString(),
  updatedAt: updated_at.toISOString(),
});
