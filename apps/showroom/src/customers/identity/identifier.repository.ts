import { Injectable } from '@nestjs/common';
import { Database, prepared } from '@rover/persistence';
import type { Sql } from '@rover/persistence';
import type { IdentifierKind } from './identifier.js';

/** Whose an identifier is; several customers' when it is shared. */
export interface IdentifierRow {
  readonly kind: IdentifierKind;
  readonly hash: Buffer;
  readonly customerId: string;
  readonly livingId: string;
  readonly shared: boolean;
}

/** An identifier without its text. */
export type HashedIdentifier = Pick<IdentifierRow, 'kind' | 'hash' | 'shared'>;

const KEYS = 'unnest($1::text[], $2::bytea[])';
const FIND = prepared(`
SELECT kind, hash, customer_id AS "customerId", living_id AS "livingId", shared
FROM customer_identifier JOIN customer ON customer.id = customer_id
WHERE (kind, hash) IN (SELECT * FROM ${KEYS}) ORDER BY kind, hash, customer_id`);
const CLAIM = prepared(`
INSERT INTO customer_identifier (kind, hash, customer_id, shared)
SELECT kind, hash, $4, shared FROM unnest($1::text[], $2::bytea[], $3::boolean[]) AS given (kind, hash, shared)
ORDER BY kind, hash ON CONFLICT DO NOTHING RETURNING kind, hash`);
const HAND_OVER = prepared('UPDATE customer_identifier SET customer_id = $2 WHERE customer_id = $1');
const RELEASE = prepared(`
DELETE FROM customer_identifier WHERE customer_id = $3 AND (kind, hash) IN (SELECT * FROM ${KEYS})`);
const SHARE = prepared(`
UPDATE customer_identifier SET shared = true WHERE NOT shared AND (kind, hash) IN (SELECT * FROM ${KEYS})`);
const RELEASE_ALL = prepared('DELETE FROM customer_identifier WHERE customer_id = ANY($1::text[])');

/** Who has which identifier, in PostgreSQL, by keyed hashes. */
@Injectable()
export class IdentifierRepository {
  constructor(private readonly database: Database) {}

  find(identifiers: readonly HashedIdentifier[], tx: Sql = this.database): Promise<IdentifierRow[]> {
    return tx.query<IdentifierRow>(FIND, keysOf(identifiers));
  }

  /** Takes what is free, waiting for those who are taking it; answers the hashes that were. */
  async claim(tx: Sql, customerId: string, identifiers: readonly HashedIdentifier[]): Promise<Set<string>> {
    if (identifiers.length === 0) return new Set();
    const shared = identifiers.map((one) => one.shared);
    const rows = await tx.query<HashedIdentifier>(CLAIM, [...keysOf(identifiers), shared, customerId]);
    return new Set(rows.map(hashKey));
  }

  async handOver(tx: Sql, fromId: string, toId: string): Promise<void> {
    await tx.execute(HAND_OVER, [fromId, toId]);
  }

  async release(tx: Sql, customerId: string, identifiers: readonly HashedIdentifier[]): Promise<void> {
    await tx.execute(RELEASE, [...keysOf(identifiers), customerId]);
  }

  /** From now on these tell nobody apart. */
  async share(tx: Sql, identifiers: readonly HashedIdentifier[]): Promise<void> {
    await tx.execute(SHARE, keysOf(identifiers));
  }

  async releaseAll(tx: Sql, customerIds: readonly string[]): Promise<void> {
    await tx.execute(RELEASE_ALL, [customerIds]);
  }
}

const keysOf = (identifiers: readonly HashedIdentifier[]): [string[], Buffer[]] => [
  identifiers.map(({ kind }) => kind),
  identifiers.map(({ hash }) => hash),
];

export const hashKey = ({ kind, hash }: Pick<IdentifierRow, 'kind' | 'hash'>): string =>
  `${kind} ${hash.toString('base64')}`;
