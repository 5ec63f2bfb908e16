import type { KnownState } from './vehicle-state.js';

/** A state as it is stored: as texts, made once for PostgreSQL and Redis. */
export interface StoredState {
  readonly values: string;
  /** Most values are of the last reading, whose time is said once: only older ones have a time of their own. */
  readonly times: string;
}

const known = new WeakMap<KnownState, StoredState>();

export function toStored(state: KnownState): StoredState {
  let stored = known.get(state);
  if (!stored) known.set(state, (stored = write(state)));
  return stored;
}

function write({ values, times, deviceTime }: KnownState): StoredState {
  const older: Record<string, number> = {};
  for (const signal in times) if (times[signal] !== deviceTime) older[signal] = times[signal] as number;
  return { values: JSON.stringify(values), times: JSON.stringify(older) };
}

/** The state of what was stored, parsed. */
export function fromStored(stored: KnownState): KnownState {
  const times: Record<string, number> = {};
  for (const signal in stored.values) times[signal] = stored.times[signal] ?? stored.deviceTime;
  return { ...stored, times };
}
