import { Injectable } from '@nestjs/common';
import type { AlertStats } from '@rover/contracts';
import { allOf, Database, raw, sql, type Fragment } from '@rover/persistence';
import { inFleets } from '../../fleets/fleet-tree.js';
import { isVehicle } from '../../vehicles/is-vehicle.js';

export interface StatsQuestion {
  /** Epoch ms. */
  readonly from: number;
  readonly to: number;
  readonly vehicle?: string;
  readonly fleet?: string;
}

const seconds = (column: string): string => `avg(extract(epoch FROM ${column} - triggered_at))::float8`;
const TIMES = raw(`${seconds('acknowledged_at')} AS mtta, ${seconds('cleared_at')} AS mttr`);

const TOTALS = (within: Fragment) => sql`
SELECT count(*)::int AS total, count(*) FILTER (WHERE status = 'active')::int AS active,
  count(*) FILTER (WHERE status = 'active' AND acknowledged_at IS NULL)::int AS unacknowledged, ${TIMES}
FROM alert WHERE ${within}`;
const RULES = (within: Fragment) => sql`
SELECT rule_id AS "ruleId", max(rule_name) AS "ruleName", count(*)::int AS count,
  count(DISTINCT vehicle_id)::int AS vehicles, ${TIMES}
FROM alert WHERE ${within} GROUP BY rule_id ORDER BY count DESC, rule_id LIMIT 200`;

/** Rang five times within a day: the fourth one before this is no older than that. */
const FLAPPING = (within: Fragment) => sql`
SELECT rule_id AS "ruleId", max(rule_name) AS "ruleName", vehicle_id AS "vehicleId", count(*)::int AS count,
  max(triggered_at) AS last
FROM (
  SELECT *, triggered_at - lag(triggered_at, 4) OVER (PARTITION BY rule_id, vehicle_id ORDER BY triggered_at) AS span
  FROM alert WHERE ${within}
) AS rang
GROUP BY rule_id, vehicle_id HAVING min(span) <= interval '1 day' ORDER BY count DESC, last DESC LIMIT 100`;

type Totals = Pick<AlertStats, 'total' | 'active' | 'unacknowledged' | 'mtta' | 'mttr'>;
type Flapping = Omit<AlertStats['flapping'][number], 'lastAt'> & { last: Date };

/** How alerts come and go. */
@Injectable()
export class AlertStatsRepository {
  constructor(private readonly database: Database) {}

  /** @param access the condition under which the caller sees an alert */
  async of(question: StatsQuestion, access: Fragment): Promise<AlertStats> {
    const { from, to } = question;
    const within = allOf([...narrowedBy(question), access]);
    const [totals, rules, flapping] = await Promise.all([
      this.rows<Totals>(TOTALS(within)),
      this.rows<AlertStats['rules'][number]>(RULES(within)),
      this.rows<Flapping>(FLAPPING(within)),
    ]);
    return {
      from: new Date(from).toISOString(),
      to: new Date(to).toISOString(),
      ...(totals[0] as Totals),
      rules,
      flapping: flapping.map(({ last, ...row }) => ({ ...row, lastAt: last.toISOString() })),
    };
  }

  private rows<Row extends object>(statement: Fragment): Promise<Row[]> {
    const { text, values } = statement.render();
    return this.database.query<Row>(text, values);
  }
}

const narrowedBy = ({ from, to, vehicle, fleet }: StatsQuestion): Fragment[] => [
  sql`triggered_at >= ${new Date(from)} AND triggered_at < ${new Date(to)}`,
  raw(`cleared_by IS DISTINCT FROM 'lateData'`),
  ...(vehicle === undefined ? [] : [isVehicle('alert.vehicle_id', vehicle)]),
  ...(fleet === undefined ? [] : [inFleets('alert.fleet_id', [fleet])]),
];
