import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { vehicleRelated } from '@rover/contracts';
import type { Caller, Vehicle, AccessPart, VehicleRelated } from '@rover/contracts';
import { cut, hiddenFrom } from '../access/projection.js';
import { VehicleAccess } from '../access/vehicle-access.js';
import { vehicleOf } from '../vehicles/vehicle-columns.js';
import type { KnownVehicle } from '../vehicles/known-vehicle.js';

export type IncludeName = keyof VehicleRelated;

/** The part of a vehicle that each is of: whoever may not see that gets the vehicle without it. */
const partsOfIncludes: Readonly<Record<IncludeName, AccessPart>> = {
  provenance: 'identity',
  vin: 'identity',
  maintenance: 'maintenance',
};

/** Loads what belongs to some vehicles, all at once; a vehicle that is not in the answer has none. */
export type IncludeLoader<N extends IncludeName> = (
  vehicles: readonly KnownVehicle[],
  caller: Caller,
) => Promise<ReadonlyMap<string, VehicleRelated[N]>> | ReadonlyMap<string, VehicleRelated[N]>;

/**
 * What a read of vehicles brings along when it is asked for (`?include=`). Whoever owns such data registers its loader;
 * the names are those of `vehicleRelated` in the contracts.
 */
@Injectable()
export class VehicleIncludes implements OnApplicationBootstrap {
  readonly #loaders = new Map<IncludeName, IncludeLoader<IncludeName>>();

  constructor(private readonly access: VehicleAccess) {}

  register<N extends IncludeName>(name: N, loader: IncludeLoader<N>): void {
    this.#loaders.set(name, loader as IncludeLoader<IncludeName>);
  }

  /** @throws Error when a name of the contracts has no loader: it would be promised and never come */
  onApplicationBootstrap(): void {
    const missing = vehicleRelated.keyof().options.filter((name) => !this.#loaders.has(name));
    if (missing.length > 0) throw new Error(`Nobody loads what vehicles include: ${missing.join(', ')}`);
  }

  /** Vehicles as they are told, with what was asked for. */
  async tell(
    known: readonly KnownVehicle[],
    names: readonly IncludeName[] = [],
    caller: Caller,
  ): Promise<Vehicle[]> {
    const see = await this.access.seer(caller);
    const seen = known.map((one) => see({ vehicleId: one.id, fleetId: one.facts.fleetId }));
    const vehicles = known.map((one, i) =>
      cut(vehicleOf(one), hiddenFrom(seen[i] as ReadonlySet<AccessPart>)),
    );
    if (names.length === 0 || known.length === 0) return vehicles;
    const loaded = await Promise.all(
      [...new Set(names)].map(async (name) => {
        const shown = known.filter((_, i) => seen[i]?.has(partsOfIncludes[name]));
        return [name, shown.length > 0 ? await this.#load(name, shown, caller) : nothing] as const;
      }),
    );
    return vehicles.map((vehicle) => ({ ...vehicle, included: partsOf(vehicle.id, loaded) }));
  }

  async #load(name: IncludeName, known: readonly KnownVehicle[], caller: Caller) {
    return (this.#loaders.get(name) as IncludeLoader<IncludeName>)(known, caller);
  }
}

const nothing: ReadonlyMap<string, undefined> = new Map();

const partsOf = (
  id: string,
  loaded: readonly (readonly [IncludeName, ReadonlyMap<string, unknown>])[],
): VehicleRelated =>
  Object.fromEntries(
    loaded.filter(([, found]) => found.has(id)).map(([name, found]) => [name, found.get(id)]),
  );
