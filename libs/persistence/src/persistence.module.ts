import { Global, Inject, Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import type { Pool } from 'pg';
import { CLOCK, CONFIG, HealthRegistry, LOGGER, Metrics } from '@rover/platform';
import type { Clock, CommonConfig, Logger } from '@rover/platform';
import { Database } from './database/database.service.js';
import { meterPool, meterQueries } from './database/database.metrics.js';
import { POOL, createPool } from './database/pool.js';
import { watchPool } from './database/pool-watch.js';
import type { ServiceDatabase } from './database/service-database.js';
import { explain } from './database/explain.js';
import { SlowQueries } from './database/slow-queries.js';
import { Inbox } from './inbox/inbox.service.js';
import { InboxJanitor } from './inbox/inbox-janitor.service.js';
import { OutboxMetrics } from './outbox/outbox.metrics.js';
import { OutboxPublisher } from './outbox/outbox.publisher.js';
import { OutboxRelay } from './outbox/outbox-relay.service.js';
import { OutboxRepository } from './outbox/outbox.repository.js';
import { Outbox } from './outbox/outbox.service.js';
import { RELAY_OPTIONS, relayDefaults } from './outbox/relay-options.js';
import { Sweeps } from './sweeps/sweeps.service.js';

/** Gives a service its PostgreSQL: {@link Database}, {@link Outbox} with its relay, and {@link Inbox}. */
@Global()
@Module({})
export class PersistenceModule {
  constructor(health: HealthRegistry, metrics: Metrics, database: Database, @Inject(POOL) pool: Pool) {
    health.register({ name: 'postgres', critical: true, run: () => database.query('SELECT 1') });
    meterPool(metrics, pool);
  }

  /** Imported once, by the service's root module. The schema must have been migrated before. */
  static forService(service: ServiceDatabase): DynamicModule {
    const pool = {
      provide: POOL,
      inject: [CONFIG, Metrics, LOGGER, CLOCK],
      useFactory: (config: CommonConfig, metrics: Metrics, logger: Logger, clock: Clock): Pool => {
        const slow = new SlowQueries({ logger, clock, explain: (text) => explain(pool, text) });
        const pool = createPool(service, {
          url: config.database.url.reveal(),
          applicationName: metrics.app,
          poolSize: service.poolSize ?? config.database.poolSize,
          pool: { Client: meterQueries(metrics, slow) } as object,
        });
        watchPool(pool, logger);
        return pool;
      },
    };
    const relay = {
      provide: RELAY_OPTIONS,
      inject: [CONFIG],
      useFactory: (config: CommonConfig) => ({
        ...relayDefaults,
        url: config.database.url.reveal(),
        schema: service.schema,
      }),
    };
    return {
      module: PersistenceModule,
      providers: [
        pool,
        relay,
        Database,
        Outbox,
        OutboxRepository,
        OutboxPublisher,
        OutboxMetrics,
        OutboxRelay,
        Inbox,
        InboxJanitor,
        Sweeps,
      ],
      exports: [Database, Outbox, OutboxRelay, Inbox, InboxJanitor, Sweeps],
    };
  }
}
