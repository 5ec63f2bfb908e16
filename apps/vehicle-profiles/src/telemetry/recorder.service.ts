import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@rover/persistence';
import { planOf, without, type Arrivals, type Plan } from './arrivals.js';
import { ReadingFollowers } from './reading-followers.service.js';
import { RollupMarks } from './rollups/rollup-marks.repository.js';
import { KnownStates } from './state/known-states.service.js';
import { StateRepository } from './state/state.repository.js';
import type { KnownState } from './state/vehicle-state.js';
import { ReadingRepository } from './store/reading.repository.js';

/** Some readings are stored already: a batch was delivered or sent again. */
class RepeatsError extends Error {}

/** Somebody else has changed a state since it was read. */
class OvertakenError extends Error {}

/** Another writer can only be the partition's former holder, who writes once more at most. */
const ATTEMPTS = 3;

/** Stores readings once each, with the state that they lead to, in one transaction. */
@Injectable()
export class Recorder {
  constructor(
    private readonly database: Database,
    private readonly readings: ReadingRepository,
    private readonly states: StateRepository,
    private readonly known: KnownStates,
    private readonly marks: RollupMarks,
    private readonly followers: ReadingFollowers,
  ) {}

  /** Answers what was new. */
  async record(arrivals: Arrivals): Promise<Plan> {
    let left = arrivals;
    for (let attempt = 1; ; attempt++) {
      const plan = planOf(left, await this.known.of([...left.keys()]));
      try {
        await this.database.transaction((tx) => this.store(tx, plan));
        this.known.keep(plan.after);
        return plan;
      } catch (error) {
        if (attempt === ATTEMPTS) throw error;
        if (error instanceof RepeatsError) left = await this.fresh(left, plan);
        else if (error instanceof OvertakenError) this.known.forget(left.keys());
        else throw error;
      }
    }
  }

  /** All statements are under way before the first is waited for. */
  private async store(tx: Transaction, { table, after, fresh }: Plan): Promise<void> {
    if (table.size === 0) return;
    const changed = changedOf({ fresh });
    const [late, added, saved] = await Promise.all([
      this.marks.lateFor(tx),
      this.readings.add(tx, table),
      changed.length > 0 ? this.states.save(tx, changed) : 0,
    ]);
    if (added < table.size) throw new RepeatsError(`${table.size - added} of ${after.size} vehicles`);
    if (saved < changed.length) throw new OvertakenError();
    await this.marks.mark(tx, late, table.keys);
    await this.followers.tell(tx, fresh);
  }

  private async fresh(arrivals: Arrivals, { table }: Plan): Promise<Arrivals> {
    return without(arrivals, table, await this.readings.known(this.database, table.keys));
  }
}

/** In the order of their numbers, in which any two writers lock them. */
const changedOf = ({ fresh }: Pick<Plan, 'fresh'>): KnownState[] =>
  fresh
    .filter(({ before, after }) => before !== after)
    .map(({ after }) => after)
    .sort((a, b) => a.no - b.no);
