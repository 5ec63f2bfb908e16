import { backoff } from '../consumer/retry-policy.js';
import { Janitor } from '../consumer/janitor.js';
import { pause } from '../consumer/pause.js';
import { EntryMessage, readHeader, type EntryPlace } from '../entry.codec.js';
import { compareIds } from '../entry-id.js';
import { StreamKeys } from '../keys.js';
import type { StreamMessage } from '../message.js';
import type { StreamsOptions } from '../options.js';
import { openStore, type OpenedStore } from '../store/open-store.js';
import type { ReadEntries, StoredEntry, StreamReader } from '../store/stream-store.js';
import type { StreamTopic } from '../topic.js';

const READ_COUNT = 500;
const BLOCK_MS = 1_000;
const TROUBLE = { baseMs: 100, maxMs: 2_000 };

/** Last entry seen, by topic and partition number. */
export type TailPositions = Record<string, string[]>;

/** Entries were trimmed before the tail had read them. */
export interface TailGap {
  readonly topic: string;
  readonly partition: number;
  /** Where the tail was. */
  readonly after: string;
}

/** Options of {@link StreamTail}. */
export interface StreamTailOptions extends StreamsOptions {
  topics: readonly StreamTopic[];
  /** `now`, `beginning`, or positions that a tail has told earlier. Default `now`. */
  from?: 'now' | 'beginning' | TailPositions;
  /**
   * Gets messages of one partition, in order; the next of any partition follow once it resolves.
   * A rejection is reported as trouble and the messages count as seen.
   */
  onMessages(messages: StreamMessage[]): void | Promise<void>;
  /** Something was missed: load the state anew. */
  onGap?(gap: TailGap): void;
  /**
   * Least time from one read to the next, in ms, or what tells it after each of them: under a steady stream each read
   * brings more, at the price of so much delay. Default 0.
   */
  paceMs?: number | (() => number);
  /** Pause between trimmings of the topics, in ms; 0 leaves it to others. Default 5,000. */
  trimEveryMs?: number;
}

/**
 * Reads every partition of topics without a group: each tail sees all messages. For caches and
 * sockets, which want what happens now and can load the rest from elsewhere. Nothing is acknowledged,
 * so trimming does not wait for a tail.
 */
export class StreamTail {
  private readonly opened: OpenedStore;
  private readonly sources = new Map<string, EntryPlace>();
  private readonly seen = new Map<string, string>();
  private readonly readers = new Set<StreamReader>();
  private readonly keys: StreamKeys;
  private janitor: Janitor | undefined;
  private loops: Promise<void>[] = [];
  private delivering: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(private readonly options: StreamTailOptions) {
    this.opened = openStore(options.connection);
    this.keys = new StreamKeys(options.prefix ?? 'rover');
    for (const topic of options.topics)
      this.keys
        .streams(topic)
        .forEach((stream, partition) => this.sources.set(stream, { topic: topic.name, partition }));
  }

  /** Resolves once the positions are fixed: what is appended from now on will be delivered. */
  async start(): Promise<void> {
    await this.fixPositions();
    const streams = [...this.sources.keys()];
    const groups = this.opened.store.readsManyStreams ? [streams] : streams.map((stream) => [stream]);
    this.loops = groups.map((group) => this.loop(group));
    const { topics, hooks = {}, prefix = 'rover', trimEveryMs = 5_000 } = this.options;
    this.janitor = new Janitor(topics, { store: this.opened.store, prefix, hooks, everyMs: trimEveryMs });
  }

  /** Where the tail is: hand it to a new one as `from`. */
  positions(): TailPositions {
    const positions: TailPositions = {};
    for (const [stream, { topic, partition }] of this.sources)
      (positions[topic] ??= [])[partition] = this.seen.get(stream) ?? '0-0';
    return positions;
  }

