import { millisOf } from '../entry-id.js';
import { StreamKeys } from '../keys.js';
import type { StreamsOptions } from '../options.js';
import { openStore, type OpenedStore } from '../store/open-store.js';
import type { GroupState } from '../store/stream-store.js';
import type { StreamTopic } from '../topic.js';

/** One group on one partition. */
export interface PartitionLag {
  readonly topic: string;
  readonly partition: number;
  readonly group: string;
  /** Entries not yet handed to the group; null when Redis cannot tell. */
  readonly lag: number | null;
  /** Entries handed out and not acknowledged. */
  readonly pending: number;
  /** Since when the oldest of them stands in the stream, in ms; 0 without any. */
  readonly oldestPendingMs: number;
  readonly consumers: number;
  readonly deadLetters: number;
}

/** The length of one partition. */
export interface PartitionLength {
  readonly topic: string;
  readonly partition: number;
  readonly length: number;
  /** What the partition may hold. */
  readonly limit: number;
}

/** What a look at topics showed. */
export interface StreamReport {
  readonly groups: PartitionLag[];
  readonly streams: PartitionLength[];
}

/** Watches topics: lag and pending are two figures, and scaling needs the sum of both. */
export class StreamMonitor {
  private readonly opened: OpenedStore;
  private readonly keys: StreamKeys;

  constructor(options: StreamsOptions) {
    this.opened = openStore(options.connection);
    this.keys = new StreamKeys(options.prefix ?? 'rover');
  }

  /** Looks at every partition of the topics. @throws StreamUnavailableError */
  async report(topics: readonly StreamTopic[]): Promise<StreamReport> {
    const report: StreamReport = { groups: [], streams: [] };
    await Promise.all(
      topics.flatMap((topic) =>
        this.keys.streams(topic).map((_, partition) => this.look(report, topic, partition)),
      ),
    );
    return report;
  }

  /** Lag per group and partition; that of one group alone where it is named. */
  async lag(topics: readonly StreamTopic[], name?: string): Promise<PartitionLag[]> {
    const { groups } = await this.report(topics);
    return name === undefined ? groups : groups.filter(({ group }) => group === name);
  }

  async close(): Promise<void> {
    if (this.opened.owned) await this.opened.store.close();
  }

  private async look(report: StreamReport, topic: StreamTopic, partition: number): Promise<void> {
    const { length, groups } = await this.opened.store.inspect(this.keys.stream(topic, partition));
    const limit = Math.ceil(topic.maxLength / topic.partitions);
    report.streams.push({ topic: topic.name, partition, length, limit });
    for (const state of groups) report.groups.push(lagOf(topic, partition, { state, length }));
  }
}

/**
 * Redis 7.0 forgets how far its groups have read when it starts from its file of appends, and then counts all entries
 * that ever were: no more can wait than there are.
 */
function lagOf(
  topic: StreamTopic,
  partition: number,
  { state, length }: { state: GroupState; length: number },
): PartitionLag {
  const { oldestPendingId, ...told } = state;
  const figures = { ...told, lag: told.lag === null ? null : Math.min(told.lag, length) };
  const oldestPendingMs = oldestPendingId === null ? 0 : Math.max(0, Date.now() - millisOf(oldestPendingId));
  return { topic: topic.name, partition, ...figures, oldestPendingMs };
}
