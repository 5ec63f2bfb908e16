import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { Database, prepared, Sweeps } from '@rover/persistence';
import { CONFIG } from '@rover/platform';
import type { ProfilesConfig } from '../../profiles.config.js';
import { OrderOpenError } from './record.errors.js';
import { RecordService } from './record.service.js';

interface DueCycle {
  readonly planId: string;
  readonly vehicleId: string;
}

/** What was cancelled is not opened again within its cycle. */
const WITHOUT_ORDER = prepared(`
SELECT plan.id AS "planId", expiry.vehicle_id AS "vehicleId" FROM expiry
JOIN maintenance_plan AS plan ON plan.id = expiry.source_id::uuid
WHERE expiry.kind = 'maintenance' AND active AND state IN ('upcoming', 'due', 'overdue')
  AND plan.deleted_at IS NULL AND (plan.facts -> 'opensOrder')::boolean
  AND NOT EXISTS (SELECT FROM maintenance_record AS record
    WHERE record.plan_id = plan.id AND record.vehicle_id = expiry.vehicle_id AND record.cycle = expiry.cycle)
LIMIT 200`);

/** Opens the orders of plans that ask for it, once work is about to come due. */
@Injectable()
export class OrderOpener implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly records: RecordService,
    private readonly sweeps: Sweeps,
    @Inject(CONFIG) private readonly config: ProfilesConfig,
  ) {}

  onApplicationBootstrap(): void {
    const everyMs = this.config.maintenance.sweepSeconds * 1_000;
    this.sweeps.keep({ name: 'maintenance orders', everyMs, run: () => this.sweep() });
  }

  /** Each by itself, and by the constraint of orders: safe in every replica at once. */
  async sweep(): Promise<void> {
    const due = await this.database.query<DueCycle>(WITHOUT_ORDER);
    for (const { planId, vehicleId } of due) await this.#open(planId, vehicleId);
  }

  async #open(planId: string, vehicleId: string): Promise<void> {
    try {
      await this.records.open(planId, vehicleId);
    } catch (error) {
      if (!(error instanceof OrderOpenError)) throw error;
    }
  }
}
