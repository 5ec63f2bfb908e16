import { Injectable } from '@nestjs/common';
import type { Sql } from '@rover/persistence';
import {
  comesTooLate,
  move,
  nextDue,
  wait,
  type Motion,
  type MotionContext,
  type MotionState,
} from '@rover/vehicle';
import { FenceBook } from '../geofences/fence-book.service.js';
import type { MotionEvents } from './motion-events.js';
import { MotionRepository, type Span } from './motion.repository.js';

/** Goes with vehicles through their readings. */
@Injectable()
export class MotionWalk {
  constructor(
    private readonly motions: MotionRepository,
    private readonly fences: FenceBook,
  ) {}

  /** Resolves when the geofences are known: before, a vehicle would seem to be in none. */
  ready(): Promise<void> {
    return this.fences.ready();
  }

  step(vehicleId: string, state: MotionState, motions: Iterable<Motion>, events: MotionEvents): MotionState {
    const context = this.contextOf(vehicleId);
    let now = state;
    for (const motion of motions) now = take(now, motion, { vehicleId, context, events });
    return now;
  }

  /** Through what is stored. */
  async replay(
    tx: Sql,
    vehicleId: string,
    state: MotionState,
    { until, events }: Replay,
  ): Promise<MotionState> {
    const context = this.contextOf(vehicleId);
    let now = state;
    for await (const motion of this.motions.readings(tx, vehicleId, { after: state.time, until }))
      if (!comesTooLate(now, motion.time)) now = take(now, motion, { vehicleId, context, events });
    return now;
  }

  /** Through silence. */
  wait(vehicleId: string, state: MotionState, time: number, events: MotionEvents): MotionState {
    const { state: now, told } = wait(state, time, this.contextOf(vehicleId));
    events.add(vehicleId, told);
    return now;
  }

  /** When silence alone changes something, epoch ms. */
  dueAt(vehicleId: string, state: MotionState): number | undefined {
    return nextDue(state, this.contextOf(vehicleId));
  }

  private contextOf(vehicleId: string): MotionContext {
    return { fences: this.fences.of(vehicleId) };
  }
}

interface Replay extends Pick<Span, 'until'> {
  readonly events: MotionEvents;
}

interface Taking {
  readonly vehicleId: string;
  readonly context: MotionContext;
  readonly events: MotionEvents;
}

function take(state: MotionState, motion: Motion, { vehicleId, context, events }: Taking): MotionState {
  const step = move(state, motion, context);
  events.add(vehicleId, step.told);
  return step.state;
}
