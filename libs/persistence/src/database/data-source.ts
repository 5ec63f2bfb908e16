import { DataSource } from 'typeorm';
import { Messaging1700000000000 } from '../migrations/messaging.migration.js';
import { CONNECT_TIMEOUT_MS, sessionSettings, type Connection } from './connection.js';
import type { ServiceDatabase } from './service-database.js';

/** What runs the migrations of one service, not yet connected. */
export function createDataSource(database: ServiceDatabase, connection: Connection): DataSource {
  return new DataSource({
    type: 'postgres',
    url: connection.url,
    applicationName: connection.applicationName,
    schema: database.schema,
    migrations: [Messaging1700000000000, ...database.migrations],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    installExtensions: false,
    logging: false,
    poolErrorHandler: () => undefined,
    extra: { options: sessionSettings(database, connection), keepAlive: true },
  });
}
