import { Injectable } from '@nestjs/common';
import { Database, prepared } from '@rover/persistence';

/** A key that is stored wrapped, and whose it is. */
export interface WrappedKey {
  readonly id: string;
  readonly wrapped: Buffer;
}

/** A table with wrapped keys. */
interface KeyTable {
  readonly name: string;
  /** Its primary key. */
  readonly id: string;
  /** To whom the key of a row is bound. */
  readonly ownerOf: (id: string) => string;
}

const itself = (id: string): string => id;

/** All keys that the master key wraps, but for those of hashes. */
export const keyTables: readonly KeyTable[] = [
  { name: 'customer', id: 'id', ownerOf: itself },
  { name: 'notification', id: 'id', ownerOf: (id) => `notification/${id}` },
  { name: 'notification_preferences', id: 'user_id', ownerOf: itself },
];

const statements = new Map(
  keyTables.map(({ name, id }) => [
    name,
    {
      page: prepared(`
SELECT ${id} AS id, wrapped_key AS wrapped FROM ${name} WHERE wrapped_key IS NOT NULL AND ${id} > $1 ORDER BY ${id} LIMIT $2`),
      replace: prepared(`
UPDATE ${name} SET wrapped_key = given.anew FROM unnest($1::text[], $2::bytea[], $3::bytea[]) AS given (id, wrapped, anew)
WHERE ${name}.${id} = given.id AND ${name}.wrapped_key = given.wrapped`),
    },
  ]),
);

/** Keys that are stored wrapped, in PostgreSQL. */
@Injectable()
export class SealingRepository {
  constructor(private readonly database: Database) {}

  /** By id, after one. */
  page({ name }: KeyTable, after: string, most: number): Promise<WrappedKey[]> {
    return this.database.query<WrappedKey>(statements.get(name)!.page, [after, most]);
  }

  /** Those that are still as they were read. */
  async replace({ name }: KeyTable, keys: readonly (WrappedKey & { anew: Buffer })[]): Promise<number> {
    return this.database.execute(statements.get(name)!.replace, [
      keys.map(({ id }) => id),
      keys.map(({ wrapped }) => wrapped),
      keys.map(({ anew }) => anew),
    ]);
  }
}
