import { Injectable } from '@nestjs/common';
import type { Caller } from '@rover/contracts';
import { Database, sql } from '@rover/persistence';
import { NotFoundError, requireRole } from '@rover/platform';
import { VehicleAccess } from '../access/vehicle-access.js';
import { vehicleStaff } from '../telemetry/vehicle-staff.js';
import { VehicleNotFoundError } from '../vehicles/vehicle.errors.js';

/** Whose movements a caller may see and edit: those of the vehicles that they may see. */
@Injectable()
export class MotionAccess {
  constructor(
    private readonly database: Database,
    private readonly access: VehicleAccess,
  ) {}

  /** @throws ForbiddenError, VehicleNotFoundError */
  async see(caller: Caller, vehicleId: string): Promise<void> {
    requireRole(caller, vehicleStaff);
    // A vehicle that nobody has made known yet is seen by those who see all.
    if ((await this.access.scope(caller)) === 'all') return;
    const visible = await this.access.visible(caller);
    const { text, values } =
      sql`SELECT FROM vehicle WHERE id = ${vehicleId} AND deleted_at IS NULL AND ${visible}`.render();
    if ((await this.database.query(text, values)).length === 0) throw new VehicleNotFoundError();
  }

  /** `null` stands for vehicles of every fleet. @throws ForbiddenError, NotFoundError */
  async seeFleet(caller: Caller, fleetId: string | null): Promise<void> {
    requireRole(caller, vehicleStaff);
    const scope = await this.access.scope(caller);
    if (scope !== 'all' && !(fleetId !== null && scope.fleetIds.includes(fleetId)))
      throw new NotFoundError('There is no such fleet.');
  }
}
