import { Bus } from '@rover/platform';
import type { AppDefinition, RunningApp } from '@rover/platform';
import type { ServiceDatabase } from '@rover/persistence';
import type { z } from 'zod';
import { createTestApp } from './create-test-app.js';
import type { TestSurroundings } from './create-test-app.js';
import { createTestDatabase } from './servers/test-database.js';
import type { TestDatabase } from './servers/test-database.js';
import { createTestRedis } from './servers/test-redis.js';
import type { TestRedis } from './servers/test-redis.js';

/** A service that runs on a database and streams of its own. */
export interface TestService {
  readonly running: RunningApp;
  /** Speaks to the service as another one would. */
  readonly bus: Bus;
  readonly database: TestDatabase;
  readonly redis: TestRedis;
  /** Stops the service and drops what it stood on. */
  close(): Promise<void>;
}

/**
 * Starts a service for one suite, with its schema migrated.
 * @throws Error when `DATABASE_URL` or `REDIS_URL` is not set, and what the start throws
 */
export async function startService<S extends z.ZodObject>(
  definition: AppDefinition<S>,
  schema: ServiceDatabase,
  given: Omit<TestSurroundings, 'database' | 'redis'> = {},
): Promise<TestService> {
  const [database, redis] = await Promise.all([createTestDatabase(schema), createTestRedis()]);
  const drop = () => Promise.all([database.drop(), redis.drop()]);
  const running = await createTestApp(definition, { ...given, database, redis }).catch(
    async (error: unknown) => {
      await drop();
      throw error;
    },
  );
  const close = async () => {
    await running.close();
    await drop();
  };
  return { running, bus: running.app.get(Bus), database, redis, close };
}
