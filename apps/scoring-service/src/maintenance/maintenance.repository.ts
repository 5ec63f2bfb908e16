import { Injectable } from '@nestjs/common';
import type { VehicleUse } from '@rover/contracts';
import { Database, columnsOf, prepared } from '@rover/persistence';
import type { Sql } from '@rover/persistence';

/** By component: days from then that were said to hold the true day. */
export type StatedRanges = Readonly<Record<string, readonly [low: number, high: number]>>;

/** How a vehicle was used at one moment, and what was said of it then. */
export interface MaintenanceFactRow {
  readonly vehicleId: string;
  readonly seenAt: Date;
  readonly use: VehicleUse;
  readonly ranges?: StatedRanges;
  readonly modelVersion?: number;
}

export interface ServiceRow {
  readonly vehicleId: string;
  readonly component: string;
  readonly servicedAt: Date;
}

/** A fact, and when one component was done after it. */
export interface LabelledUse {
  readonly vehicleId: string;
  readonly seenAt: Date;
  readonly use: VehicleUse;
  readonly component: string;
  readonly servicedAt: Date;
}

/** What came of the ranges of a version. */
export interface RangeOutcomes {
  readonly rows: number;
  readonly inside: number;
}

/** What is older tells of other vehicles. */
const KEPT_DAYS = 5 * 365;
/** Outcomes that a training reads at most, the latest. */
const MOST_READ = 100_000;
/** A forecast made a few days before the work tells nothing: the appointment is made by then. */
const LEAST_AHEAD_DAYS = 7;

const KEEP = prepared(`
INSERT INTO maintenance_fact (vehicle_id, seen_on, seen_at, use, ranges, model_version)
SELECT DISTINCT ON (vehicle_id, seen_on) * FROM (
  SELECT vehicle_id, (seen_at AT TIME ZONE 'UTC')::date AS seen_on, seen_at, use, ranges, model_version
  FROM unnest($1::text[], $2::timestamptz[], $3::jsonb[], $4::jsonb[], $5::int[])
    AS given (vehicle_id, seen_at, use, ranges, model_version)) AS dated
ORDER BY vehicle_id, seen_on, seen_at DESC
ON CONFLICT (vehicle_id, seen_on) DO UPDATE SET seen_at = excluded.seen_at, use = excluded.use,
  ranges = excluded.ranges, model_version = excluded.model_version
WHERE excluded.seen_at >= maintenance_fact.seen_at`);

const RECORD = prepared(`
INSERT INTO maintenance_service (vehicle_id, component, serviced_at)
SELECT * FROM unnest($1::text[], $2::text[], $3::timestamptz[]) ON CONFLICT DO NOTHING`);

/** Of each fact and component the first work after it. */
const READ = prepared(`
SELECT vehicle_id AS "vehicleId", f.seen_at AS "seenAt", f.use, s.component, s.serviced_at AS "servicedAt"
FROM maintenance_fact f CROSS JOIN LATERAL (
  SELECT component, min(serviced_at) AS serviced_at FROM maintenance_service s
  WHERE s.vehicle_id = f.vehicle_id AND s.serviced_at > f.seen_at GROUP BY component) AS s
ORDER BY f.seen_at DESC LIMIT ${MOST_READ}`);

const SEEN = prepared(
  `SELECT seen_at AS "seenAt" FROM maintenance_fact ORDER BY seen_at DESC LIMIT ${MOST_READ}`,
);

const IS_NEWS = prepared('SELECT EXISTS (SELECT FROM maintenance_service WHERE recorded_at > $1) AS news');

/** The last forecast that was made some days before the work, of work done of late. */
const KEPT_RANGES = prepared(`
SELECT count(*)::int AS rows, count(*) FILTER (WHERE days BETWEEN low AND high)::int AS inside FROM (
  SELECT extract(epoch FROM s.serviced_at - f.seen_at) / 86400 AS days,
    (f.ranges->s.component->>0)::float8 AS low, (f.ranges->s.component->>1)::float8 AS high
  FROM maintenance_service s CROSS JOIN LATERAL (
    SELECT seen_at, ranges FROM maintenance_fact f
    WHERE f.vehicle_id = s.vehicle_id AND f.model_version = $2 AND f.ranges ? s.component
      AND f.seen_at < s.serviced_at - interval '${LEAST_AHEAD_DAYS} days'
    ORDER BY seen_at DESC LIMIT 1) AS f
  WHERE s.serviced_at > $1) AS outcome`);

const DROP_OLD_FACTS = prepared(
  `DELETE FROM maintenance_fact WHERE seen_at < to_timestamp($1::float8 / 1000) - interval '${KEPT_DAYS} days'`,
);
const DROP_OLD_SERVICES = prepared(
  `DELETE FROM maintenance_service WHERE serviced_at < to_timestamp($1::float8 / 1000) - interval '${KEPT_DAYS} days'`,
);

/** How vehicles were used, and what they needed. */
@Injectable()
export class MaintenanceRepository {
  constructor(private readonly database: Database) {}

  async keep(tx: Sql, rows: readonly MaintenanceFactRow[]): Promise<void> {
    const documents = rows.map((row) => ({
      ...row,
      use: JSON.stringify(row.use),
      ranges: row.ranges && JSON.stringify(row.ranges),
    }));
    await tx.execute(KEEP, columnsOf(documents, ['vehicleId', 'seenAt', 'use', 'ranges', 'modelVersion']));
  }

  async record(tx: Sql, rows: readonly ServiceRow[]): Promise<void> {
    await tx.execute(RECORD, columnsOf(rows, ['vehicleId', 'component', 'servicedAt']));
  }

  /** Facts of which it is known how long a component lasted, the latest first. */
  labelled(): Promise<LabelledUse[]> {
    return this.database.query(READ);
  }

  /** When the facts are of, with an outcome and without. */
  async seen(): Promise<Date[]> {
    return (await this.database.query<{ seenAt: Date }>(SEEN)).map(({ seenAt }) => seenAt);
  }

  /** Whether work was recorded after this. */
  async hasNews(since: Date): Promise<boolean> {
    const [found] = await this.database.query<{ news: boolean }>(IS_NEWS, [since]);
    return found!.news;
  }

  /** How many ranges of a version held what came, of work done after `since`. */
  async keptRanges(version: number, since: Date): Promise<RangeOutcomes> {
    const [kept] = await this.database.query<RangeOutcomes>(KEPT_RANGES, [since, version]);
    return kept!;
  }

  async dropOld(now: number): Promise<void> {
    await this.database.execute(DROP_OLD_FACTS, [now]);
    await this.database.execute(DROP_OLD_SERVICES, [now]);
  }
}
