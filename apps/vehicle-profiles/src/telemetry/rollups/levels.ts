import type { PeriodUnit } from '../store/period.js';

export type LevelName = 'minute' | 'hour' | 'day';

/** One fineness of rollups. */
export interface Level {
  readonly name: LevelName;
  readonly widthMs: number;
  /** How long after its end a window is waited with, for readings that are on their way. */
  readonly graceMs: number;
  /** How its table is divided. */
  readonly unit: PeriodUnit;
  /** How much of the past one transaction rolls up at most. */
  readonly stepMs: number;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** From fine to coarse. Windows are aligned to the epoch, in UTC. */
export const levels: readonly Level[] = [
  { name: 'minute', widthMs: MINUTE, graceMs: 15 * SECOND, unit: 'day', stepMs: 10 * MINUTE },
  { name: 'hour', widthMs: HOUR, graceMs: MINUTE, unit: 'month', stepMs: HOUR },
  { name: 'day', widthMs: DAY, graceMs: 5 * MINUTE, unit: 'year', stepMs: DAY },
];

/** When the window that a moment lies in begins. */
export const windowOf = ({ widthMs }: Level, time: number): number => Math.floor(time / widthMs) * widthMs;

/** The table of a level. */
export const tableOf = ({ name }: Level): string => `rollup_${name}`;
