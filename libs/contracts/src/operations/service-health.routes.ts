import { z } from 'zod';
import { appNames } from '../common/apps.js';
import { single } from '../common/envelopes.js';
import { instant } from '../common/primitives.js';
import { defineRoute } from '../define/route.js';

const healthStatus = z.enum(['healthy', 'degraded', 'unhealthy', 'away']).meta({
  id: 'ServiceStatus',
  description:
    '`degraded` works with something missing, `unhealthy` cannot work, `away` has not been heard of for fifteen seconds',
});
export type ServiceStatus = z.infer<typeof healthStatus>;

/** What one process depends on. */
const healthCheck = z.strictObject({
  status: z.enum(['up', 'down']),
  critical: z.boolean().meta({ description: 'Whether the process is not ready without it' }),
  ms: z.number().meta({ description: 'How long the answer took' }),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.null()])).optional(),
});

/** How many messages of one type a process has handled, and how long that took. */
export const handledType = z
  .strictObject({
    type: z.string().meta({ description: 'Of an event, a command or a query', example: 'listing.updated' }),
    messages: z.int().meta({ description: 'Since the start of the process, tries included' }),
    seconds: z.number().meta({ description: 'Time of the handlers, added up' }),
  })
  .meta({ id: 'HandledType' });
export type HandledType = z.infer<typeof handledType>;

/** One process of a service, as it told of itself last. */
export const replicaHealth = z
  .strictObject({
    replica: z.string(),
    status: healthStatus,
    version: z.string(),
    uptime: z.number().meta({ description: 'Seconds since its start' }),
    draining: z.boolean().meta({ description: 'It finishes what it has and takes nothing new' }),
    heardAt: instant.meta({ description: 'When it told; of one that is away, since when it is' }),
    checks: z.record(z.string(), healthCheck),
    handled: z.array(handledType),
  })
  .meta({ id: 'ReplicaHealth' });
export type ReplicaHealth = z.infer<typeof replicaHealth>;

export const serviceHealth = z
  .strictObject({
    service: z.enum(appNames),
    status: healthStatus,
    awaySince: instant.nullable().meta({ description: 'Null while it is there, or when it never was' }),
    replicas: z.array(replicaHealth),
  })
  .meta({ id: 'ServiceHealth' });
export type ServiceHealth = z.infer<typeof serviceHealth>;

export const reportHealth = defineRoute({
  id: 'health.report',
  method: 'GET',
  path: '/api/v1/admin/health',
  access: ['admin'],
  tag: 'Operations',
  summary: 'How every service is, with its replicas, their versions and what they depend on',
  reply: single(z.array(serviceHealth)),
});
