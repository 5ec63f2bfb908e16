/** A named family of streams: one stream per partition, one hash slot each. */
export interface StreamTopic {
  /** Part of every key of the topic; no braces. */
  readonly name: string;
  /** How many streams the keys are spread over. Changing it moves keys: drain the topic first. */
  readonly partitions: number;
  /** Entries that all partitions together may hold before appends are refused. */
  readonly maxLength: number;
  /**
   * How long an entry that every group has acknowledged stays readable for tails, in ms.
   * Given up early when the stream is more than half full. Default 60,000.
   */
  readonly keepMs?: number;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over UTF-16 units: fast, stable over releases, well spread for ids. */
export function hashOf(text: string): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  // The low bits of FNV are weak and the partition is taken from them: fold the high ones in.
  hash ^= hash >>> 15;
  return hash >>> 0;
}

/** The partition, from 0, that a key of the topic belongs to. */
export function partitionOf(topic: StreamTopic, key: string): number {
  return topic.partitions === 1 ? 0 : hashOf(key) % topic.partitions;
}

/**
 * A key that belongs to a partition, always the same: what is appended under it keeps the order of the partition as a
 * whole. For messages that tell of several keys of one partition.
 */
export function partitionKey(topic: StreamTopic, partition: number): string {
  for (let n = 0; ; n++) {
    const key = `${topic.name}.${partition}.${n}`;
    if (partitionOf(topic, key) === partition) return key;
  }
}