  /** Resolves after the delivery under way. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.janitor?.stop();
    this.readers.forEach((reader) => reader.close());
    await Promise.all(this.loops);
    if (this.opened.owned) await this.opened.store.close();
  }

  private async fixPositions(): Promise<void> {
    const { from = 'now' } = this.options;
    const streams = [...this.sources.keys()];
    const last = from === 'beginning' ? [] : await this.opened.store.lastIds(streams);
    streams.forEach((stream, i) => {
      const { topic, partition } = this.sources.get(stream) as EntryPlace;
      const given = typeof from === 'object' ? from[topic]?.[partition] : undefined;
      this.seen.set(stream, given ?? last[i] ?? '0-0');
    });
    if (typeof from === 'object') await this.reportGaps(streams);
  }

  private async loop(streams: string[]): Promise<void> {
    let reader: StreamReader | undefined;
    for (let failures = 0; !this.stopped;) {
      try {
        reader ??= await this.open(streams, failures > 0);
        await this.deliver(
          await reader.read({ positions: this.positionsOf(streams), count: READ_COUNT, blockMs: BLOCK_MS }),
        );
        failures = 0;
        await this.keepPace();
      } catch (error) {
        this.close(reader);
        reader = undefined;
        if (this.stopped) return;
        this.options.hooks?.trouble?.('tail', error);
        await pause(backoff(++failures, TROUBLE));
      }
    }
  }

  private async keepPace(): Promise<void> {
    const { paceMs = 0 } = this.options;
    const ms = typeof paceMs === 'number' ? paceMs : paceMs();
    if (ms > 0) await pause(ms);
  }

  private async open(streams: string[], again: boolean): Promise<StreamReader> {
    if (again) await this.reportGaps(streams);
    const reader = this.opened.store.reader(streams[0] as string);
    this.readers.add(reader);
    return reader;
  }

  private close(reader: StreamReader | undefined): void {
    if (!reader) return;
    reader.close();
    this.readers.delete(reader);
  }

  private positionsOf(streams: readonly string[]): Map<string, string> {
    return new Map(streams.map((stream) => [stream, this.seen.get(stream) as string]));
  }

  /** One delivery at a time, also when each partition has a connection of its own. */
  private deliver(found: ReadEntries): Promise<void> {
    this.delivering = this.delivering.then(async () => {
      for (const [stream, entries] of found) await this.hand(stream, entries);
    });
    return this.delivering;
  }

  private async hand(stream: string, entries: readonly StoredEntry[]): Promise<void> {
    const messages = entries
      .map((entry) => this.parse(stream, entry))
      .filter((message) => message !== undefined);
    try {
      if (messages.length > 0 && !this.stopped) await this.options.onMessages(messages);
    } catch (error) {
      this.options.hooks?.trouble?.('tail handler', error);
    }
    this.seen.set(stream, (entries[entries.length - 1] as StoredEntry).id);
  }

  private parse(stream: string, entry: StoredEntry): EntryMessage | undefined {
    try {
      const header = readHeader(entry.header ?? '');
      // A redriven message is a second delivery, for one group alone.
      if (header.only !== undefined) return undefined;
      return new EntryMessage(header, entry, this.sources.get(stream) as EntryPlace);
    } catch (error) {
      this.options.hooks?.trouble?.('tail entry', error);
      return undefined;
    }
  }

  private async reportGaps(streams: readonly string[]): Promise<void> {
    if (!this.options.onGap) return;
    const { store } = this.opened;
    const [firsts, lasts] = await Promise.all([store.firstIds(streams), store.lastIds(streams)]);
    streams.forEach((stream, i) => {
      const after = this.seen.get(stream) as string;
      const first = firsts[i] ?? null;
      const last = lasts[i] as string;
      if (!mayHaveMissed(after, first, last)) return;
      const place = this.sources.get(stream) as EntryPlace;
      // The server lost its latest entries: what is left we have seen, and what comes stands after it.
      if (compareIds(last, after) < 0) this.seen.set(stream, last);
      this.options.onGap?.({ ...place, after });
    });
  }
}

/** Errs on the side of a gap: the entry at our position is trimmed, so the next one may be as well. */
function mayHaveMissed(after: string, first: string | null, last: string): boolean {
  if (compareIds(last, after) === 0) return false;
  if (compareIds(last, after) < 0) return true;
  return first === null || compareIds(first, after) > 0;
}
