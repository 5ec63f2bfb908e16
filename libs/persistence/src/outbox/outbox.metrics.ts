import { Injectable } from '@nestjs/common';
import { Metrics, showQueue } from '@rover/platform';
import type { Backlog, OutboxRow } from './outbox.repository.js';
import { Database } from '../database/database.service.js';
import { OutboxRepository } from './outbox.repository.js';

const delayBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30];

/** What the outbox tells of itself. */
@Injectable()
export class OutboxMetrics {
  readonly #relayed;
  readonly #failures;
  readonly #delay;
  #look?: Promise<Backlog | undefined>;

  constructor(
    metrics: Metrics,
    private readonly database: Database,
    private readonly repository: OutboxRepository,
  ) {
    this.#relayed = metrics.counter('rover_outbox_relayed_total', 'Events appended to their stream', [
      'type',
    ]);
    this.#failures = metrics.counter(
      'rover_outbox_failures_total',
      'Appends of a topic, or whole passes, that failed',
      ['topic'],
    );
    this.#delay = metrics.histogram(
      'rover_outbox_delay_seconds',
      'From the write to the append, of the oldest event of each pass',
      [],
      delayBuckets,
    );
    const oldest = metrics.gauge('rover_outbox_oldest_seconds', 'Age of the oldest event that waits');
    const backlog = metrics.gauge(
      'rover_outbox_backlog',
      'Events that wait, counted up to 100,000',
      [],
      async () => {
        const now = await this.#backlog();
        if (!now) return;
        backlog.set(now.events);
        oldest.set(now.oldestSeconds);
      },
    );
    showQueue(metrics, 'outbox', async () => (await this.#backlog())?.events);
  }

  relayed(rows: readonly OutboxRow[]): void {
    const [oldest] = rows;
    if (!oldest) return;
    this.#delay.observe(Math.max(0, Date.now() - Date.parse(oldest.time)) / 1000);
    const counts = new Map<string, number>();
    for (const { type } of rows) counts.set(type, (counts.get(type) ?? 0) + 1);
    for (const [type, count] of counts) this.#relayed.inc({ type }, count);
  }

  failed(topic: string): void {
    this.#failures.inc({ topic });
  }

  /** The gauges of one scrape share one look. */
  #backlog() {
    return (this.#look ??= this.#ask().finally(() => setImmediate(() => (this.#look = undefined))));
  }

  /** A scrape must not fail, or wait, because PostgreSQL is away. */
  async #ask(): Promise<Backlog | undefined> {
    if (!this.database.hasConnected) return undefined;
    return this.repository.backlog(this.database).catch(() => undefined);
  }
}
