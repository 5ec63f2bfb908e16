import { Injectable } from '@nestjs/common';
import { Database, prepared } from '@rover/persistence';
import type { Sql } from '@rover/persistence';
import type { HashedIdentifier } from './identifier.repository.js';

const STALE = prepared(`
SELECT DISTINCT living_id AS id FROM customer_identifier JOIN customer ON customer.id = customer_id
WHERE NOT renewed AND generation < $1 AND living_id > $2 ORDER BY living_id LIMIT $3`);
const LEFT = prepared(
  `SELECT count(*)::int AS count FROM customer_identifier WHERE NOT renewed AND generation < $1`,
);
const PAIRS = 'unnest($1::text[], $2::bytea[], $3::bytea[]) AS given (kind, former, anew)';
const RENEW = prepared(`
INSERT INTO customer_identifier (kind, hash, customer_id, shared, generation)
SELECT held.kind, anew, customer_id, shared, $4 FROM ${PAIRS}
JOIN customer_identifier AS held ON held.kind = given.kind AND hash = former AND NOT renewed
ON CONFLICT DO NOTHING`);
const MARK = prepared(`
UPDATE customer_identifier AS held SET renewed = true FROM ${PAIRS}
WHERE held.kind = given.kind AND hash = former AND NOT renewed`);
const REMOVE = prepared('DELETE FROM customer_identifier WHERE generation < $1');

/** Hashes that are made anew by a newer key, in PostgreSQL. */
@Injectable()
export class RehashRepository {
  constructor(private readonly database: Database) {}

  /** Living customers with hashes that no newer one stands beside, by id. */
  async stale(newest: number, after: string, most: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(STALE, [newest, after, most]);
    return rows.map(({ id }) => id);
  }

  /** How many hashes no newer one stands beside. */
  async left(newest: number): Promise<number> {
    return (await this.database.query<{ count: number }>(LEFT, [newest]))[0]?.count ?? 0;
  }

  /** Puts a hash by the newest key beside those before, whoever has them. */
  async renew(tx: Sql, identifiers: readonly HashedIdentifier[]): Promise<void> {
    const pairs = identifiers.flatMap(({ kind, hash, generation, former }) =>
      former.map((one) => ({ kind, former: one.hash, anew: hash, generation })),
    );
    const [first] = pairs;
    if (!first) return;
    const values = [
      pairs.map(({ kind }) => kind),
      pairs.map(({ former }) => former),
      pairs.map(({ anew }) => anew),
    ];
    await tx.execute(RENEW, [...values, first.generation]);
    await tx.execute(MARK, values);
  }

  /** Those that have a newer one beside them, or never will. */
  async removeBefore(newest: number): Promise<void> {
    await this.database.execute(REMOVE, [newest]);
  }
}
