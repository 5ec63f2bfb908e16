import { z } from 'zod';
import { instant, label } from '../common/primitives.js';
import { listOf, single } from '../common/envelopes.js';
import { defineRoute } from '../define/route.js';

const tag = 'Operations';
const access = ['admin'] as const;

export const deadLetter = z
  .strictObject({
    id: z.string(),
    topic: z.string(),
    partition: z.int(),
    group: z.string(),
    type: z.string(),
    key: z.string(),
    attempts: z.int(),
    cause: z.string(),
    failedAt: instant,
    messageId: z.string(),
  })
  .meta({ id: 'DeadLetter' });

const params = z.strictObject({
  id: z
    .string()
    .max(200)
    .regex(/^[A-Za-z0-9._:~-]+$/),
});

export const listDeadLetters = defineRoute({
  id: 'deadLetters.list',
  method: 'GET',
  path: '/api/v1/admin/dead-letters',
  access,
  tag,
  summary: 'Messages that no attempt could handle',
  query: z.strictObject({
    topic: label(80).optional(),
    group: label(80).optional(),
    limit: z.int().min(1).max(100).default(20),
    cursor: z.string().max(500).optional(),
  }),
  reply: listOf(deadLetter),
});

export const showDeadLetter = defineRoute({
  id: 'deadLetters.show',
  method: 'GET',
  path: '/api/v1/admin/dead-letters/:id',
  access,
  tag,
  summary: 'One dead letter with its payload',
  params,
  reply: single(deadLetter.extend({ data: z.unknown(), raw: z.string().optional() })),
});

export const redriveDeadLetter = defineRoute({
  id: 'deadLetters.redrive',
  method: 'POST',
  path: '/api/v1/admin/dead-letters/:id/redrive',
  access,
  tag,
  summary: 'Send it to its group again; audited',
  params,
  reply: single(deadLetter),
});

export const discardDeadLetter = defineRoute({
  id: 'deadLetters.discard',
  method: 'DELETE',
  path: '/api/v1/admin/dead-letters/:id',
  access,
  tag,
  summary: 'Throw it away; audited',
  params,
  reply: single(deadLetter),
});
