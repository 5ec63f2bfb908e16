import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { Database, Sweeps } from '@rover/persistence';
import { CLOCK, CONFIG } from '@rover/platform';
import type { Clock } from '@rover/platform';
import type { ShowroomConfig } from '../../showroom.config.js';
import { CustomerLog } from '../log/customer-log.service.js';
import { ErasureRepository } from './erasure.repository.js';
import { Forgetting } from './forgetting.service.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const AT_ONCE = 100;

/** Forgets who was not seen for as long as is configured; nobody, when nothing is. */
@Injectable()
export class Retention implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly repository: ErasureRepository,
    private readonly forgetting: Forgetting,
    private readonly log: CustomerLog,
    private readonly sweeps: Sweeps,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: ShowroomConfig,
  ) {}

  onApplicationBootstrap(): void {
    const { retentionDays } = this.config.customers;
    if (retentionDays === undefined) return;
    const run = (ending: AbortSignal) => this.sweep(retentionDays, ending);
    this.sweeps.keep({ name: 'customers', everyMs: HOUR_MS, run });
  }

  /** @returns how many were forgotten */
  async sweep(days: number, ending?: AbortSignal): Promise<number> {
    let forgotten = 0;
    for (;;) {
      const limit = new Date(this.clock.now() - days * DAY_MS);
      const ids = await this.repository.idleSince(limit, AT_ONCE);
      for (const id of ids) {
        if (ending?.aborted) return forgotten;
        forgotten += Number(await this.#forget(id, limit));
      }
      if (ids.length < AT_ONCE) return forgotten;
    }
  }

  /** Unless they came back, or another replica was faster. */
  #forget(id: string, limit: Date): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const [open] = await this.log.openAll(tx, [id]);
      if (!open || open.living.lastSeenAt >= limit) return false;
      await this.forgetting.forget(tx, open);
      return true;
    });
  }
}
