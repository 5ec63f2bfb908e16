import type { Topic } from '@rover/contracts';
import type { StreamMessage } from '@rover/redis-streams';

/** How a topic is to be read. */
export interface TailOptions {
  /** The end, or the last entry seen of each partition, by number. */
  readonly from: 'now' | readonly string[];
  /** What one read brought of one partition, in order. The next read waits for it. */
  onMessages(messages: readonly StreamMessage[]): void | Promise<void>;
  /** Entries of a partition were lost, or were trimmed before we read them. */
  onGap(partition: number): void;
  /** Least time to the next read, ms; asked after each. Without it, none. */
  paceMs?(): number;
}

/** A topic that is being read without a consumer group: everybody gets everything. */
export interface TopicTail {
  /** The last entry seen of each partition, by number; `0-0` where there was none. */
  positions(): readonly string[];
  close(): Promise<void>;
}

/** Opens tails: on Redis in the app, in memory in small tests. */
export abstract class TailOpener {
  /** Resolves once the positions are fixed: what is appended from then on will come. */
  abstract open(topic: Topic, options: TailOptions): Promise<TopicTail>;
}
