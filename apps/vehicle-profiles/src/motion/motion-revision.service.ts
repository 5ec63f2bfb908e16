import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@rover/persistence';
import { unmoved, type MotionState } from '@rover/vehicle';
import { HarshReviser } from '../driving/harsh-reviser.service.js';
import { TransitionReviser } from '../geofences/transition-reviser.service.js';
import { TripReviser } from '../trips/trip-reviser.service.js';
import { MotionEvents } from './motion-events.js';
import { MotionWalk } from './motion-walk.service.js';
import type { RevisedStretch } from './revised-stretch.js';
import { MotionRepository, type Due, type StoredMotion } from './motion.repository.js';

/**
 * Goes again through the past of vehicles of which readings came late. It begins with how the vehicle was before the
 * trip that they fall into, and ends where that comes to what was known anyway: before a later trip, or now. Each
 * stretch is one transaction in which the mark is taken away, so that one that is broken off is begun again, and two
 * replicas never do the same.
 */
@Injectable()
export class MotionRevision {
  constructor(
    private readonly database: Database,
    private readonly motions: MotionRepository,
    private readonly walk: MotionWalk,
    private readonly trips: TripReviser,
    private readonly transitions: TransitionReviser,
    private readonly harsh: HarshReviser,
  ) {}

  async sweep(): Promise<void> {
    await this.walk.ready();
    while (await this.reviseNext());
  }

  /** Answers whether there may be more to do. */
  reviseNext(): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const due = await this.motions.takeDue(tx);
      if (!due) return false;
      const stored = (await this.motions.lock(tx, [due.vehicleId])).get(due.vehicleId);
      if (stored) await this.revise(tx, due, stored);
      return true;
    });
  }

  private async revise(tx: Transaction, due: Due, stored: StoredMotion): Promise<void> {
    const stretch = await this.goThrough(tx, due, stored);
    await this.trips.revise(tx, stretch);
    await this.transitions.revise(tx, stretch);
    await this.harsh.revise(tx, stretch);
    if (stretch.until < Infinity) return;
    const { vehicleId, state } = stretch;
    const dueAt = this.walk.dueAt(vehicleId, state);
    await this.motions.save(tx, [{ vehicleId, version: stored.version + 1, state, dueAt }]);
  }

  private async goThrough(
    tx: Transaction,
    { vehicleId, from }: Due,
    { state: head }: StoredMotion,
  ): Promise<RevisedStretch> {
    const before = await this.trips.originBefore(tx, vehicleId, from);
    const open = head.origin && head.origin.time < from ? head.origin : undefined;
    const base = [before, open, unmoved].reduce((a, b) =>
      (b?.time ?? -1) > (a?.time ?? -1) ? b : a,
    ) as MotionState;
    const events = new MotionEvents();
    let state = base;
    for (const known of await this.landmarks(tx, vehicleId, { from, head })) {
      state = await this.walk.replay(tx, vehicleId, state, { until: known.time, events });
      if (isSame(state, known)) return { vehicleId, after: base.time, until: known.time, events, state };
    }
    state = await this.walk.replay(tx, vehicleId, state, { until: Infinity, events });
    return { vehicleId, after: base.time, until: Infinity, events, state };
  }

  /** How the vehicle was known to be before each later trip, in order. */
  private async landmarks(
    tx: Transaction,
    vehicleId: string,
    { from, head }: { from: number; head: MotionState },
  ): Promise<MotionState[]> {
    const origins = await this.trips.originsFrom(tx, vehicleId, from);
    const known = head.origin && head.origin.time >= from ? [...origins, head.origin] : origins;
    return known.sort((a, b) => a.time - b.time);
  }
}

const isSame = (a: MotionState, b: MotionState): boolean => JSON.stringify(a) === JSON.stringify(b);
