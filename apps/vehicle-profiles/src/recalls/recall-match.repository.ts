import { Injectable } from '@nestjs/common';
import type { EventData, vehicleRecallMatched } from '@rover/contracts';
import { prepared } from '@rover/persistence';
import type { Sql } from '@rover/persistence';

/** Replicas match one after the other: two at once could each keep what the other has found to be over. */
const LOCK = prepared(`SELECT pg_advisory_xact_lock(hashtext(current_schema() || '.vehicle_recall'))`);

const alike = `vehicle.deleted_at IS NULL
  AND (scope.model IS NULL OR lower(vehicle.model) = scope.model)
  AND (scope.year_from IS NULL OR vehicle.model_year >= scope.year_from)
  AND (scope.year_to IS NULL OR vehicle.model_year <= scope.year_to)`;
const makeToo = '(scope.make IS NULL OR lower(vehicle.make) = scope.make)';

/** Every way to be meant has its own index; a union lets PostgreSQL take each of them. */
const matches = (which: string) => `
SELECT recall_id, vehicle_id, CASE WHEN bool_or(by_vin) THEN 'vin' ELSE 'model' END AS matched_by FROM (
  SELECT scope.recall_id, vehicle.id AS vehicle_id, false AS by_vin
  FROM recall_scope AS scope JOIN vehicle ON lower(vehicle.make) = scope.make
  WHERE scope.vin IS NULL AND scope.serial_from IS NULL AND ${alike} AND ${which}
  UNION ALL
  SELECT scope.recall_id, vehicle.id, true
  FROM recall_scope AS scope JOIN vehicle ON vehicle.vin = scope.vin
  WHERE ${makeToo} AND ${alike} AND ${which}
  UNION ALL
  SELECT scope.recall_id, vehicle.id, true
  FROM recall_scope AS scope
  JOIN vehicle ON left(vehicle.vin, 8) || right(vehicle.vin, 8) BETWEEN scope.serial_from AND scope.serial_to
  WHERE vehicle.vin IS NOT NULL AND ${makeToo} AND ${alike} AND ${which}
) AS way GROUP BY 1, 2`;

/** What matches comes, what does no longer goes; what people did about it stays. */
const rematch = (which: string, known: string) =>
  prepared(`
WITH found AS MATERIALIZED (${matches(which)}), gone AS (
  DELETE FROM vehicle_recall AS known WHERE ${known} AND status IN ('open', 'scheduled') AND NOT EXISTS (
    SELECT FROM found WHERE found.recall_id = known.recall_id AND found.vehicle_id = known.vehicle_id))
INSERT INTO vehicle_recall (recall_id, vehicle_id, matched_by, matched_at)
SELECT recall_id, vehicle_id, matched_by, $2 FROM found ORDER BY 1, 2
ON CONFLICT (vehicle_id, recall_id) DO UPDATE SET matched_by = excluded.matched_by
WHERE vehicle_recall.matched_by <> excluded.matched_by`);

const REMATCH_RECALL = rematch('scope.recall_id = $1::uuid', 'known.recall_id = $1::uuid');
const REMATCH_VEHICLES = rematch('vehicle.id = ANY($1::text[])', 'known.vehicle_id = ANY($1::text[])');

const STALE = prepared(`
UPDATE recall SET stale = false
WHERE id = (SELECT id FROM recall WHERE stale ORDER BY id LIMIT 1 FOR UPDATE) RETURNING id`);

const TELL = prepared(`
UPDATE vehicle_recall AS match SET told = true FROM recall
WHERE recall.id = match.recall_id AND (match.recall_id, match.vehicle_id) IN (
  SELECT recall_id, vehicle_id FROM vehicle_recall WHERE NOT told
  ORDER BY recall_id, vehicle_id LIMIT $1 FOR UPDATE SKIP LOCKED)
RETURNING vehicle_id AS "vehicleId", recall_id AS "recallId", matched_by AS "matchedBy", number, authority,
  facts ->> 'component' AS component, facts ->> 'summary' AS summary,
  (facts ->> 'doNotDrive')::boolean AS "doNotDrive"`);

/** Which campaign affects which vehicle, found by PostgreSQL set by set. */
@Injectable()
export class RecallMatchRepository {
  async lock(tx: Sql): Promise<void> {
    await tx.execute(LOCK);
  }

  /** Matches the next campaign that is new or has changed with all vehicles. Answers whether there was one. */
  async matchStale(tx: Sql, now: Date): Promise<boolean> {
    const [stale] = await tx.query<{ id: string }>(STALE);
    if (stale) await tx.execute(REMATCH_RECALL, [stale.id, now]);
    return stale !== undefined;
  }

  /** Matches vehicles with all campaigns. */
  async matchVehicles(tx: Sql, vehicleIds: readonly string[], now: Date): Promise<void> {
    await tx.execute(REMATCH_VEHICLES, [vehicleIds, now]);
  }

  /** Matches that nobody was told of; from now on somebody was. */
  takeUntold(tx: Sql, most: number): Promise<Omit<EventData<typeof vehicleRecallMatched>, 'time'>[]> {
    return tx.query(TELL, [most]);
  }
}
