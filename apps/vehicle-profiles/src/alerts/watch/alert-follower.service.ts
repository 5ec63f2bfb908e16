import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Transaction } from '@rover/persistence';
import { CLOCK, CONFIG, type Clock } from '@rover/platform';
import type { ProfilesConfig } from '../../profiles.config.js';
import {
  ReadingFollowers,
  type FreshReadings,
  type ReadingFollower,
} from '../../telemetry/reading-followers.service.js';
import { RecheckRepository, type LateSpan } from '../late/recheck.repository.js';
import { Watches } from './watches.service.js';

/** Feeds what vehicles measure to the rules that watch them. */
@Injectable()
export class AlertFollower implements ReadingFollower, OnModuleInit {
  readonly name = 'alerts';

  constructor(
    private readonly followers: ReadingFollowers,
    private readonly watches: Watches,
    private readonly rechecks: RecheckRepository,
    @Inject(CONFIG) private readonly config: ProfilesConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.followers.add(this);
  }

  async follow(tx: Transaction, fresh: readonly FreshReadings[]): Promise<void> {
    const now = this.clock.now();
    const round = { now, lateBefore: now - this.config.alerts.lateAfterMs };
    await this.watches.follow(
      tx,
      fresh,
      round,
      ({ readings }) =>
        (watched) =>
          readings.flatMap((reading) => watched.observe(reading)),
    );
    const late = fresh.flatMap(lateSpan);
    if (late.length > 0) await this.rechecks.note(tx, late, now);
  }
}

/** The time over which late readings may have been different from what was thought. */
function lateSpan({ vehicleId, readings }: FreshReadings): LateSpan[] {
  const late = readings.filter((reading) => reading.late);
  if (late.length === 0) return [];
  const times = late.map(({ measuredAt }) => measuredAt);
  return [{ vehicleId, from: Math.min(...times), to: Math.max(...times) }];
}
