import { Injectable } from '@nestjs/common';
import type { Vehicle } from '@rover/contracts';
import { UnavailableError } from '@rover/platform';
import { vehicleOf } from '../vehicles/vehicle-columns.js';
import type { KnownVehicle } from '../vehicles/known-vehicle.js';
import { VehicleTable } from './columns/vehicle-table.js';

const RETRY_SECONDS = 2;

/** The columns that this replica searches. */
@Injectable()
export class VehicleIndex {
  readonly #table = new VehicleTable();
  #ready = false;

  /** @throws UnavailableError until all vehicles were read: a part would be a wrong answer */
  get table(): VehicleTable {
    if (!this.#ready)
      throw new UnavailableError('The vehicles are still being read.', { retryAfter: RETRY_SECONDS });
    return this.#table;
  }

  get isReady(): boolean {
    return this.#ready;
  }

  ready(): void {
    this.#ready = true;
  }

  put(vehicle: Vehicle): void {
    this.#table.put(vehicle);
  }

  remove(id: string): void {
    this.#table.remove(id);
  }

  retain(isThere: (id: string) => boolean): void {
    this.#table.retain(isThere);
  }

  /** What was written here is found at once. */
  take(known: readonly KnownVehicle[]): void {
    for (const vehicle of known) {
      if (vehicle.deletedAt === undefined) this.put(vehicleOf(vehicle));
      else this.remove(vehicle.id);
    }
  }
}
