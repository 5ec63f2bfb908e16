import type { NewEntry, StreamStore } from '../store/stream-store.js';

interface Waiting {
  readonly entries: readonly NewEntry[];
  resolve(ids: string[]): void;
  reject(error: unknown): void;
}

/**
 * Appends of one tick travel as one write. The first of a burst goes at once; while a write is under
 * way the next ones gather until the tick ends, so that load makes the writes larger, not more. With
 * `gatherMs` they gather until that long after the last write: a lone one still goes at once.
 */
export class AppendQueue {
  private waiting: Waiting[] = [];
  private scheduled = false;
  private writing = 0;
  private nextAt = 0;

  constructor(
    private readonly store: StreamStore,
    private readonly gatherMs = 0,
  ) {}

  /** Ids in order. Rejects when any of the entries was refused. */
  append(entries: readonly NewEntry[]): Promise<string[]> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ entries, resolve, reject });
      if (this.scheduled) return;
      this.scheduled = true;
      this.schedule();
    });
  }

  private schedule(): void {
    const wait = this.gatherMs > 0 ? this.nextAt - performance.now() : 0;
    if (wait > 0) setTimeout(() => this.flush(), wait);
    else if (this.writing === 0) queueMicrotask(() => this.flush());
    else setImmediate(() => this.flush());
  }

  private flush(): void {
    const waiting = this.waiting;
    this.waiting = [];
    this.scheduled = false;
    this.writing++;
    if (this.gatherMs > 0) this.nextAt = performance.now() + this.gatherMs;
    const entries =
      waiting.length === 1 ? (waiting[0] as Waiting).entries : waiting.flatMap((one) => one.entries);
    this.store
      .append(entries)
      .then(
        (replies) => settle(waiting, replies),
        (error: unknown) => waiting.forEach((one) => one.reject(error)),
      )
      .finally(() => this.writing--);
  }
}

function settle(waiting: readonly Waiting[], replies: readonly (string | Error)[]): void {
  let from = 0;
  for (const one of waiting) {
    const own = replies.slice(from, (from += one.entries.length));
    const refused = own.find((reply) => reply instanceof Error);
    if (refused) one.reject(refused);
    else one.resolve(own as string[]);
  }
}
