import { Inject, Injectable } from '@nestjs/common';
import type {
  Caller,
  createMaintenanceRecord,
  listMaintenanceRecordChanges,
  listMaintenanceRecords,
  MaintenanceCost,
  MaintenanceRecord,
  NewMaintenanceRecord,
  RequestOf,
  updateMaintenanceRecord,
} from '@rover/contracts';
import { Database } from '@rover/persistence';
import type { Transaction } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { CallerScope, Clock, MessageScope } from '@rover/platform';
import { uuidV7 } from '@rover/redis-streams';
import { Replanning } from '../plans/replanning.service.js';
import type { CurrentCycle } from '../plans/replanning.service.js';
import { CaredVehicles } from '../vehicles/cared-vehicles.repository.js';
import { patched, settled } from './record-changes.js';
import { RecordRecorder } from './record-recorder.service.js';
import {
  OrderOpenError,
  PlanNotForVehicleError,
  RecordNotFoundError,
  RecordVersionMismatchError,
} from './record.errors.js';
import { RecordRepository } from './record.repository.js';

/** Work on vehicles: ordered, done, corrected. */
@Injectable()
export class RecordService {
  constructor(
    private readonly database: Database,
    private readonly vehicles: CaredVehicles,
    private readonly records: RecordRepository,
    private readonly replanning: Replanning,
    private readonly recorder: RecordRecorder,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws VehicleNotFoundError, PlanNotForVehicleError, OrderOpenError, CompletionInFutureError, CurrencyMissingError */
  async create(
    { vehicleId, record: given }: RequestOf<typeof createMaintenanceRecord>,
    scope: CallerScope,
  ): Promise<MaintenanceRecord> {
    const { id } = await this.vehicles.editable(vehicleId, scope.caller);
    return this.#create(id, given, scope);
  }

  /** Opens the order of a vehicle's cycle in a plan by itself. @throws OrderOpenError, PlanNotForVehicleError */
  open(planId: string, vehicleId: string): Promise<MaintenanceRecord> {
    const order = { planId, status: 'planned' as const, parts: [], documentIds: [], warrantyClaim: false };
    return this.#create(vehicleId, order, {});
  }

  #create(id: string, given: NewMaintenanceRecord, scope: MessageScope): Promise<MaintenanceRecord> {
    return this.database.transaction(async (tx) => {
      const planned = given.planId === undefined ? undefined : await this.#planned(tx, id, given.planId);
      const record = this.#recordOf(id, given, { planned, by: scope.caller?.sub ?? 'rover' });
      await this.recorder.record(tx, { after: record }, scope);
      return record;
    });
  }

  list({ limit, cursor, ...filter }: RequestOf<typeof listMaintenanceRecords>, caller: Caller) {
    return this.#seen(filter.vehicleId, caller, (vehicleId) =>
      this.records.page({ ...filter, vehicleId }, { limit, cursor }),
    );
  }

  /** @throws VehicleNotFoundError, RecordNotFoundError */
  get(vehicleId: string, recordId: string, caller: Caller): Promise<MaintenanceRecord> {
    return this.#seen(vehicleId, caller, async (id) => {
      const record = await this.records.find(recordId, id);
      if (!record) throw new RecordNotFoundError();
      return record;
    });
  }

  /** @throws VehicleNotFoundError, RecordNotFoundError, RecordVersionMismatchError, StatusNotReachableError, … */
  update(
    { vehicleId, recordId, patch, version }: RequestOf<typeof updateMaintenanceRecord>,
    scope: CallerScope,
  ): Promise<MaintenanceRecord> {
    return this.#change(vehicleId, recordId, scope, (before) => {
      if (version !== undefined && version !== before.version)
        throw new RecordVersionMismatchError(before.version);
      const now = this.clock.now();
      const updated = { version: before.version + 1, updatedAt: new Date(now).toISOString() };
      return { ...patched(before, patch, now), ...updated };
    });
  }

  /** @throws VehicleNotFoundError, RecordNotFoundError */
  remove(vehicleId: string, recordId: string, scope: CallerScope): Promise<MaintenanceRecord> {
    return this.#change(vehicleId, recordId, scope, () => undefined);
  }

  changes(
    { vehicleId, recordId, limit, cursor }: RequestOf<typeof listMaintenanceRecordChanges>,
    caller: Caller,
  ) {
    return this.#seen(vehicleId, caller, (id) =>
      this.records.changes({ recordId, vehicleId: id }, { limit, cursor }),
    );
  }

  costs(vehicleId: string, caller: Caller): Promise<MaintenanceCost[]> {
    return this.#seen(vehicleId, caller, (id) => this.records.costs(id));
  }

  /** Answers the record after the change, or as it was when it is gone. */
  async #change(
    vehicleId: string,
    recordId: string,
    scope: CallerScope,
    decide: (before: MaintenanceRecord) => MaintenanceRecord | undefined,
  ): Promise<MaintenanceRecord> {
    const { id } = await this.vehicles.editable(vehicleId, scope.caller);
    return this.database.transaction(async (tx) => {
      await this.replanning.lock(tx, id);
      const before = await this.records.take(tx, recordId, id);
      if (!before) throw new RecordNotFoundError();
      const after = decide(before);
      await this.recorder.record(tx, { before, after }, scope);
      return after ?? before;
    });
  }

  async #seen<T>(vehicleId: string, caller: Caller, read: (id: string) => Promise<T>): Promise<T> {
    return read((await this.vehicles.visible(vehicleId, caller)).id);
  }

  /** Whoever has ordered the work completes the order: a second record of it would count as the next cycle. */
  async #planned(tx: Transaction, vehicleId: string, planId: string): Promise<CurrentCycle> {
    const current = await this.replanning.current(tx, vehicleId, planId);
    if (!current) throw new PlanNotForVehicleError();
    if (await this.records.hasOpenOrder(tx, planId, vehicleId)) throw new OrderOpenError();
    return current;
  }

  #recordOf(
    vehicleId: string,
    { planId, ...given }: NewMaintenanceRecord,
    { planned, by }: { planned?: CurrentCycle; by: string },
  ): MaintenanceRecord {
    const now = this.clock.now();
    const time = new Date(now).toISOString();
    const record = {
      ...given,
      id: uuidV7(),
      vehicleId,
      ...(planned && { planId, cycle: planned.cycle }),
      title: given.title ?? planned!.plan.name,
      components: given.components ?? planned?.plan.components ?? [],
      ...{ version: 1, createdBy: by, createdAt: time, updatedAt: time },
    };
    return settled(record, now);
  }
}
