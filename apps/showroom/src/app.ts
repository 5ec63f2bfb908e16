import type { AppDefinition } from '@rover/platform';
import { AppModule } from './app.module.js';
import { showroomConfig } from './showroom.config.js';

/** What `main.ts` starts, and tests too. */
export const app: AppDefinition<typeof showroomConfig> = {
  name: 'showroom',
  module: AppModule,
  config: showroomConfig,
};
