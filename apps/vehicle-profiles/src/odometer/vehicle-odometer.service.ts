import { Inject, Injectable } from '@nestjs/common';
import type { OdometerEntry, VehicleSource } from '@rover/contracts';
import type { Transaction } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock, MessageScope } from '@rover/platform';
import { say } from '../vehicles/say.js';
import { VehicleRecorder } from '../vehicles/vehicle-recorder.service.js';
import { VehicleRepository } from '../vehicles/vehicle.repository.js';
import { OdometerRepository } from './odometer.repository.js';

/** The odometer in a vehicle's profile, as its ledger has it. A vehicle that nobody has made known has a ledger alone. */
@Injectable()
export class VehicleOdometer {
  constructor(
    private readonly vehicles: VehicleRepository,
    private readonly recorder: VehicleRecorder,
    private readonly entries: OdometerRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Two readings at once would each be judged without the other. */
  async lock(tx: Transaction, vehicleId: string): Promise<void> {
    await this.vehicles.lock(tx, [vehicleId]);
  }

  /** The latest reading there is. */
  async advance(tx: Transaction, { vehicleId, odometer, time, source }: OdometerEntry, scope: MessageScope) {
    const spoken: VehicleSource =
      source === 'telemetry' ? 'obd' : source === 'person' ? 'person' : 'document';
    await this.#say(tx, vehicleId, { odometer, statedAt: time, source: spoken }, scope);
  }

  /** As of now, after something of the past was changed. */
  async settle(tx: Transaction, vehicleId: string, scope: MessageScope): Promise<void> {
    const latest = await this.entries.latest(tx, vehicleId);
    if (!latest) return;
    const statedAt = new Date(this.clock.now()).toISOString();
    await this.#say(tx, vehicleId, { odometer: latest.odometer, statedAt, source: 'person' }, scope);
  }

  async #say(
    tx: Transaction,
    vehicleId: string,
    { odometer, ...word }: { odometer: number; statedAt: string; source: VehicleSource },
    scope: MessageScope,
  ): Promise<void> {
    const before = (await this.vehicles.lock(tx, [vehicleId])).get(vehicleId);
    if (!before || before.deletedAt !== undefined) return;
    const said = { facts: { odometer }, confidence: 1, ...word };
    const { vehicle, outcome } = say(before, said, this.clock.now());
    if (!outcome.isNews) return;
    await this.recorder.record(tx, [{ kind: 'updated', vehicle, source: word.source, ...outcome }], scope);
  }
}
