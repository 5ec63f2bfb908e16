import type { StreamTopic } from './topic.js';

/**
 * Every key of this library. All keys of one topic partition carry one hash tag, so that a script may
 * touch them together on Redis Cluster; a stream is the bare tag, what belongs to it hangs below it.
 */
export class StreamKeys {
  constructor(private readonly prefix: string) {}

  /** The stream of one partition. */
  stream(topic: StreamTopic, partition: number): string {
    return `${this.prefix}:{${topic.name}:${partition}}`;
  }

  /** The streams of all partitions, by partition number. */
  streams(topic: StreamTopic): string[] {
    return Array.from({ length: topic.partitions }, (_, partition) => this.stream(topic, partition));
  }

  /** The live members of a group on a topic: a sorted set by expiry. */
  members(topic: StreamTopic, group: string): string {
    return `${this.prefix}:{${topic.name}}:members:${group}`;
  }

  /** The one reply stream of a client instance. */
  replies(instance: string): string {
    return `${this.prefix}:{replies:${instance}}`;
  }
}

/** The reader's lease on a partition. */
export const leaseKey = (stream: string, group: string) => `${stream}:lease:${group}`;
/** Counts up with each new holder of the lease: the fencing token. */
export const fenceKey = (stream: string, group: string) => `${stream}:fence:${group}`;
/** Retry state by entry id: attempts made and when the next is due. */
export const retryKey = (stream: string, group: string) => `${stream}:retry:${group}`;
/** The stream of dead letters of a group. */
export const deadKey = (stream: string, group: string) => `${stream}:dead:${group}`;
/** Where a lost group is made again: everything up to this id is acknowledged. */
export const positionKey = (stream: string, group: string) => `${stream}:position:${group}`;
/** Held by whoever trimmed the partition last, for one interval. */
export const janitorKey = (stream: string) => `${stream}:janitor`;
