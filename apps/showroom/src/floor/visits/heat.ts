import type { Heatmap } from '@rover/contracts';
import { LONGEST_GAP_MS, type PathPoint, type VisitState } from './visit-state.js';

export const CELL_M = 1;
export const HALF_LIFE_S = 60;
/** What is longer ago weighs less than a thousandth. */
export const HEAT_MS = 10 * HALF_LIFE_S * 1_000;

/** How much visitors stood where of late: a second that is a half-life old counts half. Cells in order of their weight. */
export function heatOf(
  visits: readonly Pick<VisitState, 'path' | 'lastTime'>[],
  now: number,
): Heatmap['cells'] {
  const cells = new Map<string, [number, number, number]>();
  for (const { path, lastTime } of visits)
    for (const [i, [x, y, from]] of path.entries()) {
      const until = (path[i + 1] as PathPoint | undefined)?.[2] ?? lastTime;
      const seconds = weight(Math.min(until, from + LONGEST_GAP_MS), now) - weight(from, now);
      if (seconds <= 0) continue;
      const [column, row] = [Math.floor(x / CELL_M), Math.floor(y / CELL_M)];
      const cell = cells.get(`${column} ${row}`) ?? [column, row, 0];
      cells.set(`${column} ${row}`, [column, row, cell[2] + seconds]);
    }
  return [...cells.values()]
    .map(([column, row, value]): [number, number, number] => [column, row, Math.round(value * 100) / 100])
    .filter(([, , value]) => value > 0)
    .sort((a, b) => b[2] - a[2] || a[0] - b[0] || a[1] - b[1]);
}

/** Seconds until a moment, each weighed by its age: the integral of 2^(-age / half-life). */
const weight = (time: number, now: number): number =>
  (HALF_LIFE_S / Math.LN2) * 2 ** (-(now - time) / 1_000 / HALF_LIFE_S);
