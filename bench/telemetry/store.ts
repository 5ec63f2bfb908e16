import { Client } from 'pg';

/** What has been stored, looked up in the database itself. */
export class Store {
  private constructor(private readonly client: Client) {}

  static async open(url: string): Promise<Store> {
    const client = new Client({ connectionString: url, options: '-c search_path=profiles -c jit=off' });
    await client.connect();
    return new Store(client);
  }

  /** Rows, and how many readings these are when repeats are taken for one. */
  async readings(since: string): Promise<{ rows: number; distinct: number }> {
    const { rows } = await this.client.query<{ rows: number; distinct: number }>(
      `SELECT count(*)::float8 AS rows, count(DISTINCT (vehicle_no, device_time))::float8 AS distinct
       FROM reading WHERE device_time >= $1`,
      [since],
    );
    return rows[0] ?? { rows: 0, distinct: 0 };
  }

  async rows(since: string): Promise<number> {
    const { rows } = await this.client.query<{ rows: number }>(
      'SELECT count(*)::float8 AS rows FROM reading WHERE device_time >= $1',
      [since],
    );
    return rows[0]?.rows ?? 0;
  }

  /** Vehicles whose latest state is not that of their newest reading. */
  async staleStates(): Promise<number> {
    const { rows } = await this.client.query<{ stale: number }>(
      `SELECT count(*)::float8 AS stale FROM vehicle_state
       JOIN (SELECT vehicle_no, max(device_time) AS newest FROM reading GROUP BY 1) AS last ON vehicle_no = no
       WHERE vehicle_state.device_time < newest`,
    );
    return rows[0]?.stale ?? Number.NaN;
  }

  /** Bytes of all partitions of `reading` with their indexes, and the part of the rows alone. */
  async bytes(): Promise<{ total: number; rows: number }> {
    const { rows } = await this.client.query<{ total: number; rows: number }>(
      `SELECT sum(pg_total_relation_size(inhrelid))::float8 AS total, sum(pg_relation_size(inhrelid))::float8 AS rows
       FROM pg_inherits WHERE inhparent = 'reading'::regclass`,
    );
    return rows[0] ?? { total: Number.NaN, rows: Number.NaN };
  }

  /** Windows of minutes that are there. */
  async minutes(): Promise<number> {
    const { rows } = await this.client.query<{ minutes: number }>(
      'SELECT count(*)::float8 AS minutes FROM rollup_minute',
    );
    return rows[0]?.minutes ?? 0;
  }

  close(): Promise<void> {
    return this.client.end();
  }
}
