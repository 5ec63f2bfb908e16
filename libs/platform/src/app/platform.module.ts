import { Module, Scope, type DynamicModule, type Provider } from '@nestjs/common';
import { INQUIRER } from '@nestjs/core';
import { RedisStreamsClient, StreamProducer } from '@rover/redis-streams';
import { Bus } from '../bus/bus.js';
import { STREAMS } from '../bus/messaging.js';
import { Caches } from '../cache/caches.js';
import { CLOCK } from '../clock/clock.js';
import { CONFIG } from '../config/common.config.js';
import { HealthBeatRepository } from '../health/health-beat.repository.js';
import { HealthRegistry } from '../health/health-registry.js';
import { HealthTeller } from '../health/health-teller.js';
import { DevelopmentTokens } from '../identity/development-tokens.js';
import { DeviceKeys } from '../identity/device-keys.js';
import { Identity } from '../identity/identity.js';
import { EventLog } from '../logging/event-log.js';
import { LogLevelRepository } from '../logging/log-level.repository.js';
import { LOGGER, type Logger } from '../logging/logger.js';
import { Metrics } from '../metrics/metrics.js';
import { REDIS } from '../redis/redis-connection.js';
import { TRACING } from '../tracing/tracing.js';
import { SecurityEventRepository } from '../security/security-event.repository.js';
import { SecurityEvents } from '../security/security-events.js';
import type { AppContext } from './app-context.js';
import { MessageInterceptors } from './message-interceptors.js';

/** Gives every module of an app what the platform made for it, without importing anything. */
@Module({})
export class PlatformModule {
  static forApp(context: AppContext): DynamicModule {
    const providers: Provider[] = [
      MessageInterceptors,
      { provide: CONFIG, useValue: context.config },
      { provide: CLOCK, useValue: context.clock },
      loggerOfEach(context),
      { provide: LogLevelRepository, useValue: context.logs.repository },
      { provide: EventLog, useValue: context.logs.events },
      { provide: Metrics, useValue: context.metrics },
      { provide: HealthRegistry, useValue: context.health },
      { provide: HealthBeatRepository, useValue: context.beats.repository },
      { provide: HealthTeller, useValue: context.beats.teller },
      { provide: REDIS, useValue: context.redis },
      { provide: STREAMS, useValue: context.messaging.options },
      { provide: RedisStreamsClient, useValue: context.messaging.client },
      { provide: StreamProducer, useValue: context.messaging.client.producer },
      { provide: Bus, useValue: context.messaging.bus },
      { provide: TRACING, useValue: context.tracing },
      { provide: SecurityEvents, useValue: context.security.events },
      { provide: SecurityEventRepository, useValue: context.security.repository },
      { provide: Caches, useValue: context.caches },
      { provide: Identity, useValue: context.identity.identity },
      { provide: DeviceKeys, useValue: context.identity.deviceKeys },
      { provide: DevelopmentTokens, useValue: context.identity.developmentTokens },
    ];
    return { module: PlatformModule, global: true, providers, exports: providers };
  }
}

/** Whoever injects the logger gets that of their class, so that the level of each can be set while the app runs. */
const loggerOfEach = ({ logger, logs }: AppContext): Provider => ({
  provide: LOGGER,
  scope: Scope.TRANSIENT,
  inject: [INQUIRER],
  useFactory: (inquirer?: object): Logger => {
    const component = inquirer?.constructor.name;
    return component && component !== 'Object' ? logs.levels.of(component) : logger;
  },
});
