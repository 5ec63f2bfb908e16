import { Injectable } from '@nestjs/common';
import type { Showroom } from '@rover/contracts';
import { Database, keyset, prepared } from '@rover/persistence';
import type { Page, Sql } from '@rover/persistence';

const COLUMNS =
  'id, name, time_zone, region, currency, lead_rules, opening_hours, exceptions, paper_head, version, created_at, updated_at';

const FIND = prepared(`SELECT ${COLUMNS} FROM showroom WHERE id = $1`);
const LOCK = prepared(`SELECT ${COLUMNS} FROM showroom WHERE id = $1 FOR UPDATE`);
const INSERT = prepared(`
INSERT INTO showroom (${COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $12, $11)
ON CONFLICT (id) DO NOTHING`);
const UPDATE = prepared(`
UPDATE showroom SET name = $2, time_zone = $3, region = $4, currency = $5, lead_rules = $6, opening_hours = $7,
  exceptions = $8, paper_head = $9, version = $10, updated_at = $11
WHERE id = $1`);

const byId = keyset({ columns: { id: 'text' } });

interface ShowroomRow extends Pick<
  Showroom,
  'id' | 'name' | 'region' | 'currency' | 'exceptions' | 'version'
> {
  readonly time_zone: string;
  readonly lead_rules: Showroom['leadRules'];
  readonly opening_hours: Showroom['openingHours'];
  readonly paper_head: Showroom['paperHead'];
  readonly created_at: Date;
  readonly updated_at: Date;
}

/** Records of showrooms in PostgreSQL. */
@Injectable()
export class ShowroomRepository {
  constructor(private readonly database: Database) {}

  async find(id: string, sql: Sql = this.database): Promise<Showroom | undefined> {
    const [row] = await sql.query<ShowroomRow>(FIND, [id]);
    return row && showroomOf(row);
  }

  async lock(tx: Sql, id: string): Promise<Showroom | undefined> {
    const [row] = await tx.query<ShowroomRow>(LOCK, [id]);
    return row && showroomOf(row);
  }

  /** Answers whether the id was free. */
  async insert(tx: Sql, showroom: Showroom): Promise<boolean> {
    return (await tx.execute(INSERT, [...valuesOf(showroom), showroom.createdAt])) > 0;
  }

  async update(tx: Sql, showroom: Showroom): Promise<void> {
    await tx.execute(UPDATE, valuesOf(showroom));
  }

  /** @param seen ids that may be seen; all when absent @throws CursorInvalidError */
  async page(seen: readonly string[] | undefined, limit: number, cursor?: string): Promise<Page<Showroom>> {
    const after = byId.after(cursor, 3);
    const rows = await this.database.query<ShowroomRow>(
      `SELECT ${COLUMNS} FROM showroom WHERE ($1::text[] IS NULL OR id = ANY($1)) AND ${after.sql}
       ORDER BY ${byId.orderBy} LIMIT $2`,
      [seen ?? null, limit + 1, ...after.values],
    );
    const { data, meta } = byId.page(rows, limit, ({ id }) => [id]);
    return { data: data.map(showroomOf), meta };
  }
}

const valuesOf = (showroom: Showroom): unknown[] => [
  showroom.id,
  showroom.name,
  showroom.timeZone,
  showroom.region,
  showroom.currency,
  JSON.stringify(showroom.leadRules),
  showroom.openingHours && JSON.stringify(showroom.openingHours),
  JSON.stringify(showroom.exceptions),
  JSON.stringify(showroom.paperHead),
  showroom.version,
  showroom.updatedAt,
];

const showroomOf = ({
  time_zone,
  lead_rules,
  opening_hours,
  paper_head,
  created_at,
  updated_at,
  ...row
}: ShowroomRow): Showroom => ({
  ...row,
  timeZone: time_zone,
  leadRules: lead_rules,
  openingHours: opening_hours,
  paperHead: paper_head,
  createdAt: created_at.toISOString(),
  updatedAt: updated_at.toISOString(),
});
