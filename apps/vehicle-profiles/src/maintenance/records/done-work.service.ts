import { Inject, Injectable } from '@nestjs/common';
import type { MaintenanceRecord } from '@rover/contracts';
import type { Transaction } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock, MessageScope } from '@rover/platform';
import { OdometerRepository } from '../../odometer/odometer.repository.js';
import { VehicleOdometer } from '../../odometer/vehicle-odometer.service.js';
import { say } from '../../vehicles/say.js';
import { VehicleRecorder } from '../../vehicles/vehicle-recorder.service.js';
import { VehicleRepository } from '../../vehicles/vehicle.repository.js';
import { UsageService } from '../usage/usage.service.js';

/** A change of a record that was decided on. */
export interface RecordedChange {
  readonly before?: MaintenanceRecord;
  /** Absent: the record is gone. */
  readonly after?: MaintenanceRecord;
}

const source = 'person';

/** What work that is done tells of its vehicle: when it was looked after last, and what the odometer showed. */
@Injectable()
export class DoneWork {
  constructor(
    private readonly usage: UsageService,
    private readonly vehicles: VehicleRepository,
    private readonly recorder: VehicleRecorder,
    private readonly odometers: VehicleOdometer,
    private readonly entries: OdometerRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** In the transaction that changes the record. */
  async tell(tx: Transaction, change: RecordedChange, scope: MessageScope): Promise<void> {
    const done = doneIn(change.after);
    if (isNewsOfOdometer(change)) await this.#enterOdometer(tx, change, scope);
    if (!done) return;
    const { vehicleId, odometer, engineHours, performedAt } = done;
    await this.usage.note(tx, [{ vehicleId, time: Date.parse(performedAt), odometer, engineHours }]);
    await this.#tellVehicle(tx, done, scope);
  }

  /** The ledger keeps what the record said before, and says that it does so no more. */
  async #enterOdometer(
    tx: Transaction,
    { before, after }: RecordedChange,
    scope: MessageScope,
  ): Promise<void> {
    const said = before && (await this.entries.ofRecord(tx, before.id));
    const note = 'The record of the work was changed.';
    if (said) await this.odometers.correct(tx, said, { status: 'rejected', note }, scope);
    const done = doneIn(after);
    if (done?.odometer === undefined) return;
    const { id: recordId, vehicleId, performedAt, odometer: reading, title } = done;
    const by = scope.caller && { by: scope.caller.sub };
    const draft = { vehicleId, time: Date.parse(performedAt), reading, recordId, note: title, ...by };
    await this.odometers.enter(tx, { ...draft, source: 'record' }, scope);
  }

  /** Older work says nothing new. */
  async #tellVehicle(
    tx: Transaction,
    { vehicleId, performedAt }: DoneRecord,
    scope: MessageScope,
  ): Promise<void> {
    const time = Date.parse(performedAt);
    const known = (await this.vehicles.lock(tx, [vehicleId])).get(vehicleId);
    if (!known || Date.parse(known.facts.lastMaintenanceAt ?? '0000-01-01') >= time) return;
    const facts = { lastMaintenanceAt: new Date(time).toISOString() };
    const said = { facts, source, statedAt: performedAt, confidence: 1 } as const;
    const { vehicle, outcome } = say(known, said, this.clock.now());
    if (outcome.isNews)
      await this.recorder.record(tx, [{ kind: 'updated', vehicle, source, ...outcome }], scope);
  }
}

type DoneRecord = MaintenanceRecord & { readonly performedAt: string };

const doneIn = (record: MaintenanceRecord | undefined): DoneRecord | undefined =>
  record?.status === 'completed' ? (record as DoneRecord) : undefined;

const readingIn = (record: MaintenanceRecord | undefined): string => {
  const done = doneIn(record);
  return done?.odometer === undefined ? '' : `${done.odometer} ${done.performedAt}`;
};

const isNewsOfOdometer = ({ before, after }: RecordedChange): boolean =>
  readingIn(before) !== readingIn(after);
