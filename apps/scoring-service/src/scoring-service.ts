import type { AppDefinition } from '@rover/platform';
import { AppModule } from './app.module.js';
import { scoringConfig } from './scoring.config.js';

/** What `main.ts` starts, and tests too. */
export const scoringService: AppDefinition<typeof scoringConfig> = {
  name: 'scoring-service',
  module: AppModule,
  config: scoringConfig,
};
