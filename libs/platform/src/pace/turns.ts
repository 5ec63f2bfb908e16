/** A turn of the event loop may take so long before others wait noticeably, ms. */
const TURN_MS = 4;

/** Joins short steps into turns of {@link TURN_MS} and what the last step takes longer; yields at the end of each turn. */
export function* turnsOf(steps: Iterable<void>): Generator<void> {
  let began = performance.now();
  for (const _ of steps) {
    if (performance.now() - began < TURN_MS) continue;
    yield;
    began = performance.now();
  }
}

/** Does short steps one after the other and lets others have theirs after each turn. */
export async function inTurns(steps: Iterable<void>): Promise<void> {
  for (const _ of turnsOf(steps)) await new Promise((resolve) => setImmediate(resolve));
}
