import { Injectable } from '@nestjs/common';
import type { TestDrive, Trip } from '@rover/contracts';
import { Database, Inbox } from '@rover/persistence';
import type { Transaction } from '@rover/persistence';
import { DriveRecorder } from './drive-recorder.service.js';
import type { StoredDrive } from './stored-drive.js';
import { TestDriveRepository } from './test-drive.repository.js';

/** A trip as it came off the stream; `eventId` makes a redelivery recognisable. */
export interface ToldTrip {
  readonly eventId: string;
  readonly trip: Trip;
}

const CONSUMER = 'showroom';

/** Knows what was driven on test drives, from the vehicles' own readings. */
@Injectable()
export class DrivenTrips {
  constructor(
    private readonly database: Database,
    private readonly inbox: Inbox,
    private readonly drives: TestDriveRepository,
    private readonly recorder: DriveRecorder,
  ) {}

  /** Takes trips that are complete, corrected or withdrawn. */
  async follow(batch: readonly ToldTrip[]): Promise<void> {
    await this.database.transaction(async (tx) => {
      const fresh = await this.inbox.claim(
        tx,
        CONSUMER,
        batch.map(({ eventId }) => eventId),
      );
      for (const { eventId, trip } of batch) if (fresh.has(eventId)) await this.#note(tx, trip);
    });
  }

  async #note(tx: Transaction, trip: Trip): Promise<void> {
    for (const drive of await this.drives.drivenOn(tx, trip))
      await this.recorder.save(tx, { ...drive, trips: tripsOf(drive, trip) });
  }
}

/** The trips of a drive once one of them is as it is now; one that is withdrawn, or made at another time, is none of it. */
function tripsOf(drive: StoredDrive, { id: tripId, status, start, end, distance }: Trip): TestDrive['trips'] {
  const others = drive.trips.filter((trip) => trip.tripId !== tripId);
  const until = drive.endedAt ?? end.time;
  const isDriven =
    status === 'completed' &&
    Date.parse(start.time) <= Date.parse(until) &&
    Date.parse(end.time) >= Date.parse(drive.startedAt ?? end.time);
  return isDriven ? [...others, { tripId, startedAt: start.time, endedAt: end.time, distance }] : others;
}
