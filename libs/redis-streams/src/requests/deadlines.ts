const TICK_MS = 10;

/**
 * Many deadlines behind one timer: ids stand in buckets of 10 ms. A timer per request would cost more
 * than the rest of sending it.
 */
export class Deadlines {
  private readonly buckets = new Map<number, Set<string>>();
  private timer: NodeJS.Timeout | undefined;
  private reached = Math.floor(performance.now() / TICK_MS);

  constructor(private readonly expire: (id: string) => void) {}

  /** Returns a token for {@link cancel}. */
  add(id: string, ms: number): number {
    this.arm();
    const tick = Math.max(Math.ceil((performance.now() + ms) / TICK_MS), this.reached + 1);
    const bucket = this.buckets.get(tick);
    if (bucket) bucket.add(id);
    else this.buckets.set(tick, new Set([id]));
    return tick;
  }

  cancel(id: string, tick: number): void {
    this.buckets.get(tick)?.delete(id);
  }

  stop(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }

  private arm(): void {
    if (this.timer) return;
    this.reached = Math.floor(performance.now() / TICK_MS);
    this.timer = setInterval(() => this.sweep(), TICK_MS);
  }

  private sweep(): void {
    const now = Math.floor(performance.now() / TICK_MS);
    for (; this.reached < now; this.reached++) this.expireBucket(this.reached);
    if (this.buckets.size === 0) this.stop();
  }

  private expireBucket(tick: number): void {
    const bucket = this.buckets.get(tick);
    this.buckets.delete(tick);
    bucket?.forEach((id) => this.expire(id));
  }
}
