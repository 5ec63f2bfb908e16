import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { vehicleRecallMatched } from '@rover/contracts';
import type { EventData, vehicleProfileCreated, vehicleProfileUpdated } from '@rover/contracts';
import { Database, Inbox, Outbox, Sweeps } from '@rover/persistence';
import type { Transaction } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import type { StreamMessage } from '@rover/redis-streams';
import { RecallMatchRepository } from './recall-match.repository.js';

export type VehicleChanged = StreamMessage<
  EventData<typeof vehicleProfileCreated> | EventData<typeof vehicleProfileUpdated>
>;

const CONSUMER = 'vehicle-profiles.recalls';
const EVERY_MS = 2_000;
/** So many matches are told of in one transaction. */
const BATCH = 500;
const DECISIVE: readonly string[] = ['vin', 'make', 'model', 'modelYear'];

/**
 * Finds the vehicles that campaigns affect. Both sides are matched after their commit, campaigns by the sweep and vehicles
 * by their events, so that of a campaign and a vehicle that come at once the later one finds the other.
 */
@Injectable()
export class RecallMatcher implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly matches: RecallMatchRepository,
    private readonly inbox: Inbox,
    private readonly outbox: Outbox,
    private readonly sweeps: Sweeps,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.sweeps.keep({ name: 'recalls', everyMs: EVERY_MS, run: () => this.sweep() });
  }

  /** Campaigns that are new or have changed, and whatever nobody was told of. Safe in every replica at once. */
  async sweep(): Promise<void> {
    let matched: boolean;
    do matched = await this.#matching((tx) => this.matches.matchStale(tx, this.#now()));
    while (matched);
    await this.#tell();
  }

  /** Vehicles that are new, or are others than was known. */
  async take(messages: readonly VehicleChanged[]): Promise<void> {
    const telling = messages.filter(({ data }) => isDecisive(data));
    if (telling.length === 0) return;
    await this.#matching(async (tx) => {
      const fresh = await this.inbox.claim(
        tx,
        CONSUMER,
        telling.map(({ id }) => id),
      );
      const ids = telling.filter(({ id }) => fresh.has(id)).map(({ data }) => data.vehicleId);
      if (ids.length > 0) await this.matches.matchVehicles(tx, [...new Set(ids)], this.#now());
    });
    await this.#tell();
  }

  #matching<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.database.transaction(async (tx) => {
      await this.matches.lock(tx);
      return work(tx);
    });
  }

  async #tell(): Promise<void> {
    const time = this.#now().toISOString();
    let told: number;
    do
      told = await this.database.transaction(async (tx) => {
        const found = await this.matches.takeUntold(tx, BATCH);
        await this.outbox.add(
          tx,
          vehicleRecallMatched,
          found.map((match) => ({ ...match, time })),
        );
        return found.length;
      });
    while (told === BATCH);
  }

  #now(): Date {
    return new Date(this.clock.now());
  }
}

/** Whether a change may change what affects the vehicle. */
const isDecisive = (data: VehicleChanged['data']): boolean =>
  !('kind' in data) || data.kind !== 'updated' || data.fields.some((field) => DECISIVE.includes(field));
