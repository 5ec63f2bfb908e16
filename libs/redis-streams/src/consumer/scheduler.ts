import type { Slots } from './slots.js';
import { Fifo, KeyQueue, type WorkItem } from './work.js';

/** A set of messages that run together, and the keys they hold. */
export interface Run {
  readonly items: WorkItem[];
  /** How many of the messages each key gave. */
  readonly parts: { readonly queue: KeyQueue; count: number }[];
}

/** Runs one set; settles the items before it resolves; never rejects. */
export type Runner = (run: Run) => Promise<void>;

/**
 * The order of work in one partition: keys side by side, one key in order, batches across keys,
 * suspects one by one. It decides what runs next; what running means is the runner's business.
 */
export class Scheduler {
  private readonly queues = new Map<string, KeyQueue>();
  private ready = new Fifo<KeyQueue>();
  /** Keys whose first message is a suspect: such run one at a time in the whole process. */
  private readonly suspects = new Fifo<KeyQueue>();
  /** Event types whose batch is running, with the keys that wait for the next one. */
  private readonly batching = new Map<string, KeyQueue[]>();
  private readonly timers = new Set<NodeJS.Timeout>();
  private stopped = false;
  running = 0;

  constructor(
    private readonly slots: { readonly all: Slots; readonly suspects: Slots },
    private readonly runner: Runner,
  ) {}

  add(item: WorkItem): void {
    // An empty key promises no order: the entry is its own key.
    const key = item.message.key || item.message.entryId;
    const queue = this.queues.get(key);
    if (queue) return queue.push(item);
    const fresh = new KeyQueue(key);
    fresh.push(item);
    this.queues.set(key, fresh);
    this.makeReady(fresh);
  }

  /** Starts whatever may run now. */
  pump(): void {
    while (!this.stopped && this.ready.size + this.suspects.size > 0 && this.slots.all.take(this)) {
      const run = this.next();
      if (run) this.start(run);
      else {
        this.slots.all.release();
        return;
      }
    }
  }

  /** Nothing starts any more; what runs goes on. */
  stop(): void {
    this.stopped = true;
    this.timers.forEach((timer) => clearTimeout(timer));
    this.ready.clear();
    this.suspects.clear();
  }

  /** Lets the first message of a key run again after a pause. */
  postpone(queue: KeyQueue, delayMs: number): void {
    this.after(delayMs, () => this.enqueue(queue));
  }

  /** The first `count` messages of the key are settled. */
  advance(queue: KeyQueue, count: number): void {
    queue.drop(count);
    if (queue.size === 0) this.queues.delete(queue.key);
    else this.makeReady(queue);
  }

  /** Lets the first message of the key run (again). */
  makeReady(queue: KeyQueue): void {
    const wait = queue.head.dueAt === 0 ? 0 : queue.head.dueAt - Date.now();
    if (wait > 0) this.postpone(queue, wait);
    else this.enqueue(queue);
  }

  private enqueue(queue: KeyQueue): void {
    (queue.head.suspect ? this.suspects : this.ready).push(queue);
  }

  private next(): Run | undefined {
    if (this.suspects.size > 0 && this.slots.suspects.take(this))
      return single(this.suspects.shift() as KeyQueue);
    for (let queue = this.ready.shift(); queue; queue = this.ready.shift()) {
      const { head } = queue;
      if (head.handler.batch === 1 || head.alone) return single(queue);
      const waiting = this.batching.get(head.message.type);
      if (!waiting) return this.nextBatch(queue);
      waiting.push(queue);
    }
    return undefined;
  }

  private nextBatch(first: KeyQueue): Run {
    const { type } = first.head.message;
    const limit = first.head.handler.batch;
    const run: Run = { items: [], parts: [] };
    const others = new Fifo<KeyQueue>();
    for (let queue: KeyQueue | undefined = first; queue; queue = this.ready.shift()) {
      if (run.items.length < limit && fits(queue.head, type)) join(run, queue, limit);
      else others.push(queue);
    }
    this.ready = others;
    this.batching.set(type, []);
    return run;
  }

  private start(run: Run): void {
    const head = run.items[0] as WorkItem;
    const { suspect, message } = head;
    const batch = !suspect && !head.alone && head.handler.batch > 1;
    const nextAt = performance.now() + (head.handler.gatherMs ?? 0);
    this.running++;
    void this.runner(run).then(() => {
      this.running--;
      if (suspect) this.slots.suspects.release();
      if (batch) this.endBatch(message.type, nextAt - performance.now());
      this.slots.all.release();
      this.pump();
    });
  }

  /** Lets the next batch of a type begin, after a pause in which it gathers. */
  private endBatch(type: string, pauseMs: number): void {
    if (pauseMs > 0) return this.after(pauseMs, () => this.endBatch(type, 0));
    const waiting = this.batching.get(type);
    this.batching.delete(type);
    waiting?.forEach((queue) => this.ready.push(queue));
  }

  private after(delayMs: number, work: () => void): void {
    if (this.stopped) return;
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      work();
      this.pump();
    }, delayMs);
    this.timers.add(timer);
  }
}

function single(queue: KeyQueue): Run {
  return { items: [queue.head], parts: [{ queue, count: 1 }] };
}

function fits(item: WorkItem, type: string): boolean {
  return item.message.type === type && !item.alone && !item.suspect;
}

/** Takes as many of the key's next messages as belong to the batch. */
function join(run: Run, queue: KeyQueue, limit: number): void {
  const { type } = queue.head.message;
  let count = 0;
  for (let item = queue.at(0); item && run.items.length < limit && fits(item, type); item = queue.at(++count))
    run.items.push(item);
  run.parts.push({ queue, count });
}
