import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@rover/persistence';
import { CLOCK, type Clock } from '@rover/platform';
import { MotionEvents } from './motion-events.js';
import { MotionJournal } from './motion-journal.service.js';
import { MotionWalk } from './motion-walk.service.js';
import { MotionRepository } from './motion.repository.js';

const AT_ONCE = 200;

/** Finds out what the silence of vehicles means. */
@Injectable()
export class MotionSilence {
  constructor(
    private readonly database: Database,
    private readonly motions: MotionRepository,
    private readonly walk: MotionWalk,
    private readonly journal: MotionJournal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Tells what silence alone has come to: a trip that ended, a vehicle that dwells. */
  async sweep(): Promise<void> {
    await this.walk.ready();
    const now = this.clock.now();
    for (const vehicleId of await this.motions.overdue(now, AT_ONCE)) await this.endSilenceOf(vehicleId, now);
  }

  private async endSilenceOf(vehicleId: string, now: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      const stored = (await this.motions.lock(tx, [vehicleId])).get(vehicleId);
      if (!stored) return;
      const events = new MotionEvents();
      const caughtUp = await this.walk.replay(tx, vehicleId, stored.state, { until: Infinity, events });
      const state = this.walk.wait(vehicleId, caughtUp, now, events);
      const dueAt = this.walk.dueAt(vehicleId, state);
      await this.motions.save(tx, [{ vehicleId, version: stored.version + 1, state, dueAt }]);
      await this.journal.write(tx, [events]);
    });
  }
}
