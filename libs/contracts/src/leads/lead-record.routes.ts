import { z } from 'zod';
import { id, label } from '../common/primitives.js';
import { listOf, pageQuery, single } from '../common/envelopes.js';
import { defineRoute } from '../define/route.js';
import { floorStaff, stockKeepers } from '../inventory/stock-unit.js';
import { leadAssignment } from './lead-assignment.js';
import { lead, leadActivity, leadFilter, leadPatch, newLead, newLeadActivity } from './lead-record.js';
import { addLeadActivity, importLeads, takeAdf, takenLead } from './lead-record.messages.js';
import { getLeadSourceStats, leadSource, leadSourceCosts, leadStatsQuery } from './lead-source.js';

const tag = 'Leads';
const params = z.strictObject({ leadId: id });
const intoShowroom = z.strictObject({ showroomId: id });
const path = '/api/v1/leads/:leadId';
const access = floorStaff;

/** Whoever could send a larger one sends something else. */
const FILE_LIMIT = 1024 * 1024;

export const createLeadRoute = defineRoute({
  id: 'leads.create',
  method: 'POST',
  path: '/api/v1/leads',
  access,
  tag,
  summary:
    'Take a lead in; what is known already, by its ids or as an open lead of the customer for the vehicle, is the same lead',
  body: newLead,
  reply: single(takenLead),
  status: 201,
  idempotent: true,
});

export const takeAdfRoute = defineRoute({
  id: 'leads.adf',
  method: 'POST',
  path: '/api/v1/leads/adf',
  access,
  tag,
  summary: 'Take in ADF 1.0, as XML or as an e-mail that carries it; all prospects or none',
  query: intoShowroom,
  stream: ['application/xml', 'text/xml', 'application/adf+xml', 'text/plain', 'message/rfc822'],
  reply: takeAdf.reply,
  status: 201,
  bodyLimit: FILE_LIMIT,
  idempotent: true,
});

export const importLeadsRoute = defineRoute({
  id: 'leads.import',
  method: 'POST',
  path: '/api/v1/leads/import',
  access: stockKeepers,
  tag,
  summary: 'Take in a CSV of up to 1,000 leads; each line is answered for, half a file is refused whole',
  query: intoShowroom,
  bodies: { 'text/csv': z.string().min(1) },
  reply: importLeads.reply,
  bodyLimit: FILE_LIMIT,
  idempotent: true,
});

export const listLeadsRoute = defineRoute({
  id: 'leads.list',
  method: 'GET',
  path: '/api/v1/leads',
  access,
  tag,
  summary: 'Leads, newest first',
  query: z.strictObject({ ...leadFilter, ...pageQuery }),
  reply: listOf(lead),
});

export const getLeadRoute = defineRoute({
  id: 'leads.get',
  method: 'GET',
  path,
  access,
  tag,
  summary: 'One lead, with its score and why it is with whom',
  params,
  reply: single(lead),
});

export const updateLeadRoute = defineRoute({
  id: 'leads.update',
  method: 'PATCH',
  path,
  access,
  tag,
  summary:
    'Change a lead: new → engaged → appointmentSet → showed → sold, lost from any open one; back from appointmentSet and showed; lost is reopened as engaged, sold as showed by managers',
  params,
  body: leadPatch,
  conditional: true,
  reply: single(lead),
});

export const getLeadAdfRoute = defineRoute({
  id: 'leads.getAdf',
  method: 'GET',
  path: `${path}/adf`,
  access,
  tag,
  summary: 'One lead as ADF 1.0 (`application/xml`)',
  params,
});

export const addLeadActivityRoute = defineRoute({
  id: 'leads.addActivity',
  method: 'POST',
  path: `${path}/activities`,
  access,
  tag,
  summary:
    'Note a call, an e-mail, a visit, an appointment, an outcome: status, first response and score follow',
  params,
  body: newLeadActivity,
  reply: addLeadActivity.reply,
  status: 201,
  idempotent: true,
});

export const listLeadActivitiesRoute = defineRoute({
  id: 'leads.listActivities',
  method: 'GET',
  path: `${path}/activities`,
  access,
  tag,
  summary: 'What happened with a lead, newest first',
  params,
  query: z.strictObject(pageQuery),
  reply: listOf(leadActivity),
});

export const listLeadAssignmentsRoute = defineRoute({
  id: 'leads.listAssignments',
  method: 'GET',
  path: `${path}/assignments`,
  access,
  tag,
  summary: 'Who was thought of for a lead, who was passed over and why, newest first',
  params,
  query: z.strictObject(pageQuery),
  reply: listOf(leadAssignment),
});

export const setLeadSourceRoute = defineRoute({
  id: 'leadSources.set',
  method: 'PUT',
  path: '/api/v1/showrooms/:showroomId/lead-sources/:source',
  access: stockKeepers,
  tag,
  summary: 'Say what a source of leads costs',
  params: z.strictObject({ showroomId: id, source: label(60) }),
  body: leadSourceCosts,
  reply: single(leadSource),
});

export const leadSourceStatsRoute = defineRoute({
  id: 'leadSources.stats',
  method: 'GET',
  path: '/api/v1/lead-sources/stats',
  access,
  tag,
  summary:
    'Sources of leads: how many came, how soon they were answered, what became of them, what each cost',
  query: leadStatsQuery,
  reply: getLeadSourceStats.reply,
});
