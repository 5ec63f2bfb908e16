import { createLogger, Metrics, systemClock } from '@rover/platform';
import { StreamProducer } from '@rover/redis-streams';
import type { TestDatabase, TestRedis } from '@rover/testing';
import { Database, defineDatabase, Inbox, InboxJanitor, Outbox, Sweeps } from '../../src/index.js';
import { createPool } from '../../src/database/pool.js';
import { OutboxMetrics } from '../../src/outbox/outbox.metrics.js';
import { OutboxPublisher } from '../../src/outbox/outbox.publisher.js';
import { OutboxRelay } from '../../src/outbox/outbox-relay.service.js';
import { OutboxRepository } from '../../src/outbox/outbox.repository.js';
import { relayDefaults } from '../../src/outbox/relay-options.js';

/** A service with a table of its own, for these tests. */
export const service = defineDatabase({ schema: 'shop', migrations: [] });

export interface ReplicaOptions {
  readonly database: Pick<TestDatabase, 'url'>;
  readonly redis: Pick<TestRedis, 'url' | 'prefix'>;
  /** Takes the place of the real producer's append, and may call it. */
  readonly append?: (real: StreamProducer) => StreamProducer['append'];
  readonly pollMs?: number;
  /** Where the relay listens. Default: the database. */
  readonly listenAt?: string;
  readonly batchSize?: number;
}

/** One replica of the service, put together as the module does it. Its relay runs when it is told to. */
export function openReplica({ database, redis, append, listenAt, ...options }: ReplicaOptions) {
  const logger = createLogger({ app: 'test', level: 'silent' });
  const metrics = new Metrics('test');
  const producer = new StreamProducer({
    connection: { url: redis.url },
    prefix: redis.prefix,
    source: 'test',
  });
  const appending = append ? ({ append: append(producer) } as StreamProducer) : producer;
  const db = new Database(createPool(service, { url: database.url, applicationName: 'test' }), logger);
  db.onModuleInit();
  const repository = new OutboxRepository();
  const outboxMetrics = new OutboxMetrics(metrics, db, repository);
  const publisher = new OutboxPublisher(appending, outboxMetrics, logger);
  const url = listenAt ?? database.url;
  const relayOptions = { ...relayDefaults, ...options, url, schema: service.schema };
  const relay = new OutboxRelay(db, repository, publisher, outboxMetrics, relayOptions, logger);
  const sweeps = new Sweeps(logger, metrics);
  const close = async () => {
    await sweeps.onModuleDestroy();
    await relay.beforeApplicationShutdown();
    await db.onApplicationShutdown();
    await producer.close();
  };
  return {
    db,
    metrics,
    relay,
    close,
    outbox: new Outbox(relay),
    inbox: new Inbox(),
    janitor: new InboxJanitor(db, sweeps, systemClock),
    sweeps,
  };
}

export type Replica = ReturnType<typeof openReplica>;
