import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The registry of models. The market value models that there were become versions of their kind. */
export class Models1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE model (
        kind text NOT NULL,
        version integer NOT NULL CHECK (version > 0),
        algorithm text NOT NULL,
        status text NOT NULL CHECK (status IN ('candidate', 'champion', 'retired', 'failed')),
        decision text NOT NULL,
        window_from timestamptz,
        window_to timestamptz,
        rows integer NOT NULL CHECK (rows >= 0),
        parameters jsonb NOT NULL,
        metrics jsonb NOT NULL,
        body jsonb NOT NULL,
        replaced integer,
        created_at timestamptz NOT NULL DEFAULT now(),
        created_by text NOT NULL,
        promoted_at timestamptz,
        promoted_by text,
        retired_at timestamptz,
        PRIMARY KEY (kind, version)
      )`);
    await runner.query(`CREATE UNIQUE INDEX model_champion ON model (kind) WHERE status = 'champion'`);
    await runner.query('CREATE INDEX model_newest ON model (created_at DESC, kind DESC, version DESC)');
    await runner.query(`
      CREATE TABLE model_run (
        id uuid PRIMARY KEY,
        kind text NOT NULL,
        status text NOT NULL CHECK (status IN ('queued', 'running', 'completed', 'failed')),
        progress real NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 1),
        requested_by text NOT NULL,
        requested_at timestamptz NOT NULL DEFAULT now(),
        started_at timestamptz,
        finished_at timestamptz,
        worker uuid,
        lease_until timestamptz,
        attempts integer NOT NULL DEFAULT 0,
        version integer,
        reason text
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX model_run_active ON model_run (kind) WHERE status IN ('queued', 'running')`,
    );
    await takeOver(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE market_value_model (
        version integer PRIMARY KEY CHECK (version > 0),
        body jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query(`
      INSERT INTO market_value_model (version, body, created_at)
      SELECT version, body, created_at FROM model
      WHERE kind = 'marketValue' AND version <= (
        SELECT version FROM model WHERE kind = 'marketValue' AND status = 'champion'
      )`);
    await runner.query('DROP TABLE model_run');
    await runner.query('DROP TABLE model');
  }
}

/** The newest served, and each one had replaced the one before. */
async function takeOver(runner: QueryRunner): Promise<void> {
  await runner.query(`
    INSERT INTO model (kind, version, algorithm, status, decision, rows, parameters, metrics, body, replaced,
      created_at, created_by, promoted_at, promoted_by, retired_at)
    SELECT 'marketValue', version, body->>'kind',
      CASE WHEN lead(version) OVER by_version IS NULL THEN 'champion' ELSE 'retired' END,
      'beforeRegistry', (body->>'n')::int, '{}',
      '{"rows": 0, "own": {}, "champion": null, "baseline": null, "comparison": null}', body,
      lag(version) OVER by_version, created_at, 'scoring-service', created_at, 'scoring-service',
      lead(created_at) OVER by_version
    FROM market_value_model
    WINDOW by_version AS (ORDER BY version)`);
  await runner.query('DROP TABLE market_value_model');
}
