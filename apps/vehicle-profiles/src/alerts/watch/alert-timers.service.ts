import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, Sweeps } from '@rover/persistence';
import { CLOCK, CONFIG, type Clock } from '@rover/platform';
import type { ProfilesConfig } from '../../profiles.config.js';
import { Watches } from './watches.service.js';

const EVERY_MS = 500;
const AT_ONCE = 100;

/**
 * Looks at rules whose time has come although nothing arrived: durations, silence, schedules, steps of a ladder. What is
 * due is a column; a replica that takes a row locks it, and one that dies lets it go.
 */
@Injectable()
export class AlertTimers implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly watches: Watches,
    private readonly sweeps: Sweeps,
    @Inject(CONFIG) private readonly config: ProfilesConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.sweeps.keep({ name: 'alert-timers', everyMs: EVERY_MS, run: () => this.run() });
  }

  private async run(): Promise<void> {
    while ((await this.fire()) === AT_ONCE);
  }

  /** Time goes on somewhat late, so that readings on their way come first. Answers how many were due. */
  private fire(): Promise<number> {
    const now = this.clock.now();
    const { graceMs, lateAfterMs } = this.config.alerts;
    const round = { now, lateBefore: now - lateAfterMs };
    return this.database.transaction((tx) => this.watches.pass(tx, now - graceMs, AT_ONCE, round));
  }
}
