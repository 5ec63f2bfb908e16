import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rover/persistence';
import type { KnownState } from './state/vehicle-state.js';
import type { TimedReading } from './timed-reading.js';

/** One reading that was not known before. */
export interface FreshReading extends TimedReading {
  /** Older than what was known of the vehicle when it came: it corrects the past, and says nothing of now. */
  readonly late: boolean;
}

/** What is new of one vehicle. */
export interface FreshReadings {
  readonly vehicleId: string;
  readonly before: KnownState;
  readonly after: KnownState;
  /** In the order in which they came. */
  readonly readings: readonly FreshReading[];
}

/** Something that goes by what vehicles measure: trips, geofences, alerts, the ledger of odometers. */
export interface ReadingFollower {
  readonly name: string;
  /**
   * Called within the transaction that stores the readings: what it writes by `tx` is there exactly when they are, once
   * for each of them. One vehicle's readings come in order; a rejection stores nothing, and all of it is tried again.
   */
  follow(tx: Transaction, fresh: readonly FreshReadings[]): Promise<void>;
}

/** Who is told of fresh readings. Modules add their followers before the service handles messages (`onModuleInit`). */
@Injectable()
export class ReadingFollowers {
  private readonly followers: ReadingFollower[] = [];

  add(follower: ReadingFollower): void {
    this.followers.push(follower);
  }

  /** One after the other, so that they never wait for each other's locks. */
  async tell(tx: Transaction, fresh: readonly FreshReadings[]): Promise<void> {
    if (fresh.length > 0) for (const follower of this.followers) await follower.follow(tx, fresh);
  }
}
