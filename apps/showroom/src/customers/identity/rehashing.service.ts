import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { Database, Sweeps } from '@rover/persistence';
import { LOGGER, MasterKey } from '@rover/platform';
import type { Logger } from '@rover/platform';
import { HashingKey } from '../../sealing/hashing-key.service.js';
import { CustomerLog } from '../log/customer-log.service.js';
import { CustomerSeals } from '../log/customer-seals.js';
import { RehashRepository } from './rehash.repository.js';

const HOUR_MS = 3_600_000;
const AT_ONCE = 200;

/**
 * Makes hashes of identifiers anew when the master key has brought a new key of hashes: what they are made of stands, sealed,
 * in the state of each customer. Once the master key before is gone and nothing is left, nothing is found by older keys any
 * more: whoever got hold of one can try out nothing.
 */
@Injectable()
export class Rehashing implements OnApplicationBootstrap {
  constructor(
    private readonly master: MasterKey,
    private readonly hashing: HashingKey,
    private readonly database: Database,
    private readonly log: CustomerLog,
    private readonly seals: CustomerSeals,
    private readonly repository: RehashRepository,
    private readonly sweeps: Sweeps,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    if (this.hashing.newest > 1)
      this.sweeps.keep({ name: 'hashes', everyMs: HOUR_MS, run: (ending) => this.#pass(ending) });
  }

  /** Answers how many hashes have no newer one beside them. Replicas that do so at once do no harm. */
  async rehash(ending?: AbortSignal): Promise<number> {
    for (let after = ''; !ending?.aborted;) {
      const ids = await this.repository.stale(this.hashing.newest, after, AT_ONCE);
      for (const id of ids) await this.#renew(id);
      if (ids.length < AT_ONCE) break;
      after = ids.at(-1)!;
    }
    return this.repository.left(this.hashing.newest);
  }

  async #renew(customerId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { state } = await this.log.open(tx, customerId);
      await this.repository.renew(
        tx,
        state.identifiers.map((one) => this.seals.hashed(one)),
      );
    });
  }

  async #pass(ending: AbortSignal): Promise<void> {
    const left = await this.rehash(ending);
    if (ending.aborted) return;
    // What replicas wrote meanwhile that know the older key alone waits for the next pass; later there are none.
    if (left > 0)
      return this.logger[this.master.isChanging ? 'info' : 'error'](
        { left },
        'Hashes are yet to be made anew',
      );
    // As long as there is another master key, replicas may run that know the older key of hashes alone.
    if (this.master.isChanging) return;
    await this.hashing.retireOthers();
    await this.repository.removeBefore(this.hashing.newest);
  }
}
