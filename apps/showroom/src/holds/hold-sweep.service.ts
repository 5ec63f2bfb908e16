import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { Database, Sweeps } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { StockRepository } from '../inventory/stock.repository.js';
import { HoldKeeper } from './hold-keeper.service.js';
import { HoldRepository } from './hold.repository.js';
import { isOver } from './stored-hold.js';

const EVERY_MS = 1_000;

/**
 * Ends holds whose time is over. All that it knows is in PostgreSQL, and the unit's lock decides which replica does it:
 * so a hold lapses once, also when the service was away meanwhile or died halfway.
 */
@Injectable()
export class HoldSweep implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly units: StockRepository,
    private readonly holds: HoldRepository,
    private readonly keeper: HoldKeeper,
    private readonly sweeps: Sweeps,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.sweeps.keep({ name: 'holds', everyMs: EVERY_MS, run: (ending) => this.run(ending) });
  }

  async run(ending: AbortSignal): Promise<void> {
    for (const due of await this.holds.due(new Date(this.clock.now()))) {
      if (ending.aborted) return;
      await this.#lapse(due);
    }
  }

  #lapse({ id, unitId }: { id: string; unitId: string }): Promise<void> {
    return this.database.transaction(async (tx) => {
      const unit = await this.units.lock(tx, unitId);
      const hold = await this.holds.lock(tx, id);
      if (unit && hold && isOver(hold, this.clock.now()))
        await this.keeper.passOn(tx, unit, hold, 'lapsed', {});
    });
  }
}
