import { Inject, Injectable } from '@nestjs/common';
import { vehicleTripUpdated, type Caller, type Trip, type TripEdit } from '@rover/contracts';
import { Outbox, type Transaction } from '@rover/persistence';
import { CLOCK, type Clock } from '@rover/platform';
import { uuidV7 } from '@rover/redis-streams';
import { TripEditRepository } from './trip-edit.repository.js';

/** What somebody does to trips. */
export interface TripChange {
  readonly kind: TripEdit['kind'];
  readonly caller: Caller;
  readonly before: readonly Trip[];
  readonly after: readonly Trip[];
}

/** Writes down what people do to trips, and tells of it. */
@Injectable()
export class TripChanges {
  constructor(
    private readonly edits: TripEditRepository,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  get now(): string {
    return new Date(this.clock.now()).toISOString();
  }

  async record(tx: Transaction, { kind, caller, before, after }: TripChange): Promise<TripEdit> {
    const vehicleId = (before[0] as Trip).vehicleId;
    const edit = await this.edits.add(tx, {
      id: uuidV7(),
      vehicleId,
      kind,
      by: caller.sub,
      time: this.now,
      undoneAt: null,
      before: [...before],
      after: [...after],
    });
    await this.outbox.add(tx, vehicleTripUpdated, after, { caller });
    return edit;
  }
}
