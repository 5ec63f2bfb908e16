import { z } from 'zod';
import { id, instant, label, modelYear } from '../common/primitives.js';
import { pageQuery } from '../common/envelopes.js';
import { defineQuery } from '../define/request.js';
import { defineRoute } from '../define/route.js';
import { expiryKinds } from '../maintenance/expiry.js';
import { calendarDay } from '../maintenance/maintenance-plan.js';

export const complianceKind = z.enum([...expiryKinds, 'recall']).meta({ id: 'ComplianceKind' });

export const complianceStatus = z.enum(['later', 'upcoming', 'due', 'overdue', 'open', 'scheduled']).meta({
  id: 'ComplianceStatus',
  description:
    'upcoming: within its warnings; due: on the day itself; overdue, or expired: after it; open and scheduled are of recalls',
});

/** One thing that a vehicle of a fleet has to have done or renewed. */
export const complianceItem = z
  .strictObject({
    kind: complianceKind,
    id: id.meta({ description: 'Of the plan, part, document or recall' }),
    vehicleId: id,
    fleetId: id.meta({ description: 'The fleet that the vehicle is in: the one asked for, or one below it' }),
    make: z.string().optional(),
    model: z.string().optional(),
    modelYear: modelYear.optional(),
    plate: label(20).optional().meta({ description: 'Where the caller may see identities' }),
    title: z.string(),
    status: complianceStatus,
    at: instant.meta({ description: 'When it comes due; a recall has been since it was published' }),
    dueOn: calendarDay.meta({ description: 'The day of `at` in the time zone of the thing' }),
  })
  .meta({ id: 'ComplianceItem' });
export type ComplianceItem = z.infer<typeof complianceItem>;

export const complianceCount = z
  .strictObject({ kind: complianceKind, status: complianceStatus, count: z.int() })
  .meta({ id: 'ComplianceCount' });
export type ComplianceCount = z.infer<typeof complianceCount>;

const query = z.strictObject({
  kind: complianceKind.optional(),
  status: complianceStatus.optional(),
  within: z.int().min(0).max(3_650).default(30).meta({ description: 'Days from now' }),
  ...pageQuery,
});

export const getFleetCompliance = defineQuery({
  name: 'fleets.compliance',
  service: 'vehicle-profiles',
  request: query.extend({ fleetId: id }),
  reply: z.strictObject({
    data: z.array(complianceItem),
    meta: z.strictObject({
      nextCursor: z.string().nullable(),
      counts: z.array(complianceCount).optional().meta({
        description:
          'Of all that comes within so many days, whatever kind and status; on the first page alone',
      }),
    }),
  }),
  timeoutMs: 15_000,
  description: 'What is due or overdue for the vehicles of a fleet and of those below it, the soonest first',
});

export const getFleetComplianceRoute = defineRoute({
  id: 'fleets.compliance',
  method: 'GET',
  path: '/api/v1/fleets/:fleetId/compliance',
  access: 'signedIn',
  tag: 'Fleets and access',
  summary:
    'What is due or overdue for the vehicles of a fleet and of those below it: inspections, insurances, warranties, documents, maintenance, parts, recalls; and how many of each. With `Accept: text/csv` all of it as a file',
  params: z.strictObject({ fleetId: id }),
  query,
  reply: getFleetCompliance.reply,
});
