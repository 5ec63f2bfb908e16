import { Injectable } from '@nestjs/common';
import type { AlertStats } from '@rover/contracts';
import { Database } from '@rover/persistence';
import type { VisibleFleets } from '../alert-access.js';

export interface StatsQuestion {
  /** Epoch ms. */
  readonly from: number;
  readonly to: number;
  readonly vehicle?: string;
  readonly fleet?: string;
}

const WITHIN = `triggered_at >= $1 AND triggered_at < $2 AND ($3::text IS NULL OR vehicle_id = $3)
  AND ($4::text IS NULL OR fleet_id = $4) AND ($5::text[] IS NULL OR fleet_id = ANY ($5)) AND cleared_by IS DISTINCT FROM 'lateData'`;
const seconds = (column: string): string => `avg(extract(epoch FROM ${column} - triggered_at))::float8`;
const TIMES = `${seconds('acknowledged_at')} AS mtta, ${seconds('cleared_at')} AS mttr`;

const TOTALS = `
SELECT count(*)::int AS total, count(*) FILTER (WHERE status = 'active')::int AS active,
  count(*) FILTER (WHERE status = 'active' AND acknowledged_at IS NULL)::int AS unacknowledged, ${TIMES}
FROM alert WHERE ${WITHIN}`;
const RULES = `
SELECT rule_id AS "ruleId", max(rule_name) AS "ruleName", count(*)::int AS count,
  count(DISTINCT vehicle_id)::int AS vehicles, ${TIMES}
FROM alert WHERE ${WITHIN} GROUP BY rule_id ORDER BY count DESC, rule_id LIMIT 200`;

/** Rang five times within a day: the fourth one before this is no older than that. */
const FLAPPING = `
SELECT rule_id AS "ruleId", max(rule_name) AS "ruleName", vehicle_id AS "vehicleId", count(*)::int AS count,
  max(triggered_at) AS last
FROM (
  SELECT *, triggered_at - lag(triggered_at, 4) OVER (PARTITION BY rule_id, vehicle_id ORDER BY triggered_at) AS span
  FROM alert WHERE ${WITHIN}
) AS rang
GROUP BY rule_id, vehicle_id HAVING min(span) <= interval '1 day' ORDER BY count DESC, last DESC LIMIT 100`;

type Totals = Pick<AlertStats, 'total' | 'active' | 'unacknowledged' | 'mtta' | 'mttr'>;
type Flapping = Omit<AlertStats['flapping'][number], 'lastAt'> & { last: Date };

/** How alerts come and go. */
@Injectable()
export class AlertStatsRepository {
  constructor(private readonly database: Database) {}

  async of({ from, to, vehicle, fleet }: StatsQuestion, fleets: VisibleFleets): Promise<AlertStats> {
    const values = [new Date(from), new Date(to), vehicle ?? null, fleet ?? null, fleets ?? null];
    const [totals, rules, flapping] = await Promise.all([
      this.database.query<Totals>(TOTALS, values),
      this.database.query<AlertStats['rules'][number]>(RULES, values),
      this.database.query<Flapping>(FLAPPING, values),
    ]);
    return {
      from: new Date(from).toISOString(),
      to: new Date(to).toISOString(),
      ...(totals[0] as Totals),
      rules,
      flapping: flapping.map(({ last, ...row }) => ({ ...row, lastAt: last.toISOString() })),
    };
  }
}
