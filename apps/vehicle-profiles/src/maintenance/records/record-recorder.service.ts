import { Inject, Injectable } from '@nestjs/common';
import { vehicleMaintenanceCreated, vehicleMaintenanceUpdated } from '@rover/contracts';
import type { EventData, MaintenanceRecord } from '@rover/contracts';
import { isUniqueViolation, Outbox } from '@rover/persistence';
import type { Transaction } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock, MessageScope } from '@rover/platform';
import { ExpiryService } from '../expiry/expiry.service.js';
import { Replanning } from '../plans/replanning.service.js';
import { DoneWork } from './done-work.service.js';
import type { RecordedChange } from './done-work.service.js';
import { DocumentUnknownError, OrderOpenError } from './record.errors.js';
import { RecordRepository } from './record.repository.js';

/** Writes changes of records, all in one transaction: the row, who changed it, what is due now, and who is told. */
@Injectable()
export class RecordRecorder {
  constructor(
    private readonly records: RecordRepository,
    private readonly replanning: Replanning,
    private readonly expiries: ExpiryService,
    private readonly doneWork: DoneWork,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws OrderOpenError, DocumentUnknownError */
  async record(tx: Transaction, { before, after }: RecordedChange, scope: MessageScope): Promise<void> {
    const now = new Date(this.clock.now());
    if (after) await this.#save(tx, after);
    else await this.records.remove(tx, before!.id);
    const kind = !after ? 'deleted' : before ? 'updated' : 'created';
    await this.records.remember(tx, { kind, by: scope.caller?.sub ?? '', before, after }, now);
    const contract = kind === 'created' ? vehicleMaintenanceCreated : vehicleMaintenanceUpdated;
    await this.outbox.add(tx, contract, [tidingOf((after ?? before)!, !after, now)], scope);
    await this.#follow(tx, { before, after }, scope);
  }

  /** What was done begins the next cycle, and tells of its vehicle. */
  async #follow(tx: Transaction, { before, after }: RecordedChange, scope: MessageScope): Promise<void> {
    const { vehicleId } = (after ?? before)!;
    await this.doneWork.tell(tx, { before, after }, scope);
    await this.replanning.vehicle(tx, vehicleId);
    await this.expiries.assessVehicle(tx, vehicleId);
  }

  async #save(tx: Transaction, record: MaintenanceRecord): Promise<void> {
    const unknown = await this.records.unknownDocuments(tx, record);
    if (unknown.length > 0) throw new DocumentUnknownError(unknown);
    try {
      await this.records.save(tx, record);
    } catch (error) {
      if (isUniqueViolation(error, 'maintenance_order_open')) throw new OrderOpenError();
      throw error;
    }
  }
}

function tidingOf(
  record: MaintenanceRecord,
  removed: boolean,
  now: Date,
): EventData<typeof vehicleMaintenanceUpdated> {
  const { id, vehicleId, status, components, planId, cycle, title, performedAt, odometer } = record;
  return {
    ...{ vehicleId, maintenanceId: id, status, components, title, time: now.toISOString() },
    ...(planId !== undefined && { planId, cycle }),
    ...(performedAt !== undefined && { performedAt }),
    ...(odometer !== undefined && { odometer }),
    // What was written down by mistake was not done: nobody may learn from it as completed.
    ...(removed && { removed, status: 'cancelled' as const }),
  };
}
