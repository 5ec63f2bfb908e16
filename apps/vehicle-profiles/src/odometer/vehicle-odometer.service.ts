import { Inject, Injectable } from '@nestjs/common';
import type { OdometerCorrection, OdometerEntry, VehicleSource } from '@rover/contracts';
import type { Transaction } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock, MessageScope } from '@rover/platform';
import type { KnownVehicle } from '../vehicles/known-vehicle.js';
import { say } from '../vehicles/say.js';
import { VehicleRecorder } from '../vehicles/vehicle-recorder.service.js';
import { VehicleRepository } from '../vehicles/vehicle.repository.js';
import { OdometerLedger } from './odometer-ledger.service.js';
import type { Draft } from './odometer-ledger.service.js';
import { OdometerRepository } from './odometer.repository.js';
import { roundsOf } from './rounds.js';

/** How far a vehicle had come when, and who says so. */
interface Word {
  readonly vehicleId: string;
  readonly odometer: number;
  readonly statedAt: string;
  readonly source: VehicleSource;
}

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
    const [entry] = await this.enterAll(tx, [draft], scope);
    return entry as OdometerEntry;
  }

  /** The same for many, those of one vehicle in their order: at midnight a whole fleet begins its day. */
  async enterAll(tx: Transaction, drafts: readonly Draft[], scope: MessageScope): Promise<OdometerEntry[]> {
    const entries: OdometerEntry[] = [];
    for (const round of roundsOf(drafts)) {
      // In one order, so that two batches never wait for each other's vehicles.
      const ids = round.map(({ vehicleId }) => vehicleId);
      const known = await this.vehicles.lock(tx, ids);
      const noted = await this.ledger.note(tx, round, scope);
      const latest = noted.flatMap(({ entry, isLatest }) => (isLatest ? [entry] : []));
      await this.#say(tx, known, latest.map(spokenOf), scope);
      entries.push(...noted.map(({ entry }) => entry));
    }
    return entries;
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

  /** After something of the past was changed: what was said of it before counts no more. */
  async settle(tx: Transaction, vehicleId: string, scope: MessageScope): Promise<void> {
    const latest = await this.entries.latest(tx, vehicleId);
    if (!latest) return;
    const known = await this.vehicles.lock(tx, [vehicleId]);
    // What was said before counts no more, though it may have been said of a later moment.
    const unsaid = Array.from(
      known,
      ([id, one]) => [id, { ...one, provenance: { ...one.provenance, odometer: undefined } }] as const,
    );
    const { odometer, time } = latest;
    const word = { vehicleId, odometer, statedAt: new Date(time).toISOString(), source: 'person' as const };
    await this.#say(tx, new Map(unsaid), [word], scope);
  }

  async #say(
    tx: Transaction,
    known: ReadonlyMap<string, KnownVehicle>,
    words: readonly Word[],
    scope: MessageScope,
  ): Promise<void> {
    const now = this.clock.now();
    const news = words.flatMap(({ vehicleId, odometer, ...word }) => {
      const before = known.get(vehicleId);
      if (!before || before.deletedAt !== undefined) return [];
      const { vehicle, outcome } = say(before, { facts: { odometer }, confidence: 1, ...word }, now);
      return outcome.isNews ? [{ kind: 'updated' as const, vehicle, source: word.source, ...outcome }] : [];
    });
    await this.recorder.record(tx, news, scope);
  }
}

const spokenOf = ({ vehicleId, odometer, time, source }: OdometerEntry): Word => ({
  ...{ vehicleId, odometer, statedAt: time },
  source: source === 'telemetry' ? 'obd' : source === 'person' ? 'person' : 'document',
});
