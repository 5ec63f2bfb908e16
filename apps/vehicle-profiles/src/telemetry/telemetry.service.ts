import { Injectable } from '@nestjs/common';
import type { Caller, Reading, Role, VehicleState } from '@rover/contracts';
import { Database, Inbox } from '@rover/persistence';
import { requireRole } from '@rover/platform';
import { latestOf } from './latest.js';
import { VehicleStateUnknownError } from './telemetry.errors.js';
import { TelemetryRepository } from './telemetry.repository.js';

/** A reading as it came off the stream; `eventId` makes a redelivery recognisable. */
export interface RecordedReading {
  readonly eventId: string;
  readonly reading: Reading;
}

const CONSUMER = 'vehicle-profiles';
const VEHICLE_STAFF: readonly Role[] = ['admin', 'manager', 'fleetOperator'];

/** What vehicles measure, and how they are now. */
@Injectable()
export class TelemetryService {
  constructor(
    private readonly database: Database,
    private readonly inbox: Inbox,
    private readonly telemetry: TelemetryRepository,
  ) {}

  /** Takes a batch of readings in one transaction, each of them once; older values never replace newer ones. */
  async record(batch: readonly RecordedReading[]): Promise<void> {
    await this.database.transaction(async (tx) => {
      const fresh = await this.inbox.claim(
        tx,
        CONSUMER,
        batch.map(({ eventId }) => eventId),
      );
      const readings = batch.filter(({ eventId }) => fresh.has(eventId)).map(({ reading }) => reading);
      if (readings.length > 0) await this.telemetry.save(tx, latestOf(readings));
    });
  }

  /** The latest known value of each signal. @throws VehicleStateUnknownError, ForbiddenError */
  async state(vehicleId: string, caller: Caller): Promise<VehicleState> {
    requireRole(caller, VEHICLE_STAFF);
    const state = await this.telemetry.find(vehicleId);
    if (!state) throw new VehicleStateUnknownError();
    return state;
  }
}
