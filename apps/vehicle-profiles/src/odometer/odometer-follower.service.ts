import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { Transaction } from '@rover/persistence';
import { ReadingFollowers } from '../telemetry/reading-followers.service.js';
import type { FreshReadings, ReadingFollower } from '../telemetry/reading-followers.service.js';
import { timeOf } from '../telemetry/state/vehicle-state.js';
import { worthEntering } from './judge.js';
import type { Mark } from './judge.js';
import type { Draft } from './odometer-ledger.service.js';
import { VehicleOdometer } from './vehicle-odometer.service.js';

/**
 * Enters what telemetry tells of odometers: the first and last of each day and what falls. Which these are is told by the
 * states before and after, so that a batch in which no day ends costs no statement.
 */
@Injectable()
export class OdometerFollower implements ReadingFollower, OnModuleInit {
  readonly name = 'odometer';

  constructor(
    private readonly followers: ReadingFollowers,
    private readonly vehicle: VehicleOdometer,
  ) {}

  onModuleInit(): void {
    this.followers.add(this);
  }

  async follow(tx: Transaction, fresh: readonly FreshReadings[]): Promise<void> {
    const drafts = fresh.flatMap((one) =>
      marksOf(one).map(({ time, odometer: reading }): Draft => {
        return { vehicleId: one.vehicleId, time, reading, source: 'telemetry' };
      }),
    );
    await this.vehicle.enterAll(tx, drafts, {});
  }
}

/** What is late says nothing of how far a vehicle has come since. */
function marksOf({ before, readings }: FreshReadings): Mark[] {
  const fresh = readings.flatMap(({ late, measuredAt: time, reading: { odometer } }) =>
    late || odometer === undefined ? [] : [{ time, odometer }],
  );
  if (fresh.length === 0) return [];
  const known = before.values['odometer'] as number | undefined;
  const time = timeOf(before, 'odometer');
  return worthEntering(
    known === undefined || time === undefined ? undefined : { time, odometer: known },
    fresh,
  );
}
