import type { AppDefinition } from '@rover/platform';
import { AppModule } from './app.module.js';
import { ingestConfig } from './ingest.config.js';

/** What `main.ts` starts, and tests too. */
export const app: AppDefinition<typeof ingestConfig> = {
  name: 'event-ingest',
  module: AppModule,
  config: ingestConfig,
};
