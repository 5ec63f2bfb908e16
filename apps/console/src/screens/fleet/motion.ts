import type { Position } from './positions.js';

/** What a vehicle does, as people ask: does it drive, does it stand, or does nobody know. */
export const motions = ['driving', 'standing', 'silent'] as const;
export type Motion = (typeof motions)[number];

/** Slower is a vehicle that stands: positions of one that is parked tremble. */
const STANDS_KMH = 2;
const SILENT_MS = 10 * 60_000;

export function motionOf(position: Position | undefined, now: number): Motion {
  if (!position || now - Date.parse(position.time) > SILENT_MS) return 'silent';
  return (position.speed ?? 0) > STANDS_KMH ? 'driving' : 'standing';
}
