import type { AppDefinition } from '@rover/platform';
import { AppModule } from './app.module.js';
import { profilesConfig } from './profiles.config.js';

/** What `main.ts` starts, and tests too. */
export const app: AppDefinition<typeof profilesConfig> = {
  name: 'vehicle-profiles',
  module: AppModule,
  config: profilesConfig,
};
