import type { TrendPoint } from '@rover/contracts';
import { places } from '../rollups/rollup-sql.js';

/** What was measured of one signal, at one moment or in one window. */
export interface Measured<V> {
  /** Epoch ms. */
  readonly time: number;
  readonly value: V | null;
}

const at = (time: number): string => new Date(time).toISOString();
const gap = (time: number): TrendPoint => ({ time: at(time), value: null });

/** Points of windows, in order. Where windows are missing one empty point says so, at the first of them. */
export function pointsOfWindows(windows: readonly Measured<number[]>[], widthMs: number): TrendPoint[] {
  const points: TrendPoint[] = [];
  let expected = Infinity;
  for (const { time, value } of windows) {
    if (value === null) continue;
    if (time > expected) points.push(gap(expected));
    points.push(pointOf(time, value));
    expected = time + widthMs;
  }
  return points;
}

const pointOf = (time: number, values: readonly number[]): TrendPoint => ({
  time: at(time),
  value: values[places.mean] as number,
  min: values[places.min],
  max: values[places.max],
  last: values[places.last],
  p95: values[places.p95],
});

/** Silence that is at least so long is a gap, whatever the usual pace. */
const SHORTEST_GAP_MS = 60_000;
/** So many times the usual pause between two readings is a gap. */
const PAUSES = 5;

/** Points of single readings, in order. A pause far longer than is usual is shown as a gap. */
export function pointsOfReadings(readings: readonly Measured<number>[]): TrendPoint[] {
  const known = readings.filter(({ value }) => value !== null);
  const usual = usualPause(known);
  const longest = Math.max(SHORTEST_GAP_MS, PAUSES * usual);
  return known.flatMap(({ time, value }, i) => {
    const before = known[i - 1]?.time ?? time;
    const point = { time: at(time), value };
    return time - before > longest ? [gap(before + usual), point] : [point];
  });
}

/** The median pause, ms. */
function usualPause(readings: readonly Measured<number>[]): number {
  const pauses = readings.slice(1).map(({ time }, i) => time - (readings[i] as Measured<number>).time);
  return pauses.sort((a, b) => a - b)[pauses.length >> 1] ?? 0;
}
