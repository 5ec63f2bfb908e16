import { Inject, Injectable } from '@nestjs/common';
import { topics } from '@rover/contracts';
import type { Topic } from '@rover/contracts';
import { LOGGER } from '@rover/platform';
import type { Logger } from '@rover/platform';
import { RawJson, StreamProducer } from '@rover/redis-streams';
import type { OutgoingMessage } from '@rover/redis-streams';
import { backoff } from '../common/backoff.js';
import { OutboxMetrics } from './outbox.metrics.js';
import type { OutboxRow } from './outbox.repository.js';

interface Rest {
  readonly until: number;
  readonly failures: number;
}

const knownTopics = new Map<string, Topic>(Object.values(topics).map((topic) => [topic.name, topic]));

/** Appends outbox rows to their streams. A topic that refuses rests for a while and holds up no other. */
@Injectable()
export class OutboxPublisher {
  readonly #resting = new Map<string, Rest>();

  constructor(
    private readonly producer: StreamProducer,
    private readonly metrics: OutboxMetrics,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Topics that are not to be tried yet. */
  restingTopics(now = Date.now()): string[] {
    return [...this.#resting].filter(([, rest]) => rest.until > now).map(([topic]) => topic);
  }

  /** Answers the rows that their streams took: of one topic all or none, in the given order. */
  async publish(rows: readonly OutboxRow[]): Promise<OutboxRow[]> {
    const byTopic = Object.entries(groupByTopic(rows));
    const taken = await Promise.all(byTopic.map(([topic, group]) => this.#append(topic, group)));
    return taken.flat();
  }

  async #append(name: string, rows: OutboxRow[]): Promise<OutboxRow[]> {
    try {
      const topic = knownTopics.get(name);
      if (!topic) throw new Error(`No topic is called ${name}`);
      await this.producer.append(topic, rows.map(toMessage));
      this.#resting.delete(name);
      return rows;
    } catch (err) {
      this.#rest(name, err);
      return [];
    }
  }

  #rest(topic: string, err: unknown): void {
    const failures = (this.#resting.get(topic)?.failures ?? 0) + 1;
    const ms = backoff(failures, 50, 2_000);
    this.#resting.set(topic, { failures, until: Date.now() + ms });
    this.metrics.failed(topic);
    this.logger.warn({ err, topic, failures }, 'A stream did not take the outbox, trying again');
  }
}

function groupByTopic(rows: readonly OutboxRow[]): Record<string, OutboxRow[]> {
  const groups: Record<string, OutboxRow[]> = {};
  for (const row of rows) (groups[row.topic] ??= []).push(row);
  return groups;
}

const toMessage = (row: OutboxRow): OutgoingMessage => ({
  id: row.event_id,
  type: row.type,
  key: row.key,
  subject: row.key,
  data: new RawJson(row.data),
  time: row.time,
  ...(row.context && { context: JSON.parse(row.context) as Record<string, unknown> }),
  ...(row.traceparent && { traceparent: row.traceparent }),
});
