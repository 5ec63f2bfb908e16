import { Injectable } from '@nestjs/common';
import type { Caller, getVehicleHistory, RequestOf, VehicleChange } from '@rover/contracts';
import type { Page } from '@rover/persistence';
import { VehicleReader } from '../vehicles/vehicle-reader.service.js';
import { ChangeRepository } from './change.repository.js';

/** What became of vehicles. */
@Injectable()
export class HistoryService {
  constructor(
    private readonly reader: VehicleReader,
    private readonly changes: ChangeRepository,
  ) {}

  /** For those who may know which vehicle it is and where it was. @throws VehicleNotFoundError, CursorInvalidError */
  async page(
    { id, limit, cursor }: RequestOf<typeof getVehicleHistory>,
    caller: Caller,
  ): Promise<Page<VehicleChange>> {
    const { id: survivor } = await this.reader.find(id, caller, 'identity', 'location');
    return this.changes.page(survivor, limit, cursor);
  }
}
