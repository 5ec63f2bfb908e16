import { Injectable } from '@nestjs/common';
import type { Caller, AccessPart } from '@rover/contracts';
import { Database, raw, sql } from '@rover/persistence';
import type { Fragment } from '@rover/persistence';
import { inFleets } from '../../fleets/fleet-tree.js';
import { VehicleAccess } from '../../access/vehicle-access.js';
import { VehicleNotFoundError } from '../../vehicles/vehicle.errors.js';

/** What is asked of a vehicle here: that it is there, and what it is. */
export interface CaredVehicle {
  readonly id: string;
  readonly make?: string;
  readonly model?: string;
  readonly modelYear?: number;
  readonly fuelType?: string;
  /** Day of first use. */
  readonly inServiceOn?: string;
}

interface Row {
  id: string;
  make: string | null;
  model: string | null;
  model_year: number | null;
  fuel_type: string | null;
  in_service_on: string | null;
}

/** Whose maintenance a caller may see, and change. */
@Injectable()
export class CaredVehicles {
  constructor(
    private readonly database: Database,
    private readonly access: VehicleAccess,
  ) {}

  /** @throws VehicleNotFoundError when there is none, or the caller may not see it */
  async visible(vehicleId: string, caller: Caller, part: AccessPart = 'maintenance'): Promise<CaredVehicle> {
    return this.#find(vehicleId, await this.access.visible(caller, part));
  }

  /** @throws VehicleNotFoundError when there is none, or the caller may not change it */
  async editable(vehicleId: string, caller: Caller, part: AccessPart = 'maintenance'): Promise<CaredVehicle> {
    return this.#find(vehicleId, await this.access.editable(caller, part));
  }

  /** A condition on a table with a column of vehicle ids: that the caller may see their care. Never of what was sent. */
  async condition(caller: Caller, column: string): Promise<Fragment> {
    return this.#those(await this.access.visible(caller, 'maintenance'), column);
  }

  /** A condition on `expiry`: what comes due of vehicles, and what papers say for those who may see these. */
  async visibleDue(caller: Caller, fleetId?: string): Promise<Fragment> {
    const [care, papers] = [
      await this.access.visible(caller, 'maintenance'),
      await this.access.visible(caller, 'maintenance', 'documents'),
    ];
    const shown = sql`CASE WHEN expiry.kind IN ('maintenance', 'part') THEN ${care} ELSE ${papers} END`;
    return this.#those(shown, 'expiry.vehicle_id', fleetId);
  }

  /** The same: that the caller may change it. */
  async editableCondition(caller: Caller, column: string): Promise<Fragment> {
    return this.#those(await this.access.editable(caller, 'maintenance'), column);
  }

  #those(access: Fragment, column: string, fleetId?: string): Fragment {
    const fleet = fleetId === undefined ? raw('true') : inFleets('vehicle.fleet_id', [fleetId]);
    return sql`EXISTS (SELECT FROM vehicle WHERE vehicle.id = ${raw(column)} AND vehicle.deleted_at IS NULL
      AND ${fleet} AND ${access})`;
  }

  async #find(vehicleId: string, access: Fragment): Promise<CaredVehicle> {
    const { text, values } = sql`
      SELECT id, make, model, model_year, fuel_type, first_registered_on::text AS in_service_on FROM vehicle
      WHERE id = (SELECT coalesce(merged_into, id) FROM vehicle WHERE id = ${vehicleId})
        AND deleted_at IS NULL AND ${access}`.render();
    const [row] = await this.database.query<Row>(text, values);
    if (!row) throw new VehicleNotFoundError();
    return toVehicle(row);
  }
}

const toVehicle = (row: Row): CaredVehicle => ({
  id: row.id,
  make: row.make ?? undefined,
  model: row.model ?? undefined,
  modelYear: row.model_year ?? undefined,
  fuelType: row.fuel_type ?? undefined,
  inServiceOn: row.in_service_on ?? undefined,
});
