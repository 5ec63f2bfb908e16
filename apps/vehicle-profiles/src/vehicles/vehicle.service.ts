import { Inject, Injectable } from '@nestjs/common';
import type { createVehicle, removeVehicle, RequestOf, updateVehicle, Vehicle } from '@rover/contracts';
import { Database } from '@rover/persistence';
import type { Transaction } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { CallerScope, Clock } from '@rover/platform';
import { uuidV7 } from '@rover/redis-streams';
import { VehicleAccess } from '../access/vehicle-access.js';
import { believed, passedOver, draftOf } from '../odometer/heard-odometer.js';
import { OdometerLedger } from '../odometer/odometer-ledger.service.js';
import type { KnownVehicle } from './known-vehicle.js';
import type { Said } from './read-statement.js';
import { say, unheardOf } from './say.js';
import type { Spoken } from './say.js';
import { vehicleOf } from './vehicle-columns.js';
import { VehicleNotFoundError, VehicleVersionMismatchError, VinTakenError } from './vehicle.errors.js';
import { VehicleRecorder } from './vehicle-recorder.service.js';
import { isVinTaken, VehicleRepository } from './vehicle.repository.js';

/** What is said of vehicles one by one. */
@Injectable()
export class VehicleService {
  constructor(
    private readonly database: Database,
    private readonly vehicles: VehicleRepository,
    private readonly recorder: VehicleRecorder,
    private readonly access: VehicleAccess,
    private readonly odometers: OdometerLedger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ForbiddenError, VinInvalidError, VinTakenError, VehicleIdTakenError */
  async create({ vehicle, ...word }: RequestOf<typeof createVehicle>, scope: CallerScope): Promise<Vehicle> {
    const { id = `veh_${uuidV7().replaceAll('-', '')}`, ...facts } = vehicle;
    await this.access.requirePlacing(scope.caller, facts.fleetId);
    return this.#writing(async (tx) => {
      const now = this.clock.now();
      const said = { facts, ...word };
      const { vehicle: known, outcome } = await this.#say(tx, unheardOf(id, now), said, scope);
      await this.#requireFreeVin(tx, known, scope);
      await this.recorder.record(
        tx,
        [{ kind: 'created', vehicle: known, source: word.source, ...outcome }],
        scope,
      );
      return known;
    });
  }

  /** @throws VehicleNotFoundError, VehicleVersionMismatchError, ForbiddenError, VinInvalidError, VinTakenError */
  async update(
    { id, patch, version, ...word }: RequestOf<typeof updateVehicle>,
    scope: CallerScope,
  ): Promise<Vehicle> {
    if (patch['fleetId'] !== undefined)
      await this.access.requirePlacing(scope.caller, patch['fleetId'] as string | null);
    return this.#writing(async (tx) => {
      const before = await this.#lock(tx, id, version, scope);
      const { vehicle, outcome } = await this.#say(tx, before, { facts: patch, ...word }, scope);
      if (!outcome.isNews && outcome.outranked.length === 0) return before;
      if (vehicle.facts.vin !== before.facts.vin) await this.#requireFreeVin(tx, vehicle, scope);
      await this.recorder.record(tx, [{ kind: 'updated', vehicle, source: word.source, ...outcome }], scope);
      return vehicle;
    });
  }

  /** @throws VehicleNotFoundError, VehicleVersionMismatchError */
  remove({ id, version }: RequestOf<typeof removeVehicle>, scope: CallerScope): Promise<Vehicle> {
    return this.#writing(async (tx) => {
      const before = await this.#lock(tx, id, version, scope);
      const now = this.#now();
      const vehicle = { ...before, version: before.version + 1, updatedAt: now, deletedAt: now };
      const recorded = {
        kind: 'deleted' as const,
        vehicle,
        source: 'person' as const,
        changes: [],
        outranked: [],
      };
      await this.recorder.record(tx, [recorded], scope);
      return vehicle;
    });
  }

  /** What is said of an odometer is a reading like any other: it goes by the ledger. */
  async #say(tx: Transaction, before: KnownVehicle, said: Said, scope: CallerScope): Promise<Spoken> {
    const now = this.clock.now();
    const draft = draftOf(before.id, said, { now, by: scope.caller.sub });
    const [noted] = await this.odometers.note(tx, draft ? [draft] : [], scope);
    const { vehicle, outcome } = say(before, believed(said, noted), now);
    return { vehicle, outcome: { ...outcome, outranked: [...outcome.outranked, ...passedOver(noted)] } };
  }

  async #lock(
    tx: Transaction,
    id: string,
    version: number | undefined,
    { caller }: CallerScope,
  ): Promise<KnownVehicle> {
    const found = (await this.vehicles.lock(tx, [id])).get(id);
    const allowed = await this.vehicles.allowed(tx, [id], await this.access.editable(caller));
    if (!found || !allowed.has(id)) throw new VehicleNotFoundError();
    if (version !== undefined && version !== found.version)
      throw new VehicleVersionMismatchError(found.version);
    return found;
  }

  async #requireFreeVin(
    tx: Transaction,
    { id, facts: { vin } }: KnownVehicle,
    scope: CallerScope,
  ): Promise<void> {
    const holder = vin && (await this.vehicles.lockByVin(tx, [vin])).get(vin);
    if (!holder || holder.id === id) return;
    const allowed = await this.vehicles.allowed(tx, [holder.id], await this.access.visible(scope.caller));
    throw new VinTakenError(allowed.has(holder.id) ? holder.id : undefined);
  }

  /** Two that bring the same VIN at once both find it free; the index tells the second. */
  async #writing(work: (tx: Transaction) => Promise<KnownVehicle>): Promise<Vehicle> {
    try {
      return vehicleOf(await this.database.transaction(work));
    } catch (error) {
      throw isVinTaken(error) ? new VinTakenError() : error;
    }
  }

  #now(): string {
    return new Date(this.clock.now()).toISOString();
  }
}
