import type { AppDefinition } from '@rover/platform';
import type { z } from 'zod';
import { AppModule } from './app.module.js';

/** What `main.ts` starts, and tests too. */
export const app: AppDefinition<z.ZodObject> = { name: 'event-ingest', module: AppModule };
