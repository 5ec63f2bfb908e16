import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { Database, Sweeps } from '@rover/persistence';
import { CLOCK, CONFIG } from '@rover/platform';
import type { Clock } from '@rover/platform';
import type { ShowroomConfig } from '../showroom.config.js';
import { NotificationRepository } from './deliveries/notification.repository.js';
import { PreferenceRepository } from './people/preference.repository.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const AT_ONCE = 1_000;

/** Lets go of what is old, and of people who are to be forgotten. */
@Injectable()
export class NotificationRetention implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly notifications: NotificationRepository,
    private readonly preferences: PreferenceRepository,
    private readonly sweeps: Sweeps,
    @Inject(CONFIG) private readonly config: ShowroomConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.sweeps.keep({ name: 'old notifications', everyMs: HOUR_MS, run: (ending) => this.#run(ending) });
  }

  /** The key of what was written about them is gone already; this removes what it sealed. Twice is once. */
  async forget(customerIds: readonly string[], users: readonly string[]): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.notifications.forget(tx, customerIds, users);
      await this.preferences.forget(tx, users);
    });
  }

  async #run(ending: AbortSignal): Promise<void> {
    const before = new Date(this.clock.now() - this.config.notifications.days * DAY_MS);
    let deleted: number;
    do deleted = await this.notifications.deleteOlder(before, AT_ONCE);
    while (deleted === AT_ONCE && !ending.aborted);
  }
}
