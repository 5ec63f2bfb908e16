import { runMigrations } from '@rover/persistence';
import { database } from './database.js';

await runMigrations('event-ingest', database);
