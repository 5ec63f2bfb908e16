import { StreamFullError } from '../streams.errors.js';
import type { StreamStore } from '../store/stream-store.js';
import type { StreamTopic } from '../topic.js';

const FRESH_MS = 250;
const NEARLY_FULL = 0.9;

interface Fill {
  length: number;
  askedAt: number;
}

/**
 * Decides whether a stream has room. Asking Redis before each append would double the round trips, so
 * lengths are remembered, counted on by our own appends and asked anew four times a second; near the
 * limit before every append. Several producers together may overshoot by what they append meanwhile.
 */
export class FillGauge {
  private readonly fills = new Map<string, Fill>();
  /** While lengths are awaited later appends wait too, or they would overtake earlier ones of their key. */
  private asking: Promise<void> | undefined;

  constructor(private readonly store: StreamStore) {}

  /** Counts the entries in, all or none. @throws StreamFullError when a stream has no room for its part */
  async reserve(topic: StreamTopic, perStream: ReadonlyMap<string, number>): Promise<void> {
    const limit = Math.ceil(topic.maxLength / topic.partitions);
    const now = performance.now();
    const urgent: string[] = [];
    const stale: string[] = [];
    for (const [stream, count] of perStream) {
      const fill = this.fills.get(stream);
      if (!fill || fill.length + count > limit * NEARLY_FULL) urgent.push(stream);
      else if (now - fill.askedAt > FRESH_MS) stale.push(stream);
    }
    if (urgent.length > 0) this.asking = this.ask(urgent);
    if (this.asking) await this.asking;
    // Far from the limit nobody waits; a failure here shows in the append itself.
    if (stale.length > 0) this.ask(stale).catch(() => undefined);
    this.take(topic, limit, perStream);
  }

  private take(topic: StreamTopic, limit: number, perStream: ReadonlyMap<string, number>): void {
    for (const [stream, count] of perStream)
      if ((this.fills.get(stream)?.length ?? 0) + count > limit) throw new StreamFullError(topic.name);
    for (const [stream, count] of perStream) (this.fills.get(stream) as Fill).length += count;
  }

  private async ask(streams: readonly string[]): Promise<void> {
    const askedAt = performance.now();
    for (const stream of streams) {
      const fill = this.fills.get(stream);
      if (fill) fill.askedAt = askedAt;
    }
    const lengths = await this.store.lengths(streams);
    streams.forEach((stream, i) => this.fills.set(stream, { length: lengths[i] as number, askedAt }));
    this.asking = undefined;
  }
}
