import { Injectable } from '@nestjs/common';
import type { ReceiptStatus } from '@rover/contracts';
import { Database, prepared } from '@rover/persistence';

/** Which message a receipt is of: by our id, or by what its provider calls it. */
export interface ReceiptOf {
  readonly notificationId?: string;
  readonly provider: string;
  readonly providerId?: string;
}

/** The last word stays: receipts come late, twice, and in any order, and a message that bounced was not delivered before. */
const KEEP = prepared(`
UPDATE notification SET receipt = $4, receipt_code = $5, receipt_at = $6
WHERE state IN ('sent', 'unknown', 'sending', 'failed') AND provider = $2
  AND ((id = $1 AND ($3::text IS NULL OR provider_id IS NULL OR provider_id = $3)) OR ($1::text IS NULL AND provider_id = $3))
  AND (receipt IS NULL OR (receipt = 'delivered' AND $4 <> 'delivered'))`);
const KNOWN = prepared(`
SELECT 1 FROM notification
WHERE provider = $2 AND (id = $1 OR ($1::text IS NULL AND provider_id = $3)) LIMIT 1`);

/** What providers said of messages, in PostgreSQL. */
@Injectable()
export class ReceiptRepository {
  constructor(private readonly database: Database) {}

  /** Answers whether it is of something that went out. */
  async keep(
    { notificationId, provider, providerId }: ReceiptOf,
    said: { status: ReceiptStatus; code: string | null; time: Date },
  ): Promise<boolean> {
    const of = [notificationId ?? null, provider, providerId ?? null];
    const kept = await this.database.execute(KEEP, [...of, said.status, said.code, said.time]);
    return kept > 0 || (await this.database.query(KNOWN, of)).length > 0;
  }
}
