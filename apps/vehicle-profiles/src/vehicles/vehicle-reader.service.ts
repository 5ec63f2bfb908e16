import { Injectable } from '@nestjs/common';
import type { Caller, getVehicle, RequestOf, Vehicle, AccessPart } from '@rover/contracts';
import { VehicleAccess } from '../access/vehicle-access.js';
import { ChangeRepository } from '../history/change.repository.js';
import { VehicleIncludes } from '../include/vehicle-includes.js';
import { cut } from '../access/projection.js';
import type { KnownVehicle } from './known-vehicle.js';
import { VehicleNotFoundError } from './vehicle.errors.js';
import { VehicleRepository } from './vehicle.repository.js';

/** Reads vehicles one by one, as they are and as they were. */
@Injectable()
export class VehicleReader {
  constructor(
    private readonly vehicles: VehicleRepository,
    private readonly history: ChangeRepository,
    private readonly access: VehicleAccess,
    private readonly includes: VehicleIncludes,
  ) {}

  /** @throws VehicleNotFoundError */
  async get({ id, at, include }: RequestOf<typeof getVehicle>, caller: Caller): Promise<Vehicle> {
    const known = at === undefined ? await this.find(id, caller) : await this.#asOf(id, at, caller);
    const [vehicle] = await this.includes.tell([known], include, caller);
    return at === undefined ? (vehicle as Vehicle) : this.#unsealed(vehicle as Vehicle, at, caller);
  }

  /** The living vehicle of an id, also of one that was merged. @throws VehicleNotFoundError */
  async find(id: string, caller: Caller, ...parts: readonly AccessPart[]): Promise<KnownVehicle> {
    const known = await this.vehicles.find(id, await this.access.scope(caller, ...parts));
    if (!known) throw new VehicleNotFoundError();
    return known;
  }

  /** Whoever may see what a vehicle is, or was at its end, may see what it was before. */
  async #asOf(id: string, at: string, caller: Caller): Promise<KnownVehicle> {
    const known = await this.history.asOf(id, at, await this.access.visible(caller));
    if (known?.mergedInto) return this.#asOf(known.mergedInto, at, caller);
    if (!known || known.deletedAt !== undefined) throw new VehicleNotFoundError();
    return known;
  }

  /** Where it was under a former owner, or before somebody was given it, is not for them. */
  async #unsealed(vehicle: Vehicle, at: string, caller: Caller): Promise<Vehicle> {
    const { privateSince } = await this.access.sight(caller, vehicle.id);
    return Date.parse(at) < privateSince ? cut(vehicle, new Set(['location'])) : vehicle;
  }
}
