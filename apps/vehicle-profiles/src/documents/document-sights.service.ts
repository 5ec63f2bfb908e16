import { Injectable } from '@nestjs/common';
import type { Caller } from '@rover/contracts';
import { VehicleAccess } from '../access/vehicle-access.js';
import { CaredVehicles } from '../maintenance/vehicles/cared-vehicles.repository.js';

/** Which documents of a vehicle somebody sees: all but personal ones from before `since` that are not their own. */
export interface DocumentSight {
  readonly vehicleId: string;
  readonly since: Date;
  readonly reader: string;
}

/** Says who sees which documents. What is personal is sealed as trips are. */
@Injectable()
export class DocumentSights {
  constructor(
    private readonly vehicles: CaredVehicles,
    private readonly access: VehicleAccess,
  ) {}

  /** @throws VehicleNotFoundError */
  async toRead(vehicleId: string, caller: Caller): Promise<DocumentSight> {
    const { id } = await this.vehicles.visible(vehicleId, caller, 'documents');
    return this.#of(id, caller);
  }

  /** @throws VehicleNotFoundError */
  async toEdit(vehicleId: string, caller: Caller): Promise<DocumentSight> {
    const { id } = await this.vehicles.editable(vehicleId, caller, 'documents');
    return this.#of(id, caller);
  }

  async #of(vehicleId: string, caller: Caller): Promise<DocumentSight> {
    const { privateSince } = await this.access.sight(caller, vehicleId, 'documents');
    return { vehicleId, since: new Date(privateSince), reader: caller.sub };
  }
}
