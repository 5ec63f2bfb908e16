import type { Tally } from './tally.js';

/** One kind of traffic: a step every so often. A step that takes longer than its turn delays the next one. */
export interface Activity {
  readonly tally: Tally;
  readonly everyMs: number;
  /** Whether it comes less often at a lower pace: what moves by the clock does not. */
  readonly calm?: boolean;
  step(): Promise<void>;
}

/** Runs a step now and then one per turn, until the signal. Turns that were missed are not made up for. */
export async function keepUp(
  { everyMs, calm, step }: Activity,
  pace: number,
  signal: AbortSignal,
): Promise<void> {
  const turnMs = calm ? everyMs / pace : everyMs;
  while (!signal.aborted) {
    const started = performance.now();
    await step();
    await pause(Math.max(0, turnMs - (performance.now() - started)), signal);
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}
