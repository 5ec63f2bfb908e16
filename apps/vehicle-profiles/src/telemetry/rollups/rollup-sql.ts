import { trendColumns, type SignalColumn } from '../store/signal-columns.js';
import { tableOf, type Level } from './levels.js';

/** What stands at which place of a rolled-up signal's array, counted from 0. */
export const places = { min: 0, mean: 1, max: 2, last: 3, p95: 4 } as const;

/** The 95th percentile is the nearest rank: a value that was measured. */
export function aggregate({ column, type }: SignalColumn): string {
  const c = `"${column}"`;
  return `CASE WHEN count(${c}) > 0 THEN ARRAY[
    min(${c}), avg(${c}), max(${c}),
    (array_agg(${c} ORDER BY device_time, digest) FILTER (WHERE ${c} IS NOT NULL))[count(${c})],
    percentile_disc(0.95) WITHIN GROUP (ORDER BY ${c})]::${type}[] END`;
}

const names = trendColumns.map(({ column }) => `"${column}"`);

/**
 * Rolls up the windows of a level that `source` gives readings of, anew where they are there already.
 * @param source a FROM clause that ends in rows of `reading`, with a condition; `$1` is whether late data is the reason
 */
export const rollUp = (level: Level, source: string): string => `
INSERT INTO ${tableOf(level)} (vehicle_no, time, readings, late, ${names.join()})
SELECT reading.vehicle_no, date_bin('${level.widthMs} milliseconds', device_time, 'epoch') AS window_start, count(*), $1,
  ${trendColumns.map(aggregate).join(',\n  ')}
FROM ${source}
GROUP BY reading.vehicle_no, window_start
ON CONFLICT (vehicle_no, time) DO UPDATE SET readings = excluded.readings, late = excluded.late,
  ${names.map((name) => `${name} = excluded.${name}`).join()}`;
