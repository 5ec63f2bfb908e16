import { handledBy, type AppName } from '@rover/contracts';
import type { StreamsConnection } from '@rover/redis-streams';
import type { Declared } from '../bus/assert-handlers.js';
import { mergeHooks } from '../bus/merge-hooks.js';
import { createMessaging, type Messaging } from '../bus/messaging.js';
import { streamLog } from '../bus/stream-log.js';
import { Caches } from '../cache/caches.js';
import { systemClock, type Clock } from '../clock/clock.js';
import type { CommonConfig } from '../config/common.config.js';
import { HealthRegistry } from '../health/health-registry.js';
import { createIdentity, type IdentityServices } from '../identity/create-identity.js';
import { createLogger, type Logger } from '../logging/logger.js';
import { Metrics } from '../metrics/metrics.js';
import { addStreamGauges } from '../metrics/stream-gauges.js';
import { streamMetrics } from '../metrics/stream-metrics.js';
import { addProcessMetrics, releaseProcessMetrics } from '../metrics/process-metrics.js';
import { connectRedis, type RedisConnection } from '../redis/redis-connection.js';
import { SecurityEvents } from '../security/security-events.js';
import { streamTracing } from '../tracing/stream-tracing.js';
import { startTracing, type Tracing } from '../tracing/tracing.js';
import { Resources } from './resources.js';
import { platformVersion } from './version.js';

/** What one app has of the platform. Nothing of it is shared with another app of the same process. */
export interface AppContext<C extends CommonConfig = CommonConfig> {
  readonly name: AppName;
  readonly version: string;
  readonly config: C;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly health: HealthRegistry;
  readonly redis: RedisConnection;
  readonly messaging: Messaging;
  readonly security: SecurityEvents;
  readonly identity: IdentityServices;
  readonly caches: Caches;
  readonly tracing: Tracing;
  /** The messages that the app must handle. */
  readonly declared: Declared;
  readonly resources: Resources;
}

/** What a test may put in place of the real thing. */
export interface ContextOverrides {
  readonly clock?: Clock;
  readonly logger?: Logger;
  readonly redis?: RedisConnection;
  /** Where messages travel, for example a store in memory. */
  readonly streams?: StreamsConnection;
  /** The messages that the app must handle, instead of those of the contracts. */
  readonly declared?: Declared;
}

/** Makes the logger, the registries and the connections of an app. What was opened is closed when a later part fails. */
export async function createContext<C extends CommonConfig>(
  name: AppName,
  config: C,
  overrides: ContextOverrides,
): Promise<AppContext<C>> {
  const logger = overrides.logger ?? createLogger({ app: name, level: config.log.level });
  const resources = new Resources(logger);
  try {
    return await assemble({ name, config, logger, resources }, overrides);
  } catch (error) {
    await resources.close();
    throw error;
  }
}

type Beginning<C extends CommonConfig> = Pick<AppContext<C>, 'name' | 'config' | 'logger' | 'resources'>;

async function assemble<C extends CommonConfig>(
  beginning: Beginning<C>,
  overrides: ContextOverrides,
): Promise<AppContext<C>> {
  const { name, config, logger, resources } = beginning;
  const version = platformVersion();
  const clock = overrides.clock ?? systemClock;
  const metrics = resources.add('metrics', new Metrics(name), releaseProcessMetrics);
  addProcessMetrics(metrics);
  const health = new HealthRegistry({ app: name, version, clock });
  const redis =
    overrides.redis ??
    resources.add('Redis', await connectRedis(config.redis, logger), (own) => own.disconnect());
  health.register({ name: 'redis', critical: true, run: () => redis.ping() });
  const declared = overrides.declared ?? handledBy(name);
  const identity = await createIdentity({ name, config, redis, clock });
  const parts = { redis, prefix: config.redis.prefix, clock, logger, metrics };
  const caches = resources.add('caches', new Caches(parts), (own) => own.close());
  const tracing = resources.add(
    'tracing',
    await startTracing({ endpoint: config.tracing.endpoint, app: name, version }),
    (own) => own.close(),
  );
  const security = new SecurityEvents({ metrics, logger, clock });
  const own = { version, clock, metrics, health, redis, identity, caches, tracing, security, declared };
  const base = { ...beginning, ...own };
  return { ...base, messaging: openMessaging(base, overrides.streams) };
}

function openMessaging(context: Omit<AppContext, 'messaging'>, connection?: StreamsConnection): Messaging {
  const { name, config, logger, metrics, tracing, declared, resources } = context;
  const hooks = mergeHooks(streamMetrics(metrics), streamLog(logger), streamTracing(tracing));
  const messaging = createMessaging({ name, config: config.redis, hooks, tracing, connection });
  resources.add('streams', messaging, (own) => own.close());
  addStreamGauges(metrics, { app: name, events: declared.events, options: messaging.options });
  return messaging;
}
