import { Injectable } from '@nestjs/common';
import { Database, prepared } from '@rover/persistence';
import type { Sql } from '@rover/persistence';
import type { DatedHash } from '../../sealing/hashing-key.service.js';
import type { IdentifierKind } from './identifier.js';

/** Whose an identifier is; several customers' when it is shared. */
export interface IdentifierRow {
  readonly kind: IdentifierKind;
  readonly hash: Buffer;
  readonly customerId: string;
  readonly livingId: string;
  readonly shared: boolean;
}

/** By what an identifier is found: a hash by the newest key, and by those before as long as they are in use. */
export interface Hashes {
  readonly hash: Buffer;
  readonly generation: number;
  readonly former: readonly DatedHash[];
}

/** An identifier without its text. */
export type HashedIdentifier = Pick<IdentifierRow, 'kind' | 'shared'> & Hashes;

const KEYS = 'unnest($1::text[], $2::bytea[])';
const FIND = prepared(`
SELECT kind, hash, customer_id AS "customerId", living_id AS "livingId", shared
FROM customer_identifier JOIN customer ON customer.id = customer_id
WHERE (kind, hash) IN (SELECT * FROM ${KEYS}) ORDER BY kind, hash, customer_id`);
const CLAIM = prepared(`
INSERT INTO customer_identifier (kind, hash, customer_id, shared, generation, renewed)
SELECT kind, hash, $6, shared, generation, renewed
FROM unnest($1::text[], $2::bytea[], $3::boolean[], $4::int[], $5::boolean[]) AS given (kind, hash, shared, generation, renewed)
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

  /** By the hash of the newest key, whichever they are kept by. */
  async find(identifiers: readonly HashedIdentifier[], tx: Sql = this.database): Promise<IdentifierRow[]> {
    const newest = new Map(
      identifiers.flatMap(({ kind, hash, former }) =>
        former.map((one) => [hashKey({ kind, hash: one.hash }), hash] as const),
      ),
    );
    const rows = await tx.query<IdentifierRow>(FIND, keysOf(identifiers));
    const found = rows.map((row) => ({ ...row, hash: newest.get(hashKey(row)) ?? row.hash }));
    return [...new Map(found.map((row) => [`${hashKey(row)} ${row.customerId}`, row])).values()];
  }

  /**
   * Takes what is free, waiting for those who are taking it; answers the hashes that were. It is taken by each key in use:
   * what somebody has by one of them is not free.
   */
  async claim(tx: Sql, customerId: string, identifiers: readonly HashedIdentifier[]): Promise<Set<string>> {
    if (identifiers.length === 0) return new Set();
    const all = identifiers.flatMap(({ kind, shared, hash, generation, former }) => [
      { kind, shared, hash, generation, renewed: false },
      ...former.map((one) => ({ kind, shared, ...one, renewed: true })),
    ]);
    const column = <K extends keyof (typeof all)[number]>(name: K) => all.map((one) => one[name]);
    const values = [
      column('kind'),
      column('hash'),
      column('shared'),
      column('generation'),
      column('renewed'),
    ];
    const rows = await tx.query<Pick<IdentifierRow, 'kind' | 'hash'>>(CLAIM, [...values, customerId]);
    const taken = new Set(rows.map(hashKey));
    const isTaken = ({ kind }: HashedIdentifier, hash: Buffer) => taken.has(hashKey({ kind, hash }));
    const isWhole = (one: HashedIdentifier) =>
      isTaken(one, one.hash) && one.former.every(({ hash }) => isTaken(one, hash));
    const halves = identifiers.filter((one) => !isWhole(one));
    const toGiveBack = halves.flatMap(({ kind, hash, former }) =>
      [hash, ...former.map((one) => one.hash)].map((one) => ({ kind, hash: one })),
    );
    const given = toGiveBack.filter((one) => taken.has(hashKey(one)));
    if (given.length > 0)
      await tx.execute(RELEASE, [given.map(({ kind }) => kind), given.map(({ hash }) => hash), customerId]);
    return new Set(identifiers.filter(isWhole).map(hashKey));
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

/** Kinds and hashes of identifiers, by all keys in use: two columns for a statement. */
export const keysOf = (identifiers: readonly HashedIdentifier[]): [string[], Buffer[]] => {
  const all = identifiers.flatMap(({ kind, hash, former }) =>
    [hash, ...former.map((one) => one.hash)].map((one) => ({ kind, hash: one })),
  );
  return [all.map(({ kind }) => kind), all.map(({ hash }) => hash)];
};

export const hashKey = ({ kind, hash }: Pick<IdentifierRow, 'kind' | 'hash'>): string =>
  `${kind} ${hash.toString('base64')}`;
