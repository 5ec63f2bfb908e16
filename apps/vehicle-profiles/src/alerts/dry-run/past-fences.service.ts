import { Injectable } from '@nestjs/common';
import { Database } from '@rover/persistence';
import {
  move,
  unmoved,
  wait,
  type FenceLookup,
  type MotionState,
  type Observation,
  type Transition,
} from '@rover/vehicle';
import { FenceBook } from '../../geofences/fence-book.service.js';
import { MotionRepository, type Span } from '../../motion/motion.repository.js';
import { fenceSides } from '../watch/fence-sides.js';

/**
 * How a vehicle went in and out of geofences, as they are drawn now, by the positions that are stored: the same walk that
 * tells it as readings come. Where a vehicle is with its first fix is no passage.
 */
@Injectable()
export class PastFences {
  constructor(
    private readonly database: Database,
    private readonly motions: MotionRepository,
    private readonly fences: FenceBook,
  ) {}

  /** Whether all of these geofences are there. */
  async areKnown(ids: readonly string[]): Promise<boolean> {
    await this.fences.ready();
    return ids.every((id) => this.fences.named(id));
  }

  /** In order. Areas that watch other vehicles have nothing to do with this one. */
  async of(vehicleId: string, ids: readonly string[], span: Span): Promise<Observation[]> {
    if (ids.length === 0) return [];
    const context = { fences: only(ids, this.fences.of(vehicleId)) };
    const seen: Observation[] = [];
    let state = unmoved;
    for await (const motion of this.motions.readings(this.database, vehicleId, span)) {
      const { state: next, told } = move(state, motion, context);
      if (!state.fix && next.fix) seen.push(...standing(ids, next, motion.time));
      else seen.push(...told.transitions.flatMap(passagesOf));
      state = next;
    }
    seen.push(...wait(state, span.until, context).told.transitions.flatMap(passagesOf));
    return seen;
  }
}

const only = (ids: readonly string[], { along, named }: FenceLookup): FenceLookup => ({
  along: (from, to) => along(from, to).filter(({ id }) => ids.includes(id)),
  named: (id) => (ids.includes(id) ? named(id) : undefined),
});

const standing = (ids: readonly string[], { visits }: MotionState, time: number): Observation[] =>
  ids.map((id) => ({ time, geofence: { id, inside: visits[id]?.inside ?? false } }));

const passagesOf = ({ fenceId: id, kind, time }: Transition): Observation[] =>
  fenceSides[kind].map((inside) => ({ time, geofence: { id, inside } }));
