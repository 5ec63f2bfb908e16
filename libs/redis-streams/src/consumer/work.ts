import type { EntryMessage } from '../entry.codec.js';

/** What a handler run is told besides its messages. */
export interface RunScope {
  /** Aborted when the partition was lost: another replica may already run the same messages. */
  readonly signal: AbortSignal;
  /** Grows with each holder of the partition: lets a database refuse a holder of the past. */
  readonly fence: number;
}

/** The handler of one event type. */
export interface EventHandler {
  /** Most messages of one run; 1 runs them singly. */
  readonly batch: number;
  /**
   * So long after one batch of a partition began, the next one begins at the earliest, ms: under load batches grow
   * instead of becoming many, and a lone message still runs at once. Default: 0.
   */
  readonly gatherMs?: number;
  run(messages: readonly EntryMessage[], scope: RunScope): Promise<void>;
}

/** Finds handlers. Undefined: nobody here cares, the event is acknowledged unread. */
export type HandlerLookup = (type: string) => EventHandler | undefined;

/** One message in hand. */
export class WorkItem {
  failures = 0;
  /** Epoch ms before which it does not run. */
  dueAt = 0;
  /** Its consumers died repeatedly: it runs with no other suspect beside it, and its run is counted beforehand. */
  suspect = false;
  /** A batch with it has failed: it runs singly from now on. */
  alone = false;

  constructor(
    readonly message: EntryMessage,
    readonly handler: EventHandler,
    readonly takenAt: number,
  ) {}
}

/** The messages of one key, in order. Only the first may run. */
export class KeyQueue {
  private items: WorkItem[] = [];
  private first = 0;

  constructor(readonly key: string) {}

  get head(): WorkItem {
    return this.items[this.first] as WorkItem;
  }

  get size(): number {
    return this.items.length - this.first;
  }

  push(item: WorkItem): void {
    this.items.push(item);
  }

  at(index: number): WorkItem | undefined {
    return this.items[this.first + index];
  }

  /** Removes the first `count` messages. */
  drop(count: number): void {
    this.first += count;
    if (this.first < 64 || this.first * 2 < this.items.length) return;
    this.items = this.items.slice(this.first);
    this.first = 0;
  }
}

/** First in, first out, without moving what remains. */
export class Fifo<T> {
  private items: T[] = [];
  private first = 0;

  get size(): number {
    return this.items.length - this.first;
  }

  push(item: T): void {
    this.items.push(item);
  }

  shift(): T | undefined {
    const item = this.items[this.first];
    if (item === undefined) return undefined;
    this.first++;
    if (this.first === this.items.length) this.clear();
    return item;
  }

  clear(): void {
    this.items = [];
    this.first = 0;
  }
}
