import { setTimeout as sleep } from 'node:timers/promises';

const RETRY_MS = 1_000;

/** When to give up, and whom to tell of each failure. */
export interface Perseverance {
  isOver(): boolean;
  failed(err: unknown): void;
}

/** Does the work again, a second after it has failed, until it succeeds or is no longer wanted. */
export async function untilDone(work: () => Promise<void>, { isOver, failed }: Perseverance): Promise<void> {
  while (!isOver()) {
    try {
      return await work();
    } catch (err) {
      failed(err);
      await sleep(RETRY_MS, undefined, { ref: false });
    }
  }
}
