import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { Database, Sweeps } from '@rover/persistence';

const EVERY_MS = 60_000;

const follow = (table: string, column = 'vehicle_id'): string => `
UPDATE ${table} SET ${column} = merged_into FROM vehicle
WHERE vehicle.merged_into IS NOT NULL AND ${table}.${column} = vehicle.id`;

/** Counters of one day may be told of by both: those of the survivor stay. */
const FOLLOW_USAGE = `
UPDATE vehicle_usage SET vehicle_id = merged_into FROM vehicle
WHERE vehicle.merged_into IS NOT NULL AND vehicle_usage.vehicle_id = vehicle.id AND NOT EXISTS (
  SELECT FROM vehicle_usage AS known
  WHERE known.vehicle_id = merged_into AND known.day = vehicle_usage.day)`;

/** What was done about a recall by either is known of the survivor; what both know is known once. */
const FOLLOW_RECALLS = [
  `DELETE FROM vehicle_recall AS known USING vehicle, vehicle_recall AS other
   WHERE vehicle.merged_into = known.vehicle_id AND other.vehicle_id = vehicle.id
     AND other.recall_id = known.recall_id AND known.status = 'open' AND other.status <> 'open'`,
  `${follow('vehicle_recall')} AND NOT EXISTS (
     SELECT FROM vehicle_recall AS known
     WHERE known.vehicle_id = merged_into AND known.recall_id = vehicle_recall.recall_id)`,
];

/** What hangs on plans is reckoned anew for the survivor; everything else goes along. */
const FOLLOW = [
  `UPDATE maintenance_record SET status = 'cancelled' FROM vehicle
   WHERE vehicle.merged_into IS NOT NULL AND maintenance_record.vehicle_id = vehicle.id
     AND plan_id IS NOT NULL AND maintenance_record.status IN ('planned', 'inProgress')`,
  follow('maintenance_record'),
  follow('maintenance_record_change'),
  follow('vehicle_document'),
  follow('vehicle_part'),
  follow('calendar_feed'),
  follow('maintenance_plan'),
  `${follow('expiry')} AND kind <> 'maintenance'`,
  `${follow('expiry_notice')} AND kind <> 'maintenance'`,
  FOLLOW_USAGE,
  ...FOLLOW_RECALLS,
];

/** Leads what is known of a vehicle's maintenance to the vehicle that it was merged into. */
@Injectable()
export class MergedVehicles implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly sweeps: Sweeps,
  ) {}

  onApplicationBootstrap(): void {
    this.sweeps.keep({ name: 'maintenance of merged vehicles', everyMs: EVERY_MS, run: () => this.sweep() });
  }

  /** All of it or nothing; what has gone along already is not found again. */
  sweep(): Promise<void> {
    return this.database.transaction(async (tx) => {
      for (const statement of FOLLOW) await tx.execute(statement);
    });
  }
}
