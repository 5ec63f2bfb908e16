import { Injectable } from '@nestjs/common';
import type { VehiclePersonPart } from '@rover/contracts';
import { Database, keyset } from '@rover/persistence';
import type { Page } from '@rover/persistence';
import { personParts } from './person-parts.js';

const byKey = keyset({ columns: { key: 'text' } });

type Item = Record<string, unknown>;

/** What is held of a person, in PostgreSQL. */
@Injectable()
export class PersonRepository {
  constructor(private readonly database: Database) {}

  /** @throws CursorInvalidError */
  async page(
    user: string,
    part: VehiclePersonPart,
    { limit, cursor }: { limit: number; cursor?: string },
  ): Promise<Page<Item>> {
    const after = byKey.after(cursor, 2);
    const rows = await this.database.query<{ key: string; item: Item }>(
      `SELECT key, jsonb_strip_nulls(item) AS item FROM (${personParts[part]}) AS held
       WHERE ${after.sql} ORDER BY ${byKey.orderBy} LIMIT ${limit + 1}`,
      [user, ...after.values],
    );
    const { data, meta } = byKey.page(rows, limit, ({ key }) => [key]);
    return { data: data.map(({ item }) => item), meta };
  }
}
