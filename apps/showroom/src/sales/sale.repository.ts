import { Injectable } from '@nestjs/common';
import { saleRules } from '@rover/contracts';
import type { listSales, RequestOf, Sale, SaleChange, SaleRules } from '@rover/contracts';
import { Database, prepared, sql } from '@rover/persistence';
import type { Page, Sql } from '@rover/persistence';
import { DocumentRepository } from '../common/document.repository.js';

const NOTE = prepared('INSERT INTO sale_change (sale_id, facts) VALUES ($1, $2)');
const CHANGES = prepared('SELECT facts FROM sale_change WHERE sale_id = $1 ORDER BY id LIMIT 10000');
const RULES = prepared('SELECT facts FROM sale_rules WHERE showroom_id = $1');
const SET_RULES = prepared(`
INSERT INTO sale_rules (showroom_id, facts) VALUES ($1, $2)
ON CONFLICT (showroom_id) DO UPDATE SET facts = excluded.facts`);

/** Sales in PostgreSQL, who changed them, and what showrooms add to them. */
@Injectable()
export class SaleRepository extends DocumentRepository<Sale> {
  constructor(database: Database) {
    super(database, 'sale');
  }

  async note(tx: Sql, saleId: string, change: SaleChange): Promise<void> {
    await tx.execute(NOTE, [saleId, JSON.stringify(change)]);
  }

  async changes(saleId: string): Promise<SaleChange[]> {
    return (await this.database.query<{ facts: SaleChange }>(CHANGES, [saleId])).map(({ facts }) => facts);
  }

  /** None where nobody has said any. */
  async rules(showroomId: string, from: Sql = this.database): Promise<SaleRules> {
    const [row] = await from.query<{ facts: SaleRules }>(RULES, [showroomId]);
    return row?.facts ?? saleRules.parse({});
  }

  async setRules(showroomId: string, rules: SaleRules): Promise<void> {
    await this.database.execute(SET_RULES, [showroomId, JSON.stringify(rules)]);
  }

  /** @param showrooms whose sales may be seen; all when absent @throws CursorInvalidError */
  page(
    { showroomId, unitId, customerId, leadId, status, ...page }: RequestOf<typeof listSales>,
    showrooms: readonly string[] | undefined,
  ): Promise<Page<Sale>> {
    const conditions = [
      showrooms !== undefined && sql`showroom_id = ANY(${showrooms})`,
      showroomId !== undefined && sql`showroom_id = ${showroomId}`,
      unitId !== undefined && sql`unit_id = ${unitId}`,
      customerId !== undefined && sql`customer_id = ${customerId}`,
      leadId !== undefined && sql`facts ->> 'leadId' = ${leadId}`,
      status !== undefined && sql`status = ${status}`,
    ];
    return this.pageOf(conditions, page);
  }
}
