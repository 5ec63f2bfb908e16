import type { AppName } from '@rover/contracts';
import { systemClock, type Clock } from '../clock/clock.js';
import type { CommonConfig } from '../config/common.config.js';
import { HealthRegistry } from '../health/health-registry.js';
import { createLogger, type Logger } from '../logging/logger.js';
import { Metrics } from '../metrics/metrics.js';
import { addProcessMetrics, releaseProcessMetrics } from '../metrics/process-metrics.js';
import { connectRedis, type RedisConnection } from '../redis/redis-connection.js';
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
  readonly resources: Resources;
}

/** What a test may put in place of the real thing. */
export interface ContextOverrides {
  readonly clock?: Clock;
  readonly logger?: Logger;
  readonly redis?: RedisConnection;
}

/** Makes the logger, the registries and the connections of an app. */
export async function createContext<C extends CommonConfig>(
  name: AppName,
  config: C,
  overrides: ContextOverrides,
): Promise<AppContext<C>> {
  const version = platformVersion();
  const clock = overrides.clock ?? systemClock;
  const logger = overrides.logger ?? createLogger({ app: name, level: config.log.level });
  const resources = new Resources(logger);
  const metrics = resources.add('metrics', new Metrics(name), releaseProcessMetrics);
  addProcessMetrics(metrics);
  const health = new HealthRegistry({ app: name, version, clock });
  const redis = overrides.redis ?? resources.add('Redis', await connectRedis(config.redis, logger), (own) => own.disconnect());
  health.register({ name: 'redis', critical: true, run: () => redis.ping() });
  return { name, version, config, clock, logger, metrics, health, redis, resources };
}
