import { createLogger, Metrics, systemClock, type Logger } from '@rover/platform';
import { createTestDatabase, TcpProxy, waitFor } from '@rover/testing';
import type { TestDatabase } from '@rover/testing';
import { columnsOf, Database, defineDatabase, migrate, prepared } from '../src/index.js';
import { meterQueries } from '../src/database/database.metrics.js';
import { explain } from '../src/database/explain.js';
import { SlowQueries } from '../src/database/slow-queries.js';
import { createPool } from '../src/database/pool.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

class Things1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE thing (id text PRIMARY KEY, price int)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE thing');
  }
}

const service = defineDatabase({ schema: 'things', migrations: [Things1700000000001] });
const logger = createLogger({ app: 'test', level: 'silent' });

function open(url: string, metrics = new Metrics('test')): Database {
  const pool = { Client: meterQueries(metrics) } as object;
  const database = new Database(createPool(service, { url, applicationName: 'test', pool }), logger);
  database.onModuleInit();
  return database;
}

describe('Database', () => {
  let test: TestDatabase;

  beforeAll(async () => {
    test = await createTestDatabase();
  });

  afterAll(() => test.drop());

  it('is migrated once, however many start at the same time', async () => {
    const runs = await Promise.all([1, 2, 3].map(() => migrate(service, { url: test.url })));
    expect(runs.flat().sort()).toEqual(['Messaging1700000000000', 'Things1700000000001']);
    expect(await test.query(`SELECT name FROM things.migration ORDER BY 1`)).toHaveLength(2);
  });

  it('tells of a slow statement with its plan and without its values', async () => {
    const lines: Record<string, unknown>[] = [];
    const warn = (fields: Record<string, unknown>) => void lines.push(fields);
    const explained = (text: string) => explain(pool, text);
    const parts = {
      logger: { warn, debug: warn } as unknown as Logger,
      clock: systemClock,
      explain: explained,
    };
    const client = { Client: meterQueries(new Metrics('test'), new SlowQueries(parts)) } as object;
    const pool = createPool(service, { url: test.url, applicationName: 'test', pool: client });
    await pool.query('SELECT pg_sleep($1) FROM generate_series(1, 1)', [1.05]);
    const plan = await waitFor(() => lines.find(({ action }) => action === 'slowQueryPlan'));
    await pool.end();
    expect(plan['plan']).toMatch(/^Function Scan on generate_series/);
    const told = lines.filter(({ action }) => action === 'slowQuery');
    expect(told).toEqual([
      expect.objectContaining({ fingerprint: plan['fingerprint'], query_type: 'select' }),
    ]);
  });

  it('writes many rows by one statement, and reads them in its own schema', async () => {
    const database = open(test.url);
    const rows = [{ id: 'a', price: 1 }, { id: `'; DROP TABLE thing; --` }, { id: 'c', price: 3 }];
    const insert = prepared('INSERT INTO thing SELECT * FROM unnest($1::text[], $2::int[])');
    expect(
      await database.execute(
        insert,
        columnsOf<{ id: string; price?: number }, 'id' | 'price'>(rows, ['id', 'price']),
      ),
    ).toBe(3);
    expect(await database.query('SELECT * FROM thing ORDER BY price')).toEqual([
      rows[0],
      rows[2],
      { ...rows[1], price: null },
    ]);
    await database.onApplicationShutdown();
  });

  it('measures statements inside and outside of transactions, good and bad', async () => {
    const metrics = new Metrics('test');
    const database = open(test.url, metrics);
    await database.query('SELECT id FROM thing');
    await database.transaction((tx) => tx.execute('UPDATE thing SET price = 1'));
    await expect(database.query('DELETE FROM nothing')).rejects.toThrow('does not exist');
    const text = await metrics.text();
    for (const labels of ['select",table="thing', 'update",table="thing', 'delete",table="nothing'])
      expect(text).toContain(`rover_db_query_duration_seconds_count{app="test",query_type="${labels}"} 1`);
    await database.onApplicationShutdown();
  });

  it('commits nothing when the last statement is refused, or any other', async () => {
    const database = open(test.url);
    const insert = (id: string) => `INSERT INTO thing VALUES ('${id}', 1)`;
    const lastRefused = database.transaction(async (tx) => {
      await tx.execute(insert('first'));
      tx.last(insert('first'));
    });
    await expect(lastRefused).rejects.toThrow('duplicate key');
    const thrown = database.transaction(async (tx) => {
      await tx.execute(insert('first'));
      throw new Error('changed my mind');
    });
    await expect(thrown).rejects.toThrow('changed my mind');
    await database.transaction(async (tx) => tx.last(insert('second')));
    const ids = await database.query(`SELECT id FROM thing WHERE id IN ('first', 'second')`);
    expect(ids).toEqual([{ id: 'second' }]);
    await database.onApplicationShutdown();
  });

  it('starts without PostgreSQL, and works when it is there', async () => {
    const { proxy, url } = await TcpProxy.inFrontOf(test.url);
    proxy.refuse();
    const database = open(url);
    await expect(database.connected(50)).rejects.toMatchObject({ code: 'UNAVAILABLE', status: 503 });
    proxy.heal();
    await waitFor(() => database.query('SELECT 1'));
    await database.onApplicationShutdown();
    await proxy.close();
  });

  it('works again after the connections were cut', async () => {
    const { proxy, url } = await TcpProxy.inFrontOf(test.url);
    const database = open(url);
    await database.query('SELECT 1');
    proxy.refuse();
    await expect(database.query('SELECT 1')).rejects.toThrow();
    proxy.heal();
    await waitFor(() => database.query('SELECT 1'));
    await database.onApplicationShutdown();
    await proxy.close();
  });
});
