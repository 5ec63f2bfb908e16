import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { Expiry } from '@rover/contracts';
import { VehicleIncludes } from '../../include/vehicle-includes.js';
import { tell } from './expiring-thing.js';
import { assessedOf } from './expiry-row.js';
import { DueRepository } from './due.repository.js';

/** What comes due of vehicles, as it was found last, for who reads them with `?include=maintenance`. */
@Injectable()
export class MaintenanceInclude implements OnModuleInit {
  constructor(
    private readonly includes: VehicleIncludes,
    private readonly due: DueRepository,
  ) {}

  onModuleInit(): void {
    this.includes.register('maintenance', (vehicles) => this.#load(vehicles.map(({ id }) => id)));
  }

  async #load(vehicleIds: readonly string[]): Promise<Map<string, Expiry[]>> {
    const found = new Map<string, Expiry[]>(vehicleIds.map((id) => [id, []]));
    for (const row of await this.due.ofVehicles(vehicleIds))
      found.get(row.vehicle_id)?.push(tell(assessedOf(row)));
    return found;
  }
}
