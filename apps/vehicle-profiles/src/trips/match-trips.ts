import type { MotionState, Trip as Drive } from '@rover/vehicle';
import { spanOf, type TripRow } from './trip-row.js';

/** A trip that was found when the past was gone through again, and the one that it was known as. */
export interface FoundTrip {
  readonly trip: Drive;
  readonly status: 'ongoing' | 'completed';
  readonly origin: MotionState;
  readonly was?: TripRow;
}

/** What becomes of the trips of a stretch. */
export interface MatchedTrips {
  /** Made by people: they stay as they are. */
  readonly kept: readonly TripRow[];
  /** No longer trips. */
  readonly gone: readonly TripRow[];
  readonly found: readonly FoundTrip[];
}

/**
 * Compares the trips that were known of a stretch with those that are found now. A found one is the known one that it
 * shares most time with, so that labels stay with drives; where people have merged or split, what lies mostly within
 * is theirs.
 */
export function matchTrips(old: readonly TripRow[], found: readonly FoundTrip[]): MatchedTrips {
  const kept = old.filter(({ edited }) => edited !== null);
  const free = new Set(old.filter(({ edited }) => edited === null));
  const matched = found
    .filter((each) => !kept.some((row) => shared(each, row) * 2 > durationOf(each)))
    .map((each): FoundTrip => {
      const was = likest(each, free);
      if (was) free.delete(was);
      return { ...each, was };
    });
  return { kept, gone: [...free], found: matched };
}

function likest(found: FoundTrip, rows: Iterable<TripRow>): TripRow | undefined {
  let best: { row?: TripRow; time: number } = { time: 0 };
  for (const row of rows) {
    const time = shared(found, row);
    if (time > best.time) best = { row, time };
  }
  return best.row;
}

const durationOf = ({ trip: { start, end } }: FoundTrip): number => end.time - start.time;

/** ms that a found trip and a known one have in common. */
function shared({ trip: { start, end } }: FoundTrip, row: TripRow): number {
  const { from, to } = spanOf(row.figures);
  return Math.max(0, Math.min(end.time, to) - Math.max(start.time, from));
}
