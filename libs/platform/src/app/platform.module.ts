import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { CLOCK } from '../clock/clock.js';
import { CONFIG } from '../config/common.config.js';
import { HealthRegistry } from '../health/health-registry.js';
import { LOGGER } from '../logging/logger.js';
import { Metrics } from '../metrics/metrics.js';
import { REDIS } from '../redis/redis-connection.js';
import type { AppContext } from './app-context.js';

/** Gives every module of an app what the platform made for it, without importing anything. */
@Module({})
export class PlatformModule {
  static forApp(context: AppContext): DynamicModule {
    const providers: Provider[] = [
      { provide: CONFIG, useValue: context.config },
      { provide: CLOCK, useValue: context.clock },
      { provide: LOGGER, useValue: context.logger },
      { provide: Metrics, useValue: context.metrics },
      { provide: HealthRegistry, useValue: context.health },
      { provide: REDIS, useValue: context.redis },
    ];
    return { module: PlatformModule, global: true, providers, exports: providers };
  }
}
