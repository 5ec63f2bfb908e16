import { Injectable } from '@nestjs/common';
import type { listStockUnits, RequestOf } from '@rover/contracts';
import { Database, raw, sql } from '@rover/persistence';
import type { Fragment, Page } from '@rover/persistence';
import { DocumentRepository } from '../common/document.repository.js';
import type { StoredUnit } from './stored-unit.js';

type Filter = Omit<RequestOf<typeof listStockUnits>, 'limit' | 'cursor'>;

/** Units in PostgreSQL. */
@Injectable()
export class StockRepository extends DocumentRepository<StoredUnit> {
  constructor(database: Database) {
    super(database, 'stock_unit');
  }

  /** @param showrooms whose units may be seen; all when absent @throws CursorInvalidError */
  page(
    filter: Filter,
    showrooms: readonly string[] | undefined,
    page: { limit: number; cursor?: string },
  ): Promise<Page<StoredUnit>> {
    return this.pageOf([...seenIn(showrooms), ...meets(filter)], page);
  }
}

const seenIn = (showrooms: readonly string[] | undefined): Fragment[] =>
  showrooms ? [sql`showroom_id = ANY(${showrooms})`] : [];

/** Removed units are listed when they are asked for. */
function meets({ showroomId, status, search, minPrice, maxPrice }: Filter): (Fragment | false)[] {
  return [
    status === undefined ? raw(`status <> 'removed'`) : sql`status = ${status}`,
    showroomId !== undefined && sql`showroom_id = ${showroomId}`,
    search !== undefined && sql`strpos(searched, lower(${search})) > 0`,
    minPrice !== undefined && sql`asking_price >= ${minPrice}`,
    maxPrice !== undefined && sql`asking_price <= ${maxPrice}`,
  ];
}
