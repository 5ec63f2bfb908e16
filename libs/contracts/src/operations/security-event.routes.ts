import { z } from 'zod';
import { appNames } from '../common/apps.js';
import { listOf } from '../common/envelopes.js';
import { instant } from '../common/primitives.js';
import { defineRoute } from '../define/route.js';

export const securityEventKind = z
  .enum(['signInFailed', 'accessRefused', 'rateLimited', 'suspiciousActivity'])
  .meta({ id: 'SecurityEventKind' });
export type SecurityEventKind = z.infer<typeof securityEventKind>;

export const securitySeverity = z.enum(['low', 'medium', 'high']).meta({ id: 'SecuritySeverity' });
export type SecuritySeverity = z.infer<typeof securitySeverity>;

/** Somebody was refused at a door: what its log line says too. */
export const securityEvent = z
  .strictObject({
    id: z.string(),
    at: instant,
    app: z.enum(appNames),
    event: securityEventKind,
    severity: securitySeverity,
    door: z.enum(['http', 'socket']),
    code: z
      .string()
      .optional()
      .meta({ description: 'Of the error that was answered', example: 'TOKEN_REVOKED' }),
    address: z.string().optional().meta({ description: 'Of the network' }),
    userHash: z.string().optional().meta({
      description: 'The person as log lines name them: the same in all of them, and nobody by name',
    }),
    riskScore: z.number().min(0).max(100).meta({ description: 'Of the person or address, 0 to 100' }),
  })
  .meta({ id: 'SecurityEvent' });
export type SecurityEvent = z.infer<typeof securityEvent>;

export const listSecurityEvents = defineRoute({
  id: 'securityEvents.list',
  method: 'GET',
  path: '/api/v1/admin/security-events',
  access: ['admin'],
  tag: 'Operations',
  summary:
    'Who was refused lately, the newest first; the last ten thousand of a month at most, the log has all',
  query: z.strictObject({
    event: securityEventKind.optional(),
    severity: securitySeverity.optional(),
    limit: z.int().min(1).max(100).default(20),
    cursor: z
      .string()
      .regex(/^\d{1,20}-\d{1,20}$/)
      .optional(),
  }),
  reply: listOf(securityEvent),
});
