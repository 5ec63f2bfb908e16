import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Database, Sweeps } from '@rover/persistence';
import { CLOCK, CONFIG } from '@rover/platform';
import type { Clock } from '@rover/platform';
import type { ShowroomConfig } from '../showroom.config.js';
import { HeatService } from './heat.service.js';
import { VisitJournal } from './visits/visit-journal.service.js';
import { VisitRepository } from './visits/visit.repository.js';

const HEAT_EVERY_MS = 5_000;
const EVERY_MS = 60_000;
/** Whoever was not seen for so long has left by a door that nobody watches. */
const SILENT_MS = 30 * 60_000;
const AT_ONCE = 500;
const DAY_MS = 86_400_000;

/** What the floor has done from time to time. */
@Injectable()
export class FloorSweeps implements OnApplicationBootstrap {
  constructor(
    private readonly sweeps: Sweeps,
    private readonly database: Database,
    private readonly visits: VisitRepository,
    private readonly journal: VisitJournal,
    private readonly heat: HeatService,
    @Inject(CONFIG) private readonly config: ShowroomConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.sweeps.keep({ name: 'floor heat', everyMs: HEAT_EVERY_MS, run: () => this.heat.tell() });
    this.sweeps.keep({ name: 'visits', everyMs: EVERY_MS, run: (ending) => this.sweep(ending) });
  }

  async sweep(ending?: AbortSignal): Promise<void> {
    while (!ending?.aborted && (await this.#endSilent()) === AT_ONCE);
    const before = this.clock.now() - this.config.floor.visitDays * DAY_MS;
    while (!ending?.aborted && (await this.visits.forget(before, AT_ONCE)) === AT_ONCE);
  }

  #endSilent(): Promise<number> {
    return this.database.transaction(async (tx) => {
      const silent = await this.visits.silent(tx, this.clock.now() - SILENT_MS, AT_ONCE);
      const ended = silent.map((visit) => ({ ...visit, exitedAt: visit.lastTime }));
      await this.visits.save(tx, ended);
      await this.journal.end(tx, ended);
      return ended.length;
    });
  }
}
