import type { NewSecurityEvent, SecurityEventRepository } from './security-event.repository.js';

/** How long an event may wait for others, ms. */
const GATHER_MS = 250;
/** What may wait at once. Who floods a door with bad tokens shall not fill memory or Redis with it. */
const MOST_WAITING = 256;

/**
 * Keeps security events for those who look at them, beside the door that refuses: nobody waits for it, and nothing fails
 * with it. What comes too fast, or while Redis is away, stands in the log and in the metrics alone.
 */
export class SecurityJournal {
  private waiting: NewSecurityEvent[] = [];
  private timer?: NodeJS.Timeout;
  private writing?: Promise<void>;

  constructor(private readonly repository: Pick<SecurityEventRepository, 'append'>) {}

  note(event: NewSecurityEvent): void {
    if (this.waiting.length >= MOST_WAITING) return;
    this.waiting.push(event);
    this.timer ??= setTimeout(() => void this.write(), GATHER_MS).unref();
  }

  /** Resolves when what waits is written, or cannot be. */
  async close(): Promise<void> {
    clearTimeout(this.timer);
    await this.writing;
    await this.write();
  }

  /** One write at a time: while Redis is slow no more than one batch is on its way and one waits. */
  private write(): Promise<void> {
    this.writing ??= this.writeAll().finally(() => {
      this.writing = undefined;
      this.timer = undefined;
    });
    return this.writing;
  }

  private async writeAll(): Promise<void> {
    while (this.waiting.length > 0) {
      const events = this.waiting;
      this.waiting = [];
      // The log has them.
      await this.repository.append(events).catch(() => undefined);
    }
  }
}
