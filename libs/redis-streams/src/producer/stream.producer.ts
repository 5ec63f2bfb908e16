import { headerOf, writeHeader, writePayload } from '../entry.codec.js';
import { StreamKeys } from '../keys.js';
import type { OutgoingMessage } from '../message.js';
import type { StreamProducerOptions } from '../options.js';
import { openStore, type OpenedStore } from '../store/open-store.js';
import type { NewEntry } from '../store/stream-store.js';
import { hashOf, partitionOf, type StreamTopic } from '../topic.js';
import { uuidV7 } from '../uuid.js';
import { AppendQueue } from './append-queue.js';
import { FillGauge } from './fill-gauge.js';

/** Appends messages to topics. One per process is enough: it gathers what many callers append. */
export class StreamProducer {
  private readonly opened: OpenedStore;
  private readonly queue: AppendQueue;
  private readonly gauge: FillGauge;
  private readonly keys: StreamKeys;

  constructor(private readonly options: StreamProducerOptions) {
    this.opened = openStore(options.connection);
    this.queue = new AppendQueue(this.opened.store);
    this.gauge = new FillGauge(this.opened.store);
    this.keys = new StreamKeys(options.prefix ?? 'rover');
  }

  /**
   * Resolves with the entry ids, in order, once Redis has taken all messages.
   * @throws StreamFullError when a partition has no room; nothing of this call was appended
   * @throws StreamUnavailableError when Redis did not answer; repeat with the same message ids
   */
  async append(topic: StreamTopic, messages: readonly OutgoingMessage[]): Promise<string[]> {
    if (messages.length === 0) return [];
    const entries = messages.map((message) => this.toEntry(topic, message));
    await this.gauge.reserve(topic, countByStream(entries));
    return this.queue.append(entries);
  }

  /** Closes the connection, unless it was handed in. */
  async close(): Promise<void> {
    if (this.opened.owned) await this.opened.store.close();
  }

  private toEntry(topic: StreamTopic, message: OutgoingMessage): NewEntry {
    this.options.hooks?.outgoing?.(message);
    const id = message.id ?? uuidV7();
    // No key, no order: the message's own id spreads them evenly.
    const partition = message.key === '' ? hashOf(id) % topic.partitions : partitionOf(topic, message.key);
    return {
      stream: this.keys.stream(topic, partition),
      header: writeHeader(headerOf(message, id, this.options.source)),
      payload: writePayload(message.data),
    };
  }
}

function countByStream(entries: readonly NewEntry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stream } of entries) counts.set(stream, (counts.get(stream) ?? 0) + 1);
  return counts;
}
