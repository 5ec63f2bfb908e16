import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { LOGGER } from '@rover/platform';
import type { Logger } from '@rover/platform';
import { backoff } from '../common/backoff.js';
import { Database } from '../database/database.service.js';
import type { Transaction } from '../database/transaction.js';
import { OutboxMetrics } from './outbox.metrics.js';
import { OutboxPublisher } from './outbox.publisher.js';
import { OutboxRepository } from './outbox.repository.js';
import { RELAY_OPTIONS } from './relay-options.js';
import type { RelayOptions } from './relay-options.js';
import { OutboxListener } from './outbox.listener.js';
import { WakeUp } from './wake-up.js';

/**
 * Appends what the outbox holds to the streams, and deletes it in the same pass.
 *
 * A pass is one transaction: claim the free lanes, read the oldest events of these, append, delete, commit. Killed in
 * between, the transaction is rolled back and the next pass appends the same events under the same ids. Since a lane
 * has one holder, replicas may all relay and a key's order holds. Rows are found by being there, never by a cursor, so
 * a transaction that commits late is not passed over.
 */
@Injectable()
export class OutboxRelay implements OnApplicationBootstrap, BeforeApplicationShutdown {
  /** Commits of this process are signed with it, so that their notifications are known to be no news. */
  readonly name = randomUUID();
  readonly #wakeUp = new WakeUp();
  readonly #listener: OutboxListener;
  #stopped = false;
  #running?: Promise<void>;

  constructor(
    private readonly database: Database,
    private readonly repository: OutboxRepository,
    private readonly publisher: OutboxPublisher,
    private readonly metrics: OutboxMetrics,
    @Inject(RELAY_OPTIONS) private readonly options: RelayOptions,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.#listener = new OutboxListener({
      ...options,
      onWake: (writer) => writer !== this.name && this.wake(),
      onTrouble: (err, attempt) =>
        this.logger.warn({ err, attempt }, 'The outbox polls only: it cannot listen'),
    });
  }

  onApplicationBootstrap(): void {
    this.#listener.start();
    this.#running = this.#run();
  }

  /** Ends after the pass at hand; what is left is relayed by another replica, or at the next start. */
  async beforeApplicationShutdown(): Promise<void> {
    this.#stopped = true;
    this.wake();
    await Promise.all([this.#running, this.#listener.stop()]);
  }

  /** A commit of this process wrote events: no need to wait until PostgreSQL has told so. */
  wake(): void {
    this.#wakeUp.wake();
  }

  async #run(): Promise<void> {
    for (let failures = 0; !this.#stopped;) {
      try {
        const relayed = await this.pass();
        failures = 0;
        // Whatever is committed after this pass has looked wakes it again, also while it works.
        if (relayed < this.options.batchSize) await this.#wakeUp.sleep(this.options.pollMs);
      } catch (err) {
        failures += 1;
        this.metrics.failed('pass');
        this.logger.warn({ err, failures }, 'The outbox was not relayed, trying again');
        await this.#wakeUp.sleep(backoff(failures, 100, 5_000));
      }
    }
  }

  /** One pass over the lanes that are free. Answers how many events were appended. */
  pass(): Promise<number> {
    return this.database.transaction((tx) => this.#relay(tx));
  }

  async #relay(tx: Transaction): Promise<number> {
    const skipTopics = this.publisher.restingTopics();
    const rows = await this.repository.next(tx, { skipTopics, limit: this.options.batchSize });
    if (rows.length === 0) return 0;
    const sent = await this.publisher.publish(rows);
    if (sent.length > 0) this.repository.delete(tx, sent);
    this.metrics.relayed(sent);
    return sent.length;
  }
}
