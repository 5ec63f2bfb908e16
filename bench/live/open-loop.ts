/** A load with fixed arrival times: what is slow does not slow the load down, and waiting counts as slowness. */
export interface Arrivals {
  readonly perSecond: number;
  readonly seconds: number;
}

/** Runs `arrive` for each arrival, with the time (of `performance.now`) at which it was due. Resolves when all are done. */
export async function openLoop(
  { perSecond, seconds }: Arrivals,
  arrive: (index: number, dueAt: number) => Promise<void>,
): Promise<void> {
  const total = Math.round(perSecond * seconds);
  const start = performance.now();
  const running: Promise<void>[] = [];
  for (let index = 0; index < total;) {
    for (; index < total && dueAt(start, index, perSecond) <= performance.now(); index++) {
      running.push(arrive(index, dueAt(start, index, perSecond)));
    }
    // Not more often than needed: every waking of the generator takes the machine from what it measures.
    const wait = Math.max(1, dueAt(start, index, perSecond) - performance.now());
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  await Promise.all(running);
}

const dueAt = (start: number, index: number, perSecond: number): number =>
  start + (index * 1_000) / perSecond;
