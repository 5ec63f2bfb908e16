import { setTimeout as sleep } from 'node:timers/promises';

/**
 * The outcome of `work`, `ms` after now at the earliest. For handlers that cost more by the run than by what is in it:
 * what arrives until then shares the next run. Under load, when the work itself takes as long, nothing is waited for.
 */
export async function paced<T>(ms: number, work: Promise<T>): Promise<T> {
  const [result] = await Promise.all([work, sleep(ms)]);
  return result;
}
