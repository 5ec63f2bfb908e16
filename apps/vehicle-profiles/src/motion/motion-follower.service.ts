import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Transaction } from '@rover/persistence';
import { comesTooLate, unmoved, type Motion, type MotionState } from '@rover/vehicle';
import {
  ReadingFollowers,
  type FreshReadings,
  type ReadingFollower,
} from '../telemetry/reading-followers.service.js';
import { freshMotions, type FreshMotions } from './fresh-motions.js';
import { KnownMotions, type KnownMotion } from './known-motions.js';
import { MotionEvents } from './motion-events.js';
import { MotionJournal } from './motion-journal.service.js';
import { MotionWalk } from './motion-walk.service.js';
import { MotionRepository, type StoredMotion } from './motion.repository.js';

/**
 * A state is stored when it has told something, and else this often, ms of readings: the rest can be replayed. Vehicles
 * that were first heard of together are not stored together.
 */
const storedEveryMs = (no: number): number => 45_000 + (no % 30) * 1_000;
/** Replayed together. */
const VEHICLES_AT_ONCE = 200;

/** What became of one vehicle in a batch. */
interface Outcome {
  readonly fresh: FreshReadings;
  readonly motion: KnownMotion;
  /** The earliest moment that came too late, epoch ms. */
  readonly late?: number;
  readonly events: MotionEvents;
  readonly store: boolean;
}

/**
 * Follows readings as they are stored, in the same transaction. States stay in memory between batches and are stored
 * from time to time; whoever takes over begins with the stored one and replays the readings since, which comes to the
 * same. What comes late is marked, and the past is gone through again by the revision.
 */
@Injectable()
export class MotionFollower implements ReadingFollower, OnModuleInit {
  readonly name = 'motion';
  private readonly known = new KnownMotions();

  constructor(
    private readonly followers: ReadingFollowers,
    private readonly motions: MotionRepository,
    private readonly walk: MotionWalk,
    private readonly journal: MotionJournal,
  ) {}

  onModuleInit(): void {
    this.followers.add(this);
  }

  async follow(tx: Transaction, all: readonly FreshReadings[]): Promise<void> {
    await this.walk.ready();
    const outcomes = all.map((fresh) => this.goOn(fresh));
    const settled = await this.settle(tx, all, outcomes);
    const stored = settled.filter(({ store }) => store).map((outcome) => this.storedOf(outcome));
    await this.motions.save(tx, stored);
    await this.motions.markDue(tx, settled.flatMap(dueOf));
    await this.journal.write(
      tx,
      settled.map(({ events }) => events),
    );
    await this.journal.refresh(tx, stored);
    tx.onCommit(() => this.known.keep(settled.map(({ motion }) => motion)));
  }

  /** Goes on from memory; undefined where something is missing in between. */
  private goOn(fresh: FreshReadings): Outcome | undefined {
    const known = this.known.before(fresh);
    if (!known) return undefined;
    const came = freshMotions(fresh);
    const events = new MotionEvents();
    const state = this.walk.step(fresh.vehicleId, known.state, came.motions, events);
    const store = !events.isEmpty || state.time - known.storedTime >= storedEveryMs(fresh.before.no);
    const motion = {
      ...known,
      state,
      seen: fresh.after,
      ...(store && { version: known.version + 1, storedTime: state.time }),
    };
    return { fresh, motion, late: earliest(came, known.state), events, store };
  }

  /** Where memory lacks something, or somebody else has stored another state since, the stored one is gone on with. */
  private async settle(
    tx: Transaction,
    all: readonly FreshReadings[],
    outcomes: readonly (Outcome | undefined)[],
  ): Promise<Outcome[]> {
    const touched = all.filter((_, i) => outcomes[i]?.store !== false).map(({ vehicleId }) => vehicleId);
    if (touched.length === 0) return outcomes as Outcome[];
    const stored = await this.motions.lock(tx, touched);
    const holds = (outcome: Outcome | undefined, row?: StoredMotion): boolean =>
      outcome !== undefined && (!outcome.store || outcome.motion.version === (row?.version ?? 0) + 1);
    const settled = outcomes.filter((outcome, i) =>
      holds(outcome, stored.get((all[i] as FreshReadings).vehicleId)),
    );
    const missing = all.filter((fresh, i) => !holds(outcomes[i], stored.get(fresh.vehicleId)));
    for (let i = 0; i < missing.length; i += VEHICLES_AT_ONCE)
      settled.push(...(await this.restore(tx, missing.slice(i, i + VEHICLES_AT_ONCE), stored)));
    return settled as Outcome[];
  }

  private async restore(
    tx: Transaction,
    all: readonly FreshReadings[],
    stored: ReadonlyMap<string, StoredMotion>,
  ): Promise<Outcome[]> {
    const rows = all.flatMap(({ vehicleId }) => stored.get(vehicleId) ?? []);
    const asked = rows.map(({ vehicleId, state }) => ({ vehicleId, after: state.time }));
    const since = asked.length > 0 ? await this.motions.since(tx, asked) : new Map<string, Motion[]>();
    return all.map((fresh) => this.restored(fresh, stored.get(fresh.vehicleId), since));
  }

  /** Of a vehicle that was never followed only what is new counts: its past is not gone through unasked. */
  private restored(
    fresh: FreshReadings,
    row: StoredMotion | undefined,
    since: ReadonlyMap<string, Motion[]>,
  ): Outcome {
    const { vehicleId } = fresh;
    const came = freshMotions(fresh);
    const events = new MotionEvents();
    const missed = row ? (since.get(vehicleId) as Motion[]) : came.motions;
    const state = this.walk.step(vehicleId, row?.state ?? unmoved, missed, events);
    const motion: KnownMotion = {
      vehicleId,
      state,
      version: (row?.version ?? 0) + 1,
      storedTime: state.time,
      seen: fresh.after,
    };
    return { fresh, motion, late: row && earliest(came, row.state), events, store: true };
  }

  private storedOf({ motion: { vehicleId, state, version } }: Outcome): StoredMotion {
    return { vehicleId, version, state, dueAt: this.walk.dueAt(vehicleId, state) };
  }
}

/** Late is what is older than the state that is gone on with, or than the silence that it has taken into account. */
function earliest(
  { motions, earliestLate = Infinity }: FreshMotions,
  state: MotionState,
): number | undefined {
  let earliestTime = earliestLate;
  for (const { time } of motions) if (time < earliestTime) earliestTime = time;
  return comesTooLate(state, earliestTime) ? earliestTime : undefined;
}

const dueOf = ({ fresh: { vehicleId }, late }: Outcome) =>
  late === undefined ? [] : [{ vehicleId, from: late }];
