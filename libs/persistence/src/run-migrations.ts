import type { AppName } from '@rover/contracts';
import { appConfig, createLogger, loadConfig } from '@rover/platform';
import { z } from 'zod';
import type { ServiceDatabase } from './database/service-database.js';
import { migrate } from './migrate.js';

/**
 * The whole of a service's `migrate.main.ts`: migrates the database that the environment names, logs what ran, and
 * sets the exit code to 1 when it failed.
 */
export async function runMigrations(app: AppName, service: ServiceDatabase): Promise<void> {
  const config = loadConfig(appConfig(app, z.object({})));
  const logger = createLogger({ app, level: config.log.level });
  try {
    const migrations = await migrate(service, { url: config.database.url.reveal() });
    logger.info({ schema: service.schema, migrations }, 'The schema is up to date');
  } catch (err) {
    logger.fatal({ err, schema: service.schema }, 'The migration failed');
    process.exitCode = 1;
  }
}
