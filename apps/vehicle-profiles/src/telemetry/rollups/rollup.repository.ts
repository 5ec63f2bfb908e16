import { Injectable } from '@nestjs/common';
import type { Sql } from '@rover/persistence';
import type { Level } from './levels.js';
import { rollUp } from './rollup-sql.js';

/** What of a level waits to be rolled up, epoch ms. */
export interface Open {
  /** Minus infinity before the first time. */
  readonly doneUntil: number;
  readonly closedUntil: number;
}

/** The row is the right to work on the level: whoever finds it locked leaves it to the other. */
const TAKE = `
SELECT (extract(epoch FROM done_until) * 1000)::float8 AS "doneUntil", (extract(epoch FROM closed_until) * 1000)::float8 AS "closedUntil"
FROM rollup_level WHERE level = $1 FOR UPDATE SKIP LOCKED`;

const DONE = `UPDATE rollup_level SET done_until = to_timestamp($2 / 1000.0) WHERE level = $1`;

/** A level begins at the oldest reading, which may be older than whatever was closed, and steps over times without any. */
const SKIP = `
UPDATE rollup_level SET done_until = least(closed_until, coalesce((
  SELECT date_bin($2 * interval '1 millisecond', min(device_time), 'epoch') FROM reading
  WHERE device_time >= to_timestamp($3::float8 / 1000.0)
), closed_until))
WHERE level = $1`;

const DUE = `
DELETE FROM rollup_due WHERE (level, time, vehicle_no) IN (
  SELECT level, time, vehicle_no FROM rollup_due WHERE level = $1 ORDER BY time LIMIT $2 FOR UPDATE SKIP LOCKED
) RETURNING (extract(epoch FROM time) * 1000)::float8 AS time, vehicle_no AS "vehicleNo"`;

const inRange = `reading WHERE device_time >= to_timestamp($2 / 1000.0) AND device_time < to_timestamp($3 / 1000.0)`;

const ofWindows = ({ widthMs }: Level) => `
unnest($2::float8[], $3::int4[]) AS due (start, no) JOIN reading
  ON reading.vehicle_no = due.no AND device_time >= to_timestamp(start / 1000)
  AND device_time < to_timestamp((start + ${widthMs}) / 1000)`;

/** A window of one vehicle. */
export interface Window {
  /** Epoch ms. */
  readonly time: number;
  readonly vehicleNo: number;
}

/** Rollups as they are made: all by sets, in the database. */
@Injectable()
export class RollupRepository {
  /** Undefined when another replica is at it, or nothing was ever closed. */
  async take(tx: Sql, { name }: Level): Promise<Open | undefined> {
    return (await tx.query<Open>(TAKE, [name]))[0];
  }

  /** Goes on with the window of the next reading from a time on. */
  async skipTo(tx: Sql, { name, widthMs }: Level, from: number): Promise<void> {
    await tx.execute(SKIP, [name, widthMs, from]);
  }

  /** Rolls up all windows of a span of time, and notes how far the level has come. */
  async rollUpSpan(tx: Sql, level: Level, { from, to }: { from: number; to: number }): Promise<number> {
    const rows = await tx.execute(rollUp(level, inRange), [false, from, to]);
    await tx.execute(DONE, [level.name, to]);
    return rows;
  }

  /** Takes up to `most` marks away; locks them, so that their windows may be read after this. */
  takeDue(tx: Sql, { name }: Level, most: number): Promise<Window[]> {
    return tx.query<Window>(DUE, [name, most]);
  }

  /** Rolls up single windows again. */
  rollUpWindows(tx: Sql, level: Level, windows: readonly Window[]): Promise<number> {
    return tx.execute(rollUp(level, ofWindows(level)), [
      true,
      windows.map(({ time }) => time),
      windows.map(({ vehicleNo }) => vehicleNo),
    ]);
  }
}
