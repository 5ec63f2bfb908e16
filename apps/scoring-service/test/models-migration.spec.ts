import { migrate } from '@rover/persistence';
import { createTestDatabase } from '@rover/testing';
import type { TestDatabase } from '@rover/testing';
import { database as scoring } from '../src/database.js';

describe('the models that there were before the registry', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase({ ...scoring, migrations: scoring.migrations.slice(0, 1) });
    const body = (n: number) =>
      JSON.stringify({ kind: 'logLinear', version: `logLinear-${n}`, n, markets: {} });
    await database.query(
      `INSERT INTO scoring.market_value_model (version, body) VALUES (3, $1), (4, $2), (5, $3)`,
      [body(30), body(40), body(50)],
    );
    await migrate(scoring, { url: database.url });
  });

  afterAll(() => database.drop());

  it('are versions of their kind, of which the newest serves and leads back to the one before', async () => {
    const models = await database.query(
      'SELECT kind, version, algorithm, status, rows, replaced, body FROM scoring.model ORDER BY version',
    );
    expect(models).toMatchObject([
      {
        kind: 'marketValue',
        version: 3,
        algorithm: 'logLinear',
        status: 'retired',
        rows: 30,
        replaced: null,
      },
      { version: 4, status: 'retired', rows: 40, replaced: 3 },
      { version: 5, status: 'champion', rows: 50, replaced: 4, body: { version: 'logLinear-50', n: 50 } },
    ]);
  });
});
