import type { ReadingBundle } from '@rover/contracts';
import type { FreshReading, FreshReadings } from './reading-followers.service.js';
import { ReadingTable } from './store/reading-table.js';
import { applyReadings, type KnownState } from './state/vehicle-state.js';
import { timed, type TimedReading } from './timed-reading.js';

/** Readings by vehicle, each vehicle's in the order in which they came. */
export type Arrivals = ReadonlyMap<string, readonly TimedReading[]>;

/** Puts bundles together. Readings from before `oldest`, epoch ms, are counted and left out: they would not be kept. */
export function arrivalsOf(
  bundles: readonly ReadingBundle[],
  oldest: number,
): { arrivals: Arrivals; expired: number } {
  const arrivals = new Map<string, TimedReading[]>();
  let expired = 0;
  for (const { vehicles, readings } of bundles)
    for (const [i, vehicleId] of vehicles.entries()) {
      const all = (readings[i] ?? []).map(timed);
      const kept = all.filter(({ deviceTime }) => deviceTime >= oldest);
      expired += all.length - kept.length;
      const before = arrivals.get(vehicleId);
      if (before) before.push(...kept);
      else if (kept.length > 0) arrivals.set(vehicleId, kept);
    }
  return { arrivals, expired };
}

/** What storing arrivals comes to. */
export interface Plan {
  readonly table: ReadingTable;
  /** The states after them, by vehicle; the very ones from before where nothing is new. */
  readonly after: ReadonlyMap<string, KnownState>;
  readonly fresh: readonly FreshReadings[];
}

/** @param known the states before, of each of the vehicles */
export function planOf(arrivals: Arrivals, known: ReadonlyMap<string, KnownState>): Plan {
  const table = new ReadingTable();
  const after = new Map<string, KnownState>();
  const fresh: FreshReadings[] = [];
  for (const [vehicleId, readings] of arrivals) {
    const before = known.get(vehicleId) as KnownState;
    for (const reading of readings) table.add(before.no, reading);
    const state = applyReadings(before, readings);
    after.set(vehicleId, state);
    fresh.push({ vehicleId, before, after: state, readings: inTurn(before, readings) });
  }
  return { table, after, fresh };
}

function inTurn(before: KnownState, readings: readonly TimedReading[]): FreshReading[] {
  let newest = before.deviceTime;
  return readings.map((timedReading) => {
    const late = timedReading.measuredAt < newest;
    newest = Math.max(newest, timedReading.measuredAt);
    return { ...timedReading, late };
  });
}

/** Arrivals without those whose places in the plan's table are given, and without what comes twice in it. */
export function without(arrivals: Arrivals, table: ReadingTable, places: ReadonlySet<number>): Arrivals {
  const seen = new Set<string>();
  let row = 0;
  const isNew = (): boolean => {
    const place = row++;
    const { vehicleNo, time, digest } = table.keys[place] as (typeof table.keys)[number];
    const key = `${vehicleNo} ${time} ${digest}`;
    if (places.has(place) || seen.has(key)) return false;
    seen.add(key);
    return true;
  };
  const left = Array.from(arrivals, ([id, readings]) => [id, readings.filter(isNew)] as const);
  return new Map(left.filter(([, readings]) => readings.length > 0));
}
