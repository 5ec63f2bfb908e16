import { Injectable } from '@nestjs/common';
import type { MaintenanceComponent, VehicleUse } from '@rover/contracts';
import { Database, prepared } from '@rover/persistence';
import type { DoneWork } from './vehicle-use.js';

const MOST_RECORDS = 60;

const WORK = prepared(`
SELECT facts -> 'components' AS components, performed_at, odometer, engine_hours FROM maintenance_record
WHERE vehicle_id = $1 AND status = 'completed' AND facts -> 'components' <> '[]'
ORDER BY performed_at DESC LIMIT ${MOST_RECORDS}`);

/** Of parts that are on the vehicle; what was measured of them in mm. */
const WEAR = prepared(`
SELECT part.facts ->> 'component' AS component, measured_at AS time, remaining FROM vehicle_part AS part
JOIN part_fitting ON part_fitting.part_id = part.id AND removed_at IS NULL
JOIN part_wear ON part_wear.part_id = part.id
WHERE part.vehicle_id = $1 AND NOT retired AND part.facts ->> 'component' IN ('tires', 'brakePads')
ORDER BY measured_at DESC LIMIT 100`);

interface WearRow {
  component: MaintenanceComponent;
  time: Date;
  remaining: number;
}

interface WorkRow {
  components: MaintenanceComponent[];
  performed_at: Date;
  odometer: number | null;
  engine_hours: number | null;
}

/** What scoring is told of a vehicle beside its use. */
@Injectable()
export class UseFactsRepository {
  constructor(private readonly database: Database) {}

  async wear(vehicleId: string): Promise<NonNullable<VehicleUse['wear']>> {
    const rows = await this.database.query<WearRow>(WEAR, [vehicleId]);
    return rows.map(({ time, ...rest }) => ({ ...rest, time: time.toISOString() }));
  }

  async work(vehicleId: string): Promise<DoneWork[]> {
    const rows = await this.database.query<WorkRow>(WORK, [vehicleId]);
    return rows.map((row) => ({
      components: row.components,
      performedAt: row.performed_at.toISOString(),
      odometer: row.odometer ?? undefined,
      engineHours: row.engine_hours ?? undefined,
    }));
  }
}
