import { Inject, Injectable } from '@nestjs/common';
import type { OdometerCorrection, OdometerEntry, VehicleSource } from '@rover/contracts';
import type { Transaction } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock, MessageScope } from '@rover/platform';
import { say } from '../vehicles/say.js';
import { VehicleRecorder } from '../vehicles/vehicle-recorder.service.js';
import { VehicleRepository } from '../vehicles/vehicle.repository.js';
import { OdometerLedger } from './odometer-ledger.service.js';
import type { Draft, Noted } from './odometer-ledger.service.js';
import { OdometerRepository } from './odometer.repository.js';

/** The odometer in a vehicle's profile, as its ledger has it. A vehicle that nobody has made known has a ledger alone. */
@Injectable()
export class VehicleOdometer {
  constructor(
    private readonly vehicles: VehicleRepository,
    private readonly recorder: VehicleRecorder,
    private readonly entries: OdometerRepository,
    private readonly ledger: OdometerLedger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Two readings at once would each be judged without the other. */
  async lock(tx: Transaction, vehicleId: string): Promise<void> {
    await this.vehicles.lock(tx, [vehicleId]);
  }

  /** Enters a reading; one that fits and is the latest moves the vehicle. */
  async enter(tx: Transaction, draft: Draft, scope: MessageScope): Promise<OdometerEntry> {
    await this.lock(tx, draft.vehicleId);
    const [noted] = await this.ledger.note(tx, [draft], scope);
    const { entry, isLatest } = noted as Noted;
    if (isLatest) await this.#advance(tx, entry, scope);
    return entry;
  }

  /** Corrects an entry, which keeps what it said. */
  async correct(
    tx: Transaction,
    before: OdometerEntry,
    { note, status, reading = before.reading }: OdometerCorrection,
    scope: MessageScope,
  ): Promise<OdometerEntry> {
    const at = new Date(this.clock.now()).toISOString();
    const { status: was, reading: read } = before;
    const corrections = [
      ...before.corrections,
      { by: scope.caller?.sub ?? 'rover', at, note, status: was, reading: read },
    ];
    const odometer = before.odometer + reading - read;
    const after: OdometerEntry = { ...before, status, reading, odometer, corrections };
    await this.entries.update(tx, after);
    await this.settle(tx, before.vehicleId, scope);
    return after;
  }

  async #advance(
    tx: Transaction,
    { vehicleId, odometer, time, source }: OdometerEntry,
    scope: MessageScope,
  ): Promise<void> {
    const spoken: VehicleSource =
      source === 'telemetry' ? 'obd' : source === 'person' ? 'person' : 'document';
    await this.#say(tx, vehicleId, { odometer, statedAt: time, source: spoken }, scope);
  }

  /** After something of the past was changed: what was said of it before counts no more. */
  async settle(tx: Transaction, vehicleId: string, scope: MessageScope): Promise<void> {
    const latest = await this.entries.latest(tx, vehicleId);
    if (!latest) return;
    const { odometer, time } = latest;
    const word = { odometer, statedAt: new Date(time).toISOString(), source: 'person' as const };
    await this.#say(tx, vehicleId, word, scope, { anew: true });
  }

  async #say(
    tx: Transaction,
    vehicleId: string,
    { odometer, ...word }: { odometer: number; statedAt: string; source: VehicleSource },
    scope: MessageScope,
    { anew = false } = {},
  ): Promise<void> {
    const known = (await this.vehicles.lock(tx, [vehicleId])).get(vehicleId);
    if (!known || known.deletedAt !== undefined) return;
    const before = anew ? { ...known, provenance: { ...known.provenance, odometer: undefined } } : known;
    const said = { facts: { odometer }, confidence: 1, ...word };
    const { vehicle, outcome } = say(before, said, this.clock.now());
    if (!outcome.isNews) return;
    await this.recorder.record(tx, [{ kind: 'updated', vehicle, source: word.source, ...outcome }], scope);
  }
}
