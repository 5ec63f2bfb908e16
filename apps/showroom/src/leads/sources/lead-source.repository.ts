import { Injectable } from '@nestjs/common';
import type { LeadSource } from '@rover/contracts';
import { Database, prepared } from '@rover/persistence';

const SET = prepared(`
INSERT INTO lead_source (showroom_id, source, cost_per_lead, cost_per_month, updated_at) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (showroom_id, source) DO UPDATE SET
  cost_per_lead = excluded.cost_per_lead, cost_per_month = excluded.cost_per_month, updated_at = excluded.updated_at`);

/** A source that costs something and brought nobody is in it as well: that is what one wants to know. */
const STATS = prepared(`
WITH came AS (
  SELECT showroom_id, source, count(*)::int AS leads, count(*) FILTER (WHERE open)::int AS open,
    count(*) FILTER (WHERE status = 'sold')::int AS sold, count(*) FILTER (WHERE status = 'lost')::int AS lost,
    count(*) FILTER (WHERE facts ->> 'firstResponseAt' IS NULL)::int AS unanswered,
    percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM
      (facts ->> 'firstResponseAt')::timestamptz - (facts ->> 'createdAt')::timestamptz)) / 60 AS median
  FROM lead WHERE ($1::text[] IS NULL OR showroom_id = ANY($1)) AND created_at >= $2 AND created_at < $3
  GROUP BY showroom_id, source
), costs AS (
  SELECT showroom_id, source, cost_per_lead, cost_per_month FROM lead_source
  WHERE $1::text[] IS NULL OR showroom_id = ANY($1)
)
SELECT showroom_id AS "showroomId", source, currency, coalesce(leads, 0) AS leads, coalesce(open, 0) AS open,
  coalesce(sold, 0) AS sold, coalesce(lost, 0) AS lost, coalesce(unanswered, 0) AS unanswered, median,
  coalesce(cost_per_lead, 0)::float8 AS "costPerLead", coalesce(cost_per_month, 0)::float8 AS "costPerMonth"
FROM came FULL JOIN costs USING (showroom_id, source) JOIN showroom ON showroom.id = showroom_id
ORDER BY showroom_id, source`);

/** What was counted of a source; money in minor units. */
export interface SourceRow {
  readonly showroomId: string;
  readonly source: string;
  readonly currency: string;
  readonly leads: number;
  readonly open: number;
  readonly sold: number;
  readonly lost: number;
  readonly unanswered: number;
  readonly median: number | null;
  readonly costPerLead: number;
  readonly costPerMonth: number;
}

/** Sources of leads in PostgreSQL. */
@Injectable()
export class LeadSourceRepository {
  constructor(private readonly database: Database) {}

  async set({ showroomId, source, costPerLead, costPerMonth, updatedAt }: LeadSource): Promise<void> {
    await this.database.execute(SET, [showroomId, source, costPerLead, costPerMonth, updatedAt]);
  }

  /** @param showrooms all when absent */
  stats(showrooms: readonly string[] | undefined, from: string, to: string): Promise<SourceRow[]> {
    return this.database.query<SourceRow>(STATS, [showrooms ?? null, from, to]);
  }
}
