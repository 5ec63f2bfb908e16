import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@rover/persistence';
import { planOf, without, type Arrivals, type Plan } from './arrivals.js';
import { ReadingFollowers } from './reading-followers.service.js';
import { RollupMarks } from './rollups/rollup-marks.repository.js';
import { KnownStates } from './state/known-states.service.js';
import type { Writer } from './state/quick-state.repository.js';
import { StateHolders } from './state/state-holder.repository.js';
import { StateRepository } from './state/state.repository.js';
import type { KnownState } from './state/vehicle-state.js';
import { ReadingRepository } from './store/reading.repository.js';

/** Some readings are stored already: a batch was delivered or sent again. */
class RepeatsError extends Error {}

/** Somebody else has written for the partition since its states were read. */
class OvertakenError extends Error {}

/** Another writer can only be the partition's former holder, who writes once more at most. */
const ATTEMPTS = 3;

/** Stores readings once each, with what they lead to, in one transaction. */
@Injectable()
export class Recorder {
  constructor(
    private readonly database: Database,
    private readonly readings: ReadingRepository,
    private readonly states: StateRepository,
    private readonly known: KnownStates,
    private readonly holders: StateHolders,
    private readonly marks: RollupMarks,
    private readonly followers: ReadingFollowers,
  ) {}

  /** Answers what was new. */
  async record(arrivals: Arrivals, writer: Writer): Promise<Plan> {
    let left = arrivals;
    for (let attempt = 1; ; attempt++) {
      const plan = planOf(left, await this.known.of(writer, [...left.keys()]));
      const due = this.dueOf(plan);
      try {
        await this.database.transaction((tx) => this.store(tx, writer, plan, due));
        this.known.keep(plan.after, new Set(due));
        return plan;
      } catch (error) {
        if (attempt === ATTEMPTS) throw error;
        if (error instanceof RepeatsError) left = await this.fresh(left, plan);
        else if (error instanceof OvertakenError) this.known.lose(writer);
        else throw error;
      }
    }
  }

  /** Writes the rows of vehicles that have fallen silent: nothing else would. */
  async settle(silentSince: number): Promise<void> {
    for (const [writer, states] of this.known.unsettled(silentSince)) {
      if (states.size === 0) continue;
      const isOurs = await this.database.transaction(async (tx) => {
        if (!(await this.holders.hold(tx, writer))) return false;
        await this.states.save(tx, [...states.values()]);
        return true;
      });
      if (isOurs) this.known.settled(states);
    }
  }

  /** States that are to be written now: those behind which rows lag too far, and what readings since would not tell. */
  private dueOf({ fresh }: Plan): KnownState[] {
    return fresh
      .filter(({ before, after }) => before !== after)
      .filter(
        ({ vehicleId, after, readings }) =>
          readings.some(({ late }) => late) || this.known.isToBeStored(vehicleId, after),
      )
      .map(({ after }) => after);
  }

  /** All statements are under way before the first is waited for. */
  private async store(
    tx: Transaction,
    writer: Writer,
    { table, after, fresh }: Plan,
    due: readonly KnownState[],
  ): Promise<void> {
    if (table.size === 0) return;
    const [held, late, added] = await Promise.all([
      this.holders.hold(tx, writer),
      this.marks.lateFor(tx),
      this.readings.add(tx, table),
      this.states.save(tx, due),
    ]);
    if (!held) throw new OvertakenError();
    if (added < table.size) throw new RepeatsError(`${table.size - added} of ${after.size} vehicles`);
    await this.marks.mark(tx, late, table.keys);
    await this.followers.tell(tx, fresh);
  }

  private async fresh(arrivals: Arrivals, { table }: Plan): Promise<Arrivals> {
    return without(arrivals, table, await this.readings.known(table.keys));
  }
}
