/** How long the work took, in milliseconds, and what it answered. */
export async function timed<T>(work: () => Promise<T> | T): Promise<{ ms: number; value: T }> {
  const started = performance.now();
  const value = await work();
  return { ms: performance.now() - started, value };
}

/** How many per second, when `count` things took as long as the work. */
export async function perSecond(count: number, work: () => Promise<unknown> | unknown): Promise<number> {
  const { ms } = await timed(work);
  return (count * 1000) / ms;
}
