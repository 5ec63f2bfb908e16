import { handledBy, type AppName } from '@rover/contracts';
import type { StreamsConnection } from '@rover/redis-streams';
import type { Declared } from '../bus/assert-handlers.js';
import { mergeHooks } from '../bus/merge-hooks.js';
import { createMessaging, type Messaging } from '../bus/messaging.js';
import { streamLog } from '../bus/stream-log.js';
import { Caches } from '../cache/caches.js';
import { systemClock, type Clock } from '../clock/clock.js';
import type { CommonConfig } from '../config/common.config.js';
import { diskCheck } from '../health/disk-check.js';
import { HandledMessages } from '../health/handled-messages.js';
import { HealthBeatRepository } from '../health/health-beat.repository.js';
import { HealthRegistry } from '../health/health-registry.js';
import { HealthTeller } from '../health/health-teller.js';
import { createIdentity, type IdentityServices } from '../identity/create-identity.js';
import { EventLog } from '../logging/event-log.js';
import { LogLevelFollower } from '../logging/log-level-follower.js';
import { LogLevelRepository } from '../logging/log-level.repository.js';
import { LogLevels } from '../logging/log-levels.js';
import { createLogger, type Logger } from '../logging/logger.js';
import { Metrics } from '../metrics/metrics.js';
import { addStreamGauges } from '../metrics/stream-gauges.js';
import { streamMetrics } from '../metrics/stream-metrics.js';
import { addProcessMetrics, releaseProcessMetrics } from '../metrics/process-metrics.js';
import { connectRedis, type RedisConnection } from '../redis/redis-connection.js';
import { SecurityEventRepository } from '../security/security-event.repository.js';
import { SecurityEvents } from '../security/security-events.js';
import { SecurityJournal } from '../security/security-journal.js';
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
  readonly logs: Logs;
  readonly metrics: Metrics;
  readonly health: HealthRegistry;
  readonly beats: Beats;
  readonly redis: RedisConnection;
  readonly messaging: Messaging;
  readonly security: Security;
  readonly identity: IdentityServices;
  readonly caches: Caches;
  readonly tracing: Tracing;
  /** The messages that the app must handle. */
  readonly declared: Declared;
  readonly resources: Resources;
}

/** The loggers of an app, and the streams of lines that are kept for the record. */
export interface Logs {
  readonly levels: LogLevels;
  readonly repository: LogLevelRepository;
  readonly follower: LogLevelFollower;
  readonly events: EventLog;
}

/** How the processes of all apps tell of their health, and of what they do. */
export interface Beats {
  readonly handled: HandledMessages;
  readonly repository: HealthBeatRepository;
  readonly teller: HealthTeller;
}

/** Who was refused: where it is told, and where it is kept. */
export interface Security {
  readonly events: SecurityEvents;
  readonly repository: SecurityEventRepository;
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
  health.register(diskCheck(process.cwd()));
  const declared = overrides.declared ?? handledBy(name);
  const identity = await createIdentity({ name, config, redis, clock });
  const logs = followLevels({ name, config, logger, clock, redis });
  resources.add('levels of logs', logs.follower, (own) => own.close());
  const parts = { redis, prefix: config.redis.prefix, clock, logger: logs.levels.of('cache'), metrics };
  const caches = resources.add('caches', new Caches(parts), (own) => own.close());
  const tracing = resources.add(
    'tracing',
    await startTracing({ endpoint: config.tracing.endpoint, app: name, version }),
    (own) => own.close(),
  );
  const kept = { ...beginning, version, clock, logs, metrics, health, redis };
  const own = { identity, caches, tracing, declared, security: watchDoors(kept), beats: tellOfHealth(kept) };
  const base = { ...kept, ...own };
  return { ...base, messaging: openMessaging(base, overrides.streams) };
}

function followLevels({
  name,
  config,
  logger,
  clock,
  redis,
}: Pick<AppContext, 'name' | 'config' | 'logger' | 'clock' | 'redis'>): Logs {
  const levels = new LogLevels(logger, clock);
  const repository = new LogLevelRepository(redis, config.redis.prefix, clock);
  const follower = new LogLevelFollower({ app: name, levels, repository, logger });
  return { levels, repository, follower, events: new EventLog(levels) };
}

type Kept = Pick<
  AppContext,
  'name' | 'config' | 'clock' | 'logs' | 'metrics' | 'health' | 'redis' | 'resources'
>;

function watchDoors({ name, config, clock, logs, metrics, redis, resources }: Kept): Security {
  const repository = new SecurityEventRepository(redis, config.redis.prefix, clock);
  const journal = new SecurityJournal(repository);
  resources.add('security events', journal, (own) => own.close());
  return {
    repository,
    events: new SecurityEvents({ app: name, metrics, events: logs.events, journal, clock }),
  };
}

function tellOfHealth({ name, config, clock, health, redis, resources }: Kept): Beats {
  const repository = new HealthBeatRepository(redis, config.redis.prefix);
  const handled = new HandledMessages();
  const teller = new HealthTeller({ app: name, health, handled, repository, clock });
  resources.add('health', teller, (own) => own.close());
  return { handled, repository, teller };
}

function openMessaging(context: Omit<AppContext, 'messaging'>, connection?: StreamsConnection): Messaging {
  const { name, config, logs, metrics, tracing, beats, declared, resources } = context;
  const hooks = mergeHooks(
    streamMetrics(metrics, { traced: tracing.enabled }),
    beats.handled.hooks,
    streamLog(logs.levels.of('streams')),
    streamTracing(tracing),
  );
  const messaging = createMessaging({ name, config: config.redis, hooks, tracing, connection });
  resources.add('streams', messaging, (own) => own.close());
  addStreamGauges(metrics, { app: name, events: declared.events, options: messaging.options });
  return messaging;
}
