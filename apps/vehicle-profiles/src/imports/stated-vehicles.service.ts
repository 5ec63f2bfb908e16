import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { ImportRejection, VehiclePatch, VehicleSource } from '@rover/contracts';
import type { Transaction } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { CallerScope, Clock } from '@rover/platform';
import { VehicleAccess } from '../access/vehicle-access.js';
import { believed, passedOver } from '../odometer/heard-odometer.js';
import { OdometerLedger } from '../odometer/odometer-ledger.service.js';
import type { Draft } from '../odometer/odometer-ledger.service.js';
import { roundsOf } from '../odometer/rounds.js';
import type { KnownVehicle } from '../vehicles/known-vehicle.js';
import { say, unheardOf } from '../vehicles/say.js';
import { VehicleRecorder } from '../vehicles/vehicle-recorder.service.js';
import type { Recorded } from '../vehicles/vehicle-recorder.service.js';
import { VehicleRepository } from '../vehicles/vehicle.repository.js';
import type { StatedVehicle } from './read-row.js';

/** Who says what rows state, and for whom. */
export interface Word {
  readonly source: VehicleSource;
  /** When it was so; default: now. */
  readonly statedAt?: string;
  readonly scope: CallerScope;
}

/** What the rows at hand come to, while they are read one after the other. */
interface Work extends Word {
  /** Vehicles that are there, and those that the rows before made. */
  readonly byId: Map<string, KnownVehicle>;
  readonly byVin: Map<string, KnownVehicle>;
  /** Those of them that the sender may change. */
  readonly editable: Set<string>;
  readonly recorded: Map<string, Recorded>;
  /** What rows say of odometers, for the ledger. */
  readonly readings: Draft[];
  readonly mayPlace: Awaited<ReturnType<VehicleAccess['placer']>>;
}

/** Records what rows state: of the vehicle that has their VIN or id, else of a new one. */
@Injectable()
export class StatedVehicles {
  constructor(
    private readonly vehicles: VehicleRepository,
    private readonly recorder: VehicleRecorder,
    private readonly access: VehicleAccess,
    private readonly odometers: OdometerLedger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Answers what was refused: rows of vehicles, or for fleets, that the sender may not change. */
  async record(tx: Transaction, stated: readonly StatedVehicle[], word: Word): Promise<ImportRejection[]> {
    const work = await this.#begin(tx, stated, word);
    const refused: ImportRejection[] = [];
    for (const one of stated) {
      const before = beforeOf(one, work);
      const reason = this.#refusal(one, before, work);
      if (reason) refused.push({ line: one.line, field: 'row', reason });
      else this.#take(one, before, work);
    }
    await this.#enterReadings(tx, work);
    await this.recorder.record(tx, [...work.recorded.values()], word.scope);
    return refused;
  }

  async #begin(tx: Transaction, stated: readonly StatedVehicle[], word: Word): Promise<Work> {
    const vins = stated.flatMap(({ facts: { vin } }) => (vin ? [vin] : []));
    const byVin = await this.vehicles.lockByVin(tx, vins);
    const byId = await this.vehicles.lock(tx, stated.map(idOf));
    const ids = [...byVin.values(), ...byId.values()].map(({ id }) => id);
    const editable = await this.vehicles.allowed(tx, ids, await this.access.editable(word.scope.caller));
    const mayPlace = await this.access.placer(word.scope.caller);
    return { ...word, byId, byVin, editable, mayPlace, recorded: new Map(), readings: [] };
  }

  /** An odometer is a reading like any other, and goes by the ledger; one that is known is no news. */
  #take(stated: StatedVehicle, before: KnownVehicle | undefined, work: Work): void {
    const { odometer: reading, ...facts } = stated.facts;
    const known = before ?? unheardOf(idOf(stated), this.clock.now());
    if (reading !== undefined && reading !== known.facts.odometer)
      work.readings.push({ ...this.#wordOf(work), vehicleId: known.id, reading });
    if (before) work.byId.set(before.id, before);
    this.#hear(known, facts, [], work);
  }

  #wordOf({ statedAt, scope }: Word): Pick<Draft, 'time' | 'source' | 'by'> {
    const now = this.clock.now();
    const time = statedAt === undefined ? now : Math.min(Date.parse(statedAt), now);
    return { time, source: 'import', by: scope.caller.sub };
  }

  /** Those of one vehicle in the order of their rows; one that fits and is the latest moves the vehicle. */
  async #enterReadings(tx: Transaction, work: Work): Promise<void> {
    for (const round of roundsOf(work.readings))
      for (const noted of await this.odometers.note(tx, round, work.scope)) {
        const { vehicleId, reading } = noted.entry;
        const said = believed({ facts: { odometer: reading }, source: work.source, confidence: 1 }, noted);
        this.#hear(work.byId.get(vehicleId)!, said.facts, passedOver(noted), work);
      }
  }

  #hear(before: KnownVehicle, facts: VehiclePatch, passed: Recorded['outranked'], work: Work): void {
    const { source, statedAt } = work;
    const now = this.clock.now();
    const { vehicle: next, outcome } = say(before, { facts, source, statedAt, confidence: 1 }, now);
    const isKnown = before.version > 0;
    if (isKnown && !outcome.isNews && passed.length === 0) return;
    const earlier = work.recorded.get(next.id);
    const vehicle = earlier ? { ...next, version: earlier.vehicle.version } : next;
    work.recorded.set(next.id, {
      kind: earlier?.kind ?? (isKnown ? 'updated' : 'created'),
      vehicle,
      source: work.source,
      changes: [...(earlier?.changes ?? []), ...outcome.changes],
      outranked: [...(earlier?.outranked ?? []), ...outcome.outranked, ...passed],
    });
    work.byId.set(vehicle.id, vehicle);
    work.editable.add(vehicle.id);
    if (vehicle.facts.vin) work.byVin.set(vehicle.facts.vin, vehicle);
  }

  /** Why a row is not taken. */
  #refusal(
    { facts: { fleetId } }: StatedVehicle,
    before: KnownVehicle | undefined,
    work: Work,
  ): string | undefined {
    if (before?.deletedAt !== undefined) return 'is of a vehicle that was deleted';
    if (before && !work.editable.has(before.id)) return 'is of a vehicle that you may not change';
    if (before && fleetId === undefined) return undefined;
    return work.mayPlace(fleetId) ? undefined : 'is for a fleet that is not yours';
  }
}

const beforeOf = (stated: StatedVehicle, { byVin, byId }: Work): KnownVehicle | undefined =>
  (stated.facts.vin === undefined ? undefined : byVin.get(stated.facts.vin)) ?? byId.get(idOf(stated));

/** Without an id a vehicle is known by its VIN, plate or stock number, so that a file may be sent again. */
function idOf({ id, facts: { vin, plate, plateRegion, stockNumber } }: StatedVehicle): string {
  if (id !== undefined) return id;
  const identity = vin ?? (plate === undefined ? ['stock', stockNumber] : ['plate', plateRegion, plate]);
  return `veh_${createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 32)}`;
}
