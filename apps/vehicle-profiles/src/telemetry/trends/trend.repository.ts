import { Injectable } from '@nestjs/common';
import type { BundledReading } from '@rover/contracts';
import { Database, keyset, type Page } from '@rover/persistence';
import { tableOf, windowOf, type Level } from '../rollups/levels.js';
import { aggregate } from '../rollups/rollup-sql.js';
import type { SignalColumn } from '../store/signal-columns.js';
import { toReading, type ReadingRow } from './reading-row.js';
import type { Span } from './resolution.js';

/** What a vehicle's table rows are asked for. */
export interface TrendQuestion extends Span {
  readonly vehicleNo: number;
  readonly columns: readonly SignalColumn[];
}

/** A moment, epoch ms, and the values of the columns that were asked for. */
export type TrendRow = { readonly time: number } & Readonly<Record<string, unknown>>;

const newestFirst = keyset({ columns: { device_time: 'timestamptz', digest: 'int' }, order: 'desc' });

const at = (parameter: number): string => `to_timestamp($${parameter}::float8 / 1000)`;
const inSpan = `vehicle_no = $1 AND device_time >= ${at(2)} AND device_time < ${at(3)}`;
const epochMs = (time: string): string => `(extract(epoch FROM ${time}) * 1000)::float8 AS time`;
const DONE = `SELECT (extract(epoch FROM done_until) * 1000)::float8 AS until FROM rollup_level WHERE level = $1`;

/** Readings and rollups as they are asked for. */
@Injectable()
export class TrendRepository {
  constructor(private readonly database: Database) {}

  /** Single readings in order; at most so many, one more tells that there are too many. */
  readings({ vehicleNo, columns, from, to }: TrendQuestion, most: number): Promise<TrendRow[]> {
    return this.database.query<TrendRow>(
      `SELECT ${epochMs('device_time')}, ${quoted(columns)} FROM reading
       WHERE ${inSpan} ORDER BY device_time, digest LIMIT $4`,
      [vehicleNo, from, to, most],
    );
  }

  /** Windows of a level in order. What is not rolled up yet is made of the readings. */
  async windows(level: Level, question: TrendQuestion): Promise<TrendRow[]> {
    const [done] = await this.database.query<{ until: number }>(DONE, [level.name]);
    const from = windowOf(level, question.from);
    const until = Math.min(Math.max(done?.until ?? from, from), question.to);
    const [rolledUp, open] = await Promise.all([
      this.rolledUp(level, { ...question, from, to: until }),
      until < question.to ? this.open(level, { ...question, from: until }) : [],
    ]);
    return [...rolledUp, ...open];
  }

  /** A page of readings as they came, the newest first. @throws CursorInvalidError */
  async page(
    vehicleNo: number,
    { from, to }: Span,
    { limit, cursor }: PageOptions,
  ): Promise<Page<BundledReading>> {
    const after = newestFirst.after(cursor, 5);
    const rows = await this.database.query<ReadingRow>(
      `SELECT *, device_time::text AS place FROM reading
       WHERE ${inSpan} AND ${after.sql} ORDER BY ${newestFirst.orderBy} LIMIT $4`,
      [vehicleNo, from, to, limit + 1, ...after.values],
    );
    const page = newestFirst.page(rows, limit, ({ place, digest }) => [place, digest]);
    return { ...page, data: page.data.map(toReading) };
  }

  private rolledUp(level: Level, { vehicleNo, columns, from, to }: TrendQuestion): Promise<TrendRow[]> {
    return this.database.query<TrendRow>(
      `SELECT ${epochMs('time')}, ${quoted(columns)} FROM ${tableOf(level)}
       WHERE vehicle_no = $1 AND time >= ${at(2)} AND time < ${at(3)} ORDER BY rollup_${level.name}.time`,
      [vehicleNo, from, to],
    );
  }

  private open(level: Level, { vehicleNo, columns, from, to }: TrendQuestion): Promise<TrendRow[]> {
    const window = `date_bin('${level.widthMs} milliseconds', device_time, 'epoch')`;
    return this.database.query<TrendRow>(
      `SELECT ${epochMs(window)}, ${columns.map((column) => `${aggregate(column)} AS "${column.column}"`).join()}
       FROM reading WHERE ${inSpan} GROUP BY ${window} ORDER BY ${window}`,
      [vehicleNo, from, to],
    );
  }
}

interface PageOptions {
  readonly limit: number;
  readonly cursor?: string;
}

const quoted = (columns: readonly SignalColumn[]): string =>
  columns.map(({ column }) => `"${column}"`).join();
