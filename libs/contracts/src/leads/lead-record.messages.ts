import { z } from 'zod';
import type { AppName } from '../common/apps.js';
import { id, instant } from '../common/primitives.js';
import { listOf, pageQuery, single } from '../common/envelopes.js';
import { defineEvent } from '../define/event.js';
import { defineCommand, defineQuery } from '../define/request.js';
import { topics } from '../topics.js';
import { leadAssignment } from './lead-assignment.js';
import {
  lead,
  leadActivity,
  leadFilter,
  leadPatch,
  leadStatus,
  newLead,
  newLeadActivity,
} from './lead-record.js';

const service = 'showroom';

/** Lines of one file of leads: they are taken while the caller waits. */
export const MOST_LEAD_LINES = 1_000;

const told = <S extends z.ZodRawShape>(
  name: string,
  data: S,
  description: string,
  consumers: readonly AppName[] = [],
) =>
  defineEvent({
    name,
    topic: topics.leads,
    source: service,
    consumers,
    data: z.strictObject({ leadId: id, showroomId: id, customerId: id, ...data, time: instant }),
    key: (event) => (event as { leadId: string }).leadId,
    description,
  });

export const leadCreated = told('lead.created', { source: z.string() }, 'A lead came');

export const leadAssigned = told(
  'lead.assigned',
  {
    repId: id,
    userId: z.string().nullable(),
    previousRepId: id.nullable(),
    by: leadAssignment.shape.by,
  },
  'A lead was given to a rep, or to another one',
  [service],
);

export const leadEscalated = told(
  'lead.escalated',
  { repId: id.nullable(), reassignments: z.int() },
  'Nobody answers a lead: its showroom is told, once',
  [service],
);

/** With what goes on in the showroom, not with what becomes of leads: its room hears all of it in one order. */
export const leadUpdated = defineEvent({
  name: 'lead.updated',
  topic: topics.retail,
  source: service,
  consumers: [],
  data: z.strictObject({
    leadId: id,
    showroomId: id,
    customerId: id,
    status: leadStatus,
    repId: id.nullable(),
    score: z.number().min(0).max(1),
    version: z.int().min(1),
    time: instant,
  }),
  key: (data) => data.showroomId,
  description: 'A lead came, was moved, given to a rep, worked on or scored anew',
});

/** `known`: it came before and is the same lead. */
export const takenLead = z
  .strictObject({ lead, outcome: z.enum(['created', 'known']) })
  .meta({ id: 'TakenLead' });

export const createLead = defineCommand({
  name: 'leads.create',
  service,
  request: z.strictObject({ lead: newLead }),
  reply: single(takenLead),
  timeoutMs: 15_000,
  description: 'Take a lead in: know its customer, score it, give it to a rep',
});

export const takeAdf = defineCommand({
  name: 'leads.takeAdf',
  service,
  request: z.strictObject({
    showroomId: id,
    mediaType: z.string().max(120),
    charset: z.string().max(40).optional(),
    /** Bytes, base64: what they say in which charset is for the reader to find out. */
    content: z.base64().max(1_400_000),
  }),
  reply: z.strictObject({
    data: z.array(takenLead),
    meta: z.strictObject({ lenient: z.array(z.string()).meta({ description: 'What was overlooked' }) }),
  }),
  timeoutMs: 15_000,
  description: 'Take in the prospects of an ADF document or e-mail, all or none',
});

export const leadLine = z
  .strictObject({
    line: z.int().meta({ description: 'Of the file, the header being 1' }),
    leadId: id.nullable(),
    outcome: z.enum(['created', 'known', 'rejected']),
    errors: z.array(z.strictObject({ path: z.string(), message: z.string() })),
  })
  .meta({ id: 'LeadLine' });
export type LeadLine = z.infer<typeof leadLine>;

export const importLeads = defineCommand({
  name: 'leads.import',
  service,
  request: z.strictObject({ showroomId: id, csv: z.string().max(1_048_576) }),
  reply: z.strictObject({ data: z.array(leadLine) }),
  timeoutMs: 60_000,
  description: 'Take in a file of leads, line by line; a file that cannot be read to its end changes nothing',
});

export const updateLead = defineCommand({
  name: 'leads.update',
  service,
  request: z.strictObject({ id, patch: leadPatch, version: z.int().min(1).optional() }),
  reply: single(lead),
  description: 'Change a lead, move it to another status, give it to another rep',
});

export const addLeadActivity = defineCommand({
  name: 'leads.addActivity',
  service,
  request: z.strictObject({ leadId: id, activity: newLeadActivity }),
  reply: z.strictObject({ data: z.strictObject({ activity: leadActivity, lead }) }),
  description: 'Note what happened with a lead; its status and score follow',
});

export const getLead = defineQuery({
  name: 'leads.get',
  service,
  request: z.strictObject({ id }),
  reply: single(lead),
  description: 'One lead',
});

export const getLeadAdf = defineQuery({
  name: 'leads.getAdf',
  service,
  request: z.strictObject({ id }),
  reply: z.strictObject({ data: z.string() }),
  description: 'One lead as ADF 1.0',
});

export const listLeads = defineQuery({
  name: 'leads.list',
  service,
  request: z.strictObject({ ...leadFilter, ...pageQuery }),
  reply: listOf(lead),
  description: 'Leads of the showrooms of the caller, newest first',
});

export const listLeadActivities = defineQuery({
  name: 'leads.listActivities',
  service,
  request: z.strictObject({ leadId: id, ...pageQuery }),
  reply: listOf(leadActivity),
  description: 'What happened with a lead, newest first',
});

export const listLeadAssignments = defineQuery({
  name: 'leads.listAssignments',
  service,
  request: z.strictObject({ leadId: id, ...pageQuery }),
  reply: listOf(leadAssignment),
  description: 'Who was asked for a lead, and why, newest first',
});
