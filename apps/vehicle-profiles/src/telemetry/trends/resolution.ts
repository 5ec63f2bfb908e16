import { MOST_TREND_POINTS } from '@rover/contracts';
import { levels, windowOf, type Level } from '../rollups/levels.js';

/** A span of time, epoch ms: from, and before to. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** How many windows of a level a span touches. */
export const windowsIn = (level: Level, { from, to }: Span): number =>
  Math.ceil((to - windowOf(level, from)) / level.widthMs);

/** The finest level that shows a span by no more points than an answer has; undefined when none does. */
export const levelFor = (span: Span): Level | undefined =>
  levels.find((level) => windowsIn(level, span) <= MOST_TREND_POINTS);

/** Readings as they came are shown only where they and the gaps between them are few enough. */
export const MOST_SINGLE_READINGS = MOST_TREND_POINTS / 2;
