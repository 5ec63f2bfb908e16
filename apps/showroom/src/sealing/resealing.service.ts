import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { Sweeps } from '@rover/persistence';
import { LOGGER, MasterKey } from '@rover/platform';
import type { Logger } from '@rover/platform';
import { keyTables, SealingRepository, type WrappedKey } from './sealing.repository.js';

const HOUR_MS = 3_600_000;
const AT_ONCE = 500;

/** What a pass through all keys came to. */
export interface Resealed {
  /** Wrapped by the key that seals now, since this pass. */
  readonly count: number;
  /** Opened by none of the keys that are given. */
  readonly broken: number;
}

/**
 * While the master key is changed, wraps everybody's key anew by the one that seals now. What is sealed by those keys stays as
 * it is. A pass that finds nothing left says that the key before may go.
 */
@Injectable()
export class Resealing implements OnApplicationBootstrap {
  constructor(
    private readonly master: MasterKey,
    private readonly keys: SealingRepository,
    private readonly sweeps: Sweeps,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.master.isChanging) return;
    this.sweeps.keep({ name: 'sealed keys', everyMs: HOUR_MS, run: (ending) => this.#pass(ending) });
  }

  /** Goes through all keys once; replicas that do so at once do no harm. */
  async reseal(ending?: AbortSignal): Promise<Resealed> {
    const sum = { count: 0, broken: 0 };
    for (const table of keyTables)
      for (let after = ''; !ending?.aborted;) {
        const page = await this.keys.page(table, after, AT_ONCE);
        const judged = page.map((key) => ({ ...key, ...this.#anew(key, table.ownerOf(key.id)) }));
        const stale = judged.flatMap(({ anew, ...key }) => (anew ? [{ ...key, anew }] : []));
        if (stale.length > 0) sum.count += await this.keys.replace(table, stale);
        sum.broken += judged.filter(({ isBroken }) => isBroken).length;
        if (page.length < AT_ONCE) break;
        after = page.at(-1)!.id;
      }
    return sum;
  }

  async #pass(ending: AbortSignal): Promise<void> {
    const { count, broken } = await this.reseal(ending);
    if (ending.aborted) return;
    const isDone = count === 0 && broken === 0;
    const message = isDone
      ? 'All keys are sealed by the master key: the key before may go'
      : 'Keys were sealed anew';
    this.logger[broken > 0 ? 'error' : 'info']({ count, broken }, message);
  }

  #anew({ wrapped }: WrappedKey, owner: string): { anew?: Buffer; isBroken: boolean } {
    try {
      const anew = this.master.rewrapped(wrapped, owner);
      return { ...(anew && { anew }), isBroken: false };
    } catch {
      return { isBroken: true };
    }
  }
}
