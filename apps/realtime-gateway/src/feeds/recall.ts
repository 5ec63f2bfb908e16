import type { Topic } from '@rover/contracts';
import type { StreamMessage } from '@rover/redis-streams';
import { compareEntries } from './cursor.js';
import type { TailOpener } from './topic-tail.js';

/** What to read of a topic's past. */
export interface RecallOptions {
  /** Where the past ends: the last entry of each partition. */
  readonly ends: readonly string[];
  /** Where it begins, epoch ms. */
  readonly since: number;
  /** Messages to keep; the latest. */
  readonly most: number;
  readonly withinMs: number;
}

/** The past of a topic, as far as it is complete. */
export interface Past {
  /** The entry of each partition after which `messages` has everything. */
  readonly start: readonly string[];
  /** In the order of their entries, over all partitions. */
  readonly messages: readonly StreamMessage[];
}

/**
 * Reads what was appended before we came, so that a client who was served elsewhere can go on here. Never fails: what
 * cannot be read in time is left out, and `start` says so.
 */
export async function recall(tails: TailOpener, topic: Topic, options: RecallOptions): Promise<Past> {
  const recollection = new Recollection(options);
  if (recollection.complete) return recollection.past();
  const tail = await tails.open(topic, {
    from: recollection.from,
    onMessages: (messages) => recollection.add(messages),
    onGap: (partition) => recollection.gap(partition),
  });
  await recollection.done();
  await tail.close();
  return recollection.past();
}

class Recollection {
  /** An idle partition is read from its end: there is nothing to come, and its end may be a cursor of somebody. */
  readonly from: string[];
  private readonly start: string[];
  private readonly reached: string[];
  private readonly gaps = new Set<number>();
  private messages: StreamMessage[] = [];
  private finish: () => void = () => undefined;

  constructor(private readonly options: RecallOptions) {
    const beginning = `${options.since}-0`;
    this.from = options.ends.map((end) => (compareEntries(end, beginning) < 0 ? end : beginning));
    this.start = [...this.from];
    this.reached = [...this.from];
  }

  get complete(): boolean {
    return this.options.ends.every(
      (end, partition) => compareEntries(this.reached[partition] as string, end) >= 0,
    );
  }

  /** Resolves when all is read, or when it takes too long. */
  async done(): Promise<void> {
    if (this.complete) return;
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      this.finish = resolve;
      timer = setTimeout(resolve, this.options.withinMs);
    });
    clearTimeout(timer);
  }

  add(messages: readonly StreamMessage[]): void {
    for (const message of messages) this.addOne(message);
    if (this.messages.length > 2 * this.options.most) this.forgetOldest();
    if (this.complete) this.finish();
  }

  /** The entry at our beginning is not there any more, which says nothing unless something was there. */
  gap(partition: number): void {
    this.gaps.add(partition);
  }

  past(): Past {
    if (!this.complete) return { start: this.options.ends, messages: [] };
    this.forgetOldest();
    return { start: this.start, messages: this.messages };
  }

  private addOne(message: StreamMessage): void {
    const { partition, entryId } = message;
    // What came after the end belongs to the tail that goes on from there.
    if (compareEntries(entryId, this.options.ends[partition] as string) > 0) return;
    this.reached[partition] = entryId;
    // Something before the first entry may have been trimmed: the past is complete only after that entry.
    if (this.gaps.delete(partition)) this.start[partition] = entryId;
    else this.messages.push(message);
  }

  /** Partitions are read one after the other: who asks how far all had come at a moment needs them in order of time. */
  private forgetOldest(): void {
    this.messages.sort((one, other) => compareEntries(one.entryId, other.entryId));
    const tooMany = Math.max(0, this.messages.length - this.options.most);
    for (const { partition, entryId } of this.messages.slice(0, tooMany)) this.start[partition] = entryId;
    this.messages = this.messages.slice(tooMany);
  }
}
