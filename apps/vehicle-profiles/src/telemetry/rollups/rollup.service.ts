import { Inject, Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@rover/persistence';
import { CLOCK, Metrics, type Clock } from '@rover/platform';
import { TelemetryTables } from '../store/telemetry-tables.service.js';
import { Backlog } from './backlog.service.js';
import { levels, windowOf, type Level } from './levels.js';
import { RollupMarks } from './rollup-marks.repository.js';
import { RollupRepository } from './rollup.repository.js';

const DUE_AT_ONCE = 1_000;
/** Rolling up is nobody's request: it may take its time. */
const PATIENCE = `SET LOCAL statement_timeout = '10min'`;
/** For how long windows are kept open for what has been taken in and is not stored; what nobody can store comes late. */
const MOST_BEHIND_MS = 3_600_000;

/**
 * Rolls readings up by minute, hour and day: windows that have closed, and closed ones that late readings have touched.
 * Each step is one transaction that also notes how far it came, so that one that was broken off is begun again by
 * whoever comes next; the level's row is locked meanwhile, so that two replicas do not do the same. Windows close as far
 * as the store has come, not the clock: were what waits in the stream late, each batch of a backlog would mark windows to
 * be rolled up again, and the backlog would grow by that work.
 */
@Injectable()
export class Rollups {
  private readonly made;

  constructor(
    private readonly database: Database,
    private readonly repository: RollupRepository,
    private readonly marks: RollupMarks,
    private readonly tables: TelemetryTables,
    private readonly backlog: Backlog,
    @Inject(CLOCK) private readonly clock: Clock,
    metrics: Metrics,
  ) {
    this.made = metrics.counter('rover_telemetry_rollups_total', 'Windows of vehicles that were rolled up', [
      'level',
      'reason',
    ]);
  }

  /** Rolls up all that there is to, unless the service ends meanwhile. */
  async sweep(ending?: AbortSignal): Promise<void> {
    await this.close();
    for (const level of levels) {
      while (!ending?.aborted && (await this.advance(level)));
      while (!ending?.aborted && (await this.redo(level)));
    }
  }

  private async close(): Promise<void> {
    const behindMs = Math.min(await this.backlog.behindMs(), MOST_BEHIND_MS);
    const now = this.clock.now() - behindMs;
    const closed = levels.map((level) => ({ level, until: windowOf(level, now - level.graceMs) }));
    await this.database.transaction((tx) => this.marks.close(tx, closed));
  }

  /** One step forward. Answers whether there is more to do. */
  private advance(level: Level): Promise<boolean> {
    return this.step(async (tx) => {
      const open = await this.repository.take(tx, level);
      if (!open || open.doneUntil >= open.closedUntil) return false;
      if (open.doneUntil === -Infinity) {
        await this.repository.skipTo(tx, level, -Infinity);
        return true;
      }
      const to = Math.min(open.closedUntil, open.doneUntil + level.stepMs);
      await this.tables.ensureRollups(level, [open.doneUntil, to - 1]);
      const rows = await this.repository.rollUpSpan(tx, level, { from: open.doneUntil, to });
      if (rows === 0) await this.repository.skipTo(tx, level, to);
      this.made.inc({ level: level.name, reason: 'closed' }, rows);
      return to < open.closedUntil;
    });
  }

  /** Some windows that late readings have touched. Answers whether there may be more. */
  private redo(level: Level): Promise<boolean> {
    return this.step(async (tx) => {
      const due = await this.repository.takeDue(tx, level, DUE_AT_ONCE);
      if (due.length === 0) return false;
      const times = due.map(({ time }) => time);
      await this.tables.ensureRollups(level, times);
      const rows = await this.repository.rollUpWindows(tx, level, due);
      this.made.inc({ level: level.name, reason: 'late' }, rows);
      return due.length === DUE_AT_ONCE;
    });
  }

  private step(work: (tx: Transaction) => Promise<boolean>): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      await tx.execute(PATIENCE);
      return work(tx);
    });
  }
}
