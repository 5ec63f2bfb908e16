import { Inject, Injectable } from '@nestjs/common';
import type { mergeVehicles, RequestOf, Vehicle } from '@rover/contracts';
import { Database } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { CallerScope, Clock } from '@rover/platform';
import { VehicleAccess } from '../access/vehicle-access.js';
import type { KnownVehicle } from '../vehicles/known-vehicle.js';
import { mergeKnown } from '../vehicles/provenance.js';
import { vehicleOf } from '../vehicles/vehicle-columns.js';
import { VehicleNotFoundError } from '../vehicles/vehicle.errors.js';
import { VehicleRecorder } from '../vehicles/vehicle-recorder.service.js';
import type { Recorded } from '../vehicles/vehicle-recorder.service.js';
import { VehicleRepository } from '../vehicles/vehicle.repository.js';
import { SameVehicleError, VinsDifferError } from './merge.errors.js';

/** Makes one vehicle of two records of it. */
@Injectable()
export class MergeService {
  constructor(
    private readonly database: Database,
    private readonly vehicles: VehicleRepository,
    private readonly recorder: VehicleRecorder,
    private readonly access: VehicleAccess,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The survivor takes the better word of each field; the other is gone, and its id leads to the survivor. The other is
   * written first, since both may not have the VIN at once.
   * @throws VehicleNotFoundError, SameVehicleError, VinsDifferError
   */
  async merge({ id, from }: RequestOf<typeof mergeVehicles>, scope: CallerScope): Promise<Vehicle> {
    if (id === from) throw new SameVehicleError();
    return this.database.transaction(async (tx) => {
      const locked = await this.vehicles.lock(tx, [id, from]);
      const allowed = await this.vehicles.allowed(tx, [id, from], await this.access.editable(scope.caller));
      const [survivor, other] = [locked.get(id), locked.get(from)];
      if (!survivor || !other || allowed.size < 2) throw new VehicleNotFoundError();
      const { gone, grown } = this.#mergeOf(survivor, other);
      await this.vehicles.leadOn(tx, other.id, survivor.id);
      await this.recorder.record(tx, [gone], scope);
      await this.recorder.record(tx, [grown], scope);
      return vehicleOf(grown.vehicle);
    });
  }

  #mergeOf(survivor: KnownVehicle, other: KnownVehicle): { gone: Recorded; grown: Recorded } {
    const [own, theirs] = [survivor.facts.vin, other.facts.vin];
    if (own && theirs && own !== theirs) throw new VinsDifferError();
    const now = new Date(this.clock.now()).toISOString();
    const { facts, provenance, changes, outranked } = mergeKnown(survivor, other);
    const next = { updatedAt: now };
    const left = { ...other, ...next, version: other.version + 1, deletedAt: now, mergedInto: survivor.id };
    const kept = { ...survivor, ...next, version: survivor.version + 1, facts, provenance };
    const kind = 'merged' as const;
    return {
      gone: { kind, vehicle: left, source: 'person', changes: [], outranked: [], mergedWith: survivor.id },
      grown: { kind, vehicle: kept, source: 'person', changes, outranked, mergedWith: other.id },
    };
  }
}
