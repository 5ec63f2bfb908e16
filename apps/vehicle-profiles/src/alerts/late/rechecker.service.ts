import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, Sweeps, type Transaction } from '@rover/persistence';
import { CLOCK, type Clock } from '@rover/platform';
import type { VehicleSettings, WatchList } from '@rover/vehicle';
import { PastRepository } from '../dry-run/past.repository.js';
import { Replay, signalsOf } from '../dry-run/replay.js';
import { Corrections } from './corrections.service.js';
import { RecheckRepository, type LateSpan } from './recheck.repository.js';

/** What is looked at again of one vehicle. */
interface LateWork {
  readonly no: number;
  readonly settings: VehicleSettings;
  readonly span: LateSpan;
  readonly now: number;
}

const EVERY_MS = 1_000;
/** Late readings come in bursts: what has been quiet for so long is looked at. */
const SETTLED_MS = 2_000;
/** How far back conditions are followed, and how far ahead their ends: longer ones are left as they were told. */
const AROUND_MS = 2 * 3_600_000;

/** Looks again at the past of vehicles of which late readings came, and corrects their alerts without telling anybody. */
@Injectable()
export class Rechecker implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly rechecks: RecheckRepository,
    private readonly past: PastRepository,
    private readonly corrections: Corrections,
    private readonly sweeps: Sweeps,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.sweeps.keep({ name: 'alert-rechecks', everyMs: EVERY_MS, run: () => this.run() });
  }

  private async run(): Promise<void> {
    while (await this.database.transaction((tx) => this.next(tx)));
  }

  /** Answers whether there was one. */
  private async next(tx: Transaction): Promise<boolean> {
    const now = this.clock.now();
    const span = await this.rechecks.take(tx, now - SETTLED_MS);
    if (!span) return false;
    await this.corrections.correct(tx, span, now, (list, no, settings) =>
      this.replay(list, { no, settings, span, now }),
    );
    return true;
  }

  private async replay(list: WatchList, { no, settings, span: { from, to }, now }: LateWork) {
    const replay = new Replay(list, [], settings);
    const end = Math.min(to + AROUND_MS, now);
    const places = list.rules.some(({ schedule }) => schedule);
    const question = { no, from: from - AROUND_MS, to: end, signals: signalsOf(list), places };
    for await (const observations of this.past.readings(question)) replay.feed(observations);
    replay.end(end);
    return replay.rings;
  }
}
