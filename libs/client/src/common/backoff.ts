/** Waits that double, each anywhere between none and all of it: those who were cut off together do not return together. */
export class Backoff {
  #tries = 0;

  /** @param firstMs longest first wait; @param mostMs longest of all */
  constructor(
    private readonly firstMs: number,
    private readonly mostMs: number,
  ) {}

  /** Milliseconds until the next try. */
  next(): number {
    const most = Math.min(this.firstMs * 2 ** this.#tries++, this.mostMs);
    return Math.random() * most;
  }

  reset(): void {
    this.#tries = 0;
  }
}

/** Rejects with the signal's reason when that is aborted first. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}
