import { z } from 'zod';
import { appNames } from '../common/apps.js';
import { single } from '../common/envelopes.js';
import { instant } from '../common/primitives.js';
import { defineRoute } from '../define/route.js';

const path = '/api/v1/admin/log-levels';
const common = { access: ['admin'], tag: 'Operations' } as const;

/** From the quietest to the most talkative. `silent` is no choice: a fault must not be hidden by a mistake. */
export const runTimeLogLevel = z
  .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace'])
  .meta({ id: 'RunTimeLogLevel' });
export type RunTimeLogLevel = z.infer<typeof runTimeLogLevel>;

const app = z.enum(['*', ...appNames]).meta({ description: '`*` is every app' });
const component = z
  .string()
  .regex(/^(\*|[A-Za-z][A-Za-z0-9]{0,79})$/)
  .meta({
    description: '`*` is every component; else a name that is listed, as `log.logger` has it',
    example: 'OutboxRelay',
  });

/** Longest time for which a level may be set, minutes: debug that is forgotten fills disks. */
const LONGEST_MINUTES = 1_440;

export const logLevelOverride = z
  .strictObject({ app, component, level: runTimeLogLevel, until: instant })
  .meta({ id: 'LogLevelOverride' });
export type LogLevelOverride = z.infer<typeof logLevelOverride>;

export const listLogLevels = defineRoute({
  ...common,
  id: 'logLevels.list',
  method: 'GET',
  path,
  summary: 'Components of the apps that run, and the levels of logs that were set for a time',
  reply: single(
    z.strictObject({
      apps: z.array(z.strictObject({ app: z.enum(appNames), components: z.array(z.string()) })),
      overrides: z.array(logLevelOverride),
    }),
  ),
});

export const setLogLevel = defineRoute({
  ...common,
  id: 'logLevels.set',
  method: 'PUT',
  path,
  summary: 'Log more or less for a time, in every replica within seconds; audited',
  body: z.strictObject({
    app: app.default('*'),
    component: component.default('*'),
    level: runTimeLogLevel,
    minutes: z
      .int()
      .min(1)
      .max(LONGEST_MINUTES)
      .default(30)
      .meta({ description: 'After these the configured level holds again' }),
  }),
  reply: single(logLevelOverride),
});

export const resetLogLevel = defineRoute({
  ...common,
  id: 'logLevels.reset',
  method: 'DELETE',
  path,
  summary: 'Back to the configured level before its time; audited',
  query: z.strictObject({ app: app.default('*'), component: component.default('*') }),
  reply: single(z.strictObject({ app, component })),
});
