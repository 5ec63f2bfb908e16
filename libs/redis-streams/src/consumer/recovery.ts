import type { PendingEntry } from '../store/stream-store.js';
import type { Lane, LaneContext } from './lane.js';
import { pause } from './pause.js';
import { backoff } from './retry-policy.js';

const FOREIGN_POLL_MS = 250;
/** Longer than a blocked read, which may carry acknowledgements. */
const SECOND_LOOK_MS = 2_500;
const TROUBLE = { baseMs: 100, maxMs: 2_000 };

/**
 * Makes a lane ready to read on: the group exists, what dead consumers held is ours, what we held
 * ourselves (a reply may have been lost with a connection) is in hand. New entries wait until no other
 * consumer holds older ones, or a key could be run out of order.
 */
export async function recover(lane: Lane, context: LaneContext): Promise<void> {
  lane.pauseReading();
  for (let failures = 0; !lane.ended;) {
    try {
      if (await claimAll(lane, context)) return lane.goLive();
      await pause(FOREIGN_POLL_MS);
      failures = 0;
    } catch (error) {
      context.settings.hooks.trouble?.('recover', error);
      await pause(backoff(++failures, TROUBLE));
    }
  }
}

/**
 * Takes in what was left behind while the lane was live: entries that were delivered but never arrived.
 * Looks twice, as an entry that is merely being acknowledged is pending at the first look only.
 */
export async function sweep(lane: Lane, context: LaneContext): Promise<void> {
  if ((await claimed(lane, context)).claimed === 0) return;
  const strays = await strayOf(lane, context);
  if (strays.length === 0) return;
  await pause(SECOND_LOOK_MS);
  const before = new Set(strays.map(({ id }) => id));
  lane.adopt((await strayOf(lane, context)).filter(({ id }) => before.has(id)));
}

async function strayOf(lane: Lane, { store }: LaneContext): Promise<PendingEntry[]> {
  return store.pendingOf(lane.ref, (id) => lane.has(id));
}

async function claimAll(lane: Lane, context: LaneContext): Promise<boolean> {
  const { store, settings, ledger } = context;
  const start = lane.position === null ? settings.startFrom : { after: lane.position };
  await store.createGroup(lane.ref, start);
  const { foreign } = await claimed(lane, context);
  if (foreign > 0) return false;
  // What is done but not yet acknowledged would look unfinished.
  await ledger.settled(lane.ref.stream);
  lane.adopt(await lane.unsettled(() => store.pendingOf(lane.ref, (id) => lane.has(id))));
  return true;
}

async function claimed(lane: Lane, { store, settings }: LaneContext) {
  const result = await store.claimIdle(lane.ref, settings.idleMs);
  if (result.lost > 0) settings.hooks.lost?.(lane.place, result.lost);
  if (result.claimed > 0) settings.hooks.takenOver?.(lane.place, result.claimed);
  return result;
}
