import { Injectable } from '@nestjs/common';
import type { listStockTransfers, RequestOf, StockTransfer } from '@rover/contracts';
import { Database, raw, sql } from '@rover/persistence';
import type { Page } from '@rover/persistence';
import { DocumentRepository } from '../common/document.repository.js';

/** Transfers in PostgreSQL. */
@Injectable()
export class TransferRepository extends DocumentRepository<StockTransfer> {
  constructor(database: Database) {
    super(database, 'stock_transfer');
  }

  /** @param showrooms that one of its ends has to be; any when absent @throws CursorInvalidError */
  page(
    { unitId, open, ...page }: RequestOf<typeof listStockTransfers>,
    showrooms: readonly string[] | undefined,
  ): Promise<Page<StockTransfer>> {
    const conditions = [
      showrooms !== undefined &&
        sql`(from_showroom_id = ANY(${showrooms}) OR to_showroom_id = ANY(${showrooms}))`,
      unitId !== undefined && sql`unit_id = ${unitId}`,
      open && raw(`status IN ('requested', 'inTransit')`),
    ];
    return this.pageOf(conditions, page);
  }
}
