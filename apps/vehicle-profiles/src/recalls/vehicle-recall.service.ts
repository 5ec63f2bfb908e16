import { Inject, Injectable } from '@nestjs/common';
import type {
  Caller,
  listVehicleRecalls,
  RequestOf,
  updateVehicleRecall,
  VehicleRecall,
  VehicleRecallChange,
} from '@rover/contracts';
import { Database } from '@rover/persistence';
import type { Page } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { RecordRepository } from '../maintenance/records/record.repository.js';
import { CaredVehicles } from '../maintenance/vehicles/cared-vehicles.repository.js';
import {
  RecallRecordInvalidError,
  VehicleRecallNotFoundError,
  VehicleRecallVersionMismatchError,
} from './recall.errors.js';
import { VehicleRecallRepository } from './vehicle-recall.repository.js';

/** Recalls of a vehicle, and what was done about them. */
@Injectable()
export class VehicleRecallService {
  constructor(
    private readonly database: Database,
    private readonly vehicles: CaredVehicles,
    private readonly recalls: VehicleRecallRepository,
    private readonly records: RecordRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws VehicleNotFoundError, CursorInvalidError */
  async list(
    { vehicleId, status, ...page }: RequestOf<typeof listVehicleRecalls>,
    caller: Caller,
  ): Promise<Page<VehicleRecall>> {
    const { id } = await this.vehicles.visible(vehicleId, caller);
    return this.recalls.page({ vehicleId: id, status }, page);
  }

  /** @throws VehicleNotFoundError, VehicleRecallNotFoundError, VehicleRecallVersionMismatchError, RecallRecordInvalidError */
  async update(
    { vehicleId, recallId, change, version }: RequestOf<typeof updateVehicleRecall>,
    caller: Caller,
  ): Promise<VehicleRecall> {
    const { id } = await this.vehicles.editable(vehicleId, caller);
    await this.#requireRecord(id, change);
    return this.database.transaction(async (tx) => {
      const before = await this.recalls.take(tx, id, recallId);
      if (!before) throw new VehicleRecallNotFoundError();
      if (version !== undefined && version !== before.version)
        throw new VehicleRecallVersionMismatchError(before.version);
      const { scheduledOn: _day, recordId: _record, note: _note, ...rest } = before;
      const changedAt = new Date(this.clock.now()).toISOString();
      const after = { ...rest, ...change, version: before.version + 1, changedBy: caller.sub, changedAt };
      await this.recalls.save(tx, after);
      return after;
    });
  }

  async #requireRecord(vehicleId: string, { recordId, status }: VehicleRecallChange): Promise<void> {
    if (recordId === undefined) return;
    const record = await this.records.find(recordId, vehicleId);
    if (!record) throw new RecallRecordInvalidError('is none of this vehicle');
    if (status === 'remedied' && record.status !== 'completed')
      throw new RecallRecordInvalidError('is of work that is not completed');
  }
}
