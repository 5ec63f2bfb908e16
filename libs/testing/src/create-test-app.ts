import { startApp } from '@rover/platform';
import type { AppDefinition, ConfigOf, RunningApp, StartOverrides } from '@rover/platform';
import type { z } from 'zod';
import type { TestDatabase } from './servers/test-database.js';
import type { TestRedis } from './servers/test-redis.js';

/** What the app under test stands on. */
export interface TestSurroundings extends Pick<StartOverrides, 'clock' | 'logger' | 'create'> {
  readonly database?: Pick<TestDatabase, 'url'>;
  readonly redis?: Pick<TestRedis, 'url' | 'prefix'>;
  /** Further variables of the environment, stronger than those of the helper. */
  readonly env?: Record<string, string>;
}

const portVariables = [
  'ROVER_PORT',
  'ROVER_EVENT_INGEST_PORT',
  'ROVER_SCORING_SERVICE_PORT',
  'ROVER_VEHICLE_PROFILES_PORT',
  'ROVER_SHOWROOM_PORT',
  'ROVER_REALTIME_GATEWAY_PORT',
];

/**
 * Boots an app as its `main.ts` does, on a free port of the loopback address, with nothing of this machine's
 * environment. Close what it answers at the end of the suite.
 */
export function createTestApp<S extends z.ZodObject>(
  definition: AppDefinition<S>,
  { database, redis, env, ...overrides }: TestSurroundings = {},
): Promise<RunningApp<ConfigOf<S>>> {
  return startApp(definition, {
    ...overrides,
    signals: false,
    env: {
      NODE_ENV: 'test',
      LOG_LEVEL: 'error',
      ROVER_HOST: '127.0.0.1',
      ...Object.fromEntries(portVariables.map((name) => [name, '0'])),
      ...(database && { DATABASE_URL: database.url }),
      ...(redis && { REDIS_URL: redis.url, REDIS_PREFIX: redis.prefix }),
      ...env,
    },
  });
}
