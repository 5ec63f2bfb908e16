import { Injectable } from '@nestjs/common';
import { Database, prepared } from '@rover/persistence';

/** A key of hashes as it is stored. */
export interface StoredHashingKey {
  /** From 1; the highest is the newest. */
  readonly generation: number;
  readonly wrapped: Buffer;
  /** Under which master key it was made; null where an older version made it. */
  readonly madeBy: Buffer | null;
  /** Whether nothing is found by it any more. */
  readonly retired: boolean;
}

const ALL = prepared(`
SELECT 1 AS generation, wrapped, made_by AS "madeBy", retired FROM hashing_key
UNION ALL SELECT generation, wrapped, made_by, retired FROM hashing_key_further ORDER BY generation`);
const FIRST = prepared(`INSERT INTO hashing_key (wrapped, made_by) VALUES ($1, $2) ON CONFLICT DO NOTHING`);
const SIGN_FIRST = prepared(`UPDATE hashing_key SET made_by = $1 WHERE made_by IS NULL`);
const FURTHER = prepared(`
INSERT INTO hashing_key_further (generation, wrapped, made_by) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`);
const REWRAP_FIRST = prepared('UPDATE hashing_key SET wrapped = $3 WHERE $1::int = 1 AND wrapped = $2');
const REWRAP = prepared('UPDATE hashing_key_further SET wrapped = $3 WHERE generation = $1 AND wrapped = $2');
const RETIRE_FIRST = prepared('UPDATE hashing_key SET retired = true WHERE $1 > 1');
const RETIRE = prepared('UPDATE hashing_key_further SET retired = true WHERE generation < $1');
const ANY_HASH = prepared('SELECT EXISTS (SELECT FROM customer_identifier) AS any');

/** Keys of hashes, wrapped, in PostgreSQL. */
@Injectable()
export class HashingKeyRepository {
  constructor(private readonly database: Database) {}

  /** The oldest first. */
  all(): Promise<StoredHashingKey[]> {
    return this.database.query<StoredHashingKey>(ALL);
  }

  /** Of several replicas that begin at once, the first one's stands. */
  async keepFirst(wrapped: Buffer, madeBy: Buffer): Promise<void> {
    await this.database.execute(FIRST, [wrapped, madeBy]);
  }

  async signFirst(madeBy: Buffer): Promise<void> {
    await this.database.execute(SIGN_FIRST, [madeBy]);
  }

  /** The same: one for each master key. */
  async keepFurther(generation: number, wrapped: Buffer, madeBy: Buffer): Promise<void> {
    await this.database.execute(FURTHER, [generation, wrapped, madeBy]);
  }

  /** As long as it is as it was read. */
  async replace({ generation, wrapped }: StoredHashingKey, anew: Buffer): Promise<void> {
    await this.database.execute(generation === 1 ? REWRAP_FIRST : REWRAP, [generation, wrapped, anew]);
  }

  /** Nothing is found any more by keys older than this one. */
  async retireBefore(generation: number): Promise<void> {
    await this.database.execute(RETIRE_FIRST, [generation]);
    await this.database.execute(RETIRE, [generation]);
  }

  async hasHashes(): Promise<boolean> {
    return (await this.database.query<{ any: boolean }>(ANY_HASH))[0]?.any ?? false;
  }
}
