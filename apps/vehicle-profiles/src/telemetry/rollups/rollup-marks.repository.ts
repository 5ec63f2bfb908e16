import { Injectable } from '@nestjs/common';
import { prepared, type Sql } from '@rover/persistence';
import type { ReadingKey } from '../store/reading-table.js';
import { levels, windowOf, type Level } from './levels.js';

/** Before this moment, epoch ms, a level's windows are closed. */
export interface Closed {
  readonly level: Level;
  readonly until: number;
}

const LOCK_KEY = `hashtextextended('rover.rollups', 0)`;
const SHARE = prepared(`SELECT pg_advisory_xact_lock_shared(${LOCK_KEY})`);
const CLOSED = prepared(
  `SELECT level, (extract(epoch FROM closed_until) * 1000)::float8 AS until FROM rollup_level`,
);
/** Alone, so that no reading is stored meanwhile by somebody who takes the windows for open. */
const EXCLUDE = `SELECT pg_advisory_xact_lock(${LOCK_KEY})`;
const CLOSE = `
INSERT INTO rollup_level (level, closed_until, done_until)
SELECT level, until, '-infinity' FROM unnest($1::text[], $2::timestamptz[]) AS given (level, until)
ON CONFLICT (level) DO UPDATE SET closed_until = excluded.closed_until
WHERE rollup_level.closed_until < excluded.closed_until`;

/** A mark that is there already is locked, not passed over: whoever is about to take it away must see our readings. */
const MARK = prepared(`
INSERT INTO rollup_due (level, time, vehicle_no)
SELECT level, to_timestamp(time / 1000), vehicle_no
FROM unnest($1::text[], $2::float8[], $3::int4[]) AS due (level, time, vehicle_no)
ORDER BY 1, 2, 3
ON CONFLICT (level, time, vehicle_no) DO UPDATE SET level = excluded.level`);

/** Which windows are closed, and which of these have changed since. */
@Injectable()
export class RollupMarks {
  /**
   * What is closed; nothing more is closed until the transaction ends. So whatever it stores is either marked by it or
   * seen by who rolls up.
   */
  async lateFor(tx: Sql): Promise<Closed[]> {
    const [, rows] = await Promise.all([
      tx.execute(SHARE),
      tx.query<{ level: string; until: number }>(CLOSED),
    ]);
    return levels.flatMap((level) => {
      const row = rows.find((each) => each.level === level.name);
      return row ? [{ level, until: row.until }] : [];
    });
  }

  /** Closes windows for good. Waits for who is storing readings, for as long as a batch takes. */
  async close(tx: Sql, closed: readonly Closed[]): Promise<void> {
    await tx.execute(EXCLUDE);
    await tx.execute(CLOSE, [
      closed.map(({ level }) => level.name),
      closed.map(({ until }) => new Date(until).toISOString()),
    ]);
  }

  /** Marks the closed windows that these readings lie in: they are to be rolled up again. */
  async mark(tx: Sql, closed: readonly Closed[], keys: readonly ReadingKey[]): Promise<void> {
    const due = closed.flatMap(({ level, until }) => windowsBefore(level, until, keys));
    if (due.length === 0) return;
    await tx.execute(MARK, [
      due.map(({ level }) => level),
      due.map(({ time }) => time),
      due.map(({ vehicleNo }) => vehicleNo),
    ]);
  }
}

function windowsBefore(level: Level, until: number, keys: readonly ReadingKey[]) {
  const windows = new Map<string, { level: string; time: number; vehicleNo: number }>();
  for (const { vehicleNo, time: at } of keys) {
    if (at >= until) continue;
    const time = windowOf(level, at);
    windows.set(`${vehicleNo} ${time}`, { level: level.name, time, vehicleNo });
  }
  return [...windows.values()];
}
