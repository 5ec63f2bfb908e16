import { setTimeout as delay } from 'node:timers/promises';

/**
 * Asks again and again until the answer is truthy, and answers it; undefined after `ms`.
 * An aborted signal throws, so that an interrupted start does not wait for its own end.
 */
export async function until(question, { ms = 30_000, everyMs = 50, signal } = {}) {
  const deadline = Date.now() + ms;
  for (;;) {
    signal?.throwIfAborted();
    const answer = await question();
    if (answer) return answer;
    if (Date.now() > deadline) return undefined;
    await delay(everyMs);
  }
}
