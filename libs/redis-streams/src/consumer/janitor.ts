import type { StreamHooks } from '../hooks.js';
import { StreamKeys } from '../keys.js';
import type { StreamStore } from '../store/stream-store.js';
import type { StreamTopic } from '../topic.js';

const DEFAULT_KEEP_MS = 60_000;

/** What a janitor needs. */
export interface JanitorOptions {
  readonly store: StreamStore;
  readonly prefix: string;
  readonly hooks: StreamHooks;
  /** Pause between trimmings of one stream, whoever does them; 0 never trims. */
  readonly everyMs: number;
}

/**
 * Trims what every group has acknowledged. Whoever reads a topic runs one; the store sees to it that a
 * stream is trimmed once per interval in all.
 */
export class Janitor {
  private readonly timer: NodeJS.Timeout | undefined;
  private readonly keys: StreamKeys;
  private working = false;

  constructor(
    private readonly topics: readonly StreamTopic[],
    private readonly options: JanitorOptions,
  ) {
    this.keys = new StreamKeys(options.prefix);
    if (options.everyMs > 0) this.timer = setInterval(() => void this.work(), options.everyMs).unref();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private async work(): Promise<void> {
    if (this.working) return;
    this.working = true;
    try {
      for (const topic of this.topics) await this.trim(topic);
    } catch (error) {
      this.options.hooks.trouble?.('trim', error);
    } finally {
      this.working = false;
    }
  }

  private async trim(topic: StreamTopic): Promise<void> {
    const keepMs = topic.keepMs ?? DEFAULT_KEEP_MS;
    const relaxAt = Math.floor(topic.maxLength / topic.partitions / 2);
    // A little less than the timer's pause, or its jitter would skip every other turn.
    const everyMs = Math.ceil(this.options.everyMs * 0.9);
    // Together: one after the other, each of them would wake the process once more.
    await Promise.all(
      this.keys.streams(topic).map((stream) => this.options.store.trim({ stream, keepMs, relaxAt, everyMs })),
    );
  }
}
