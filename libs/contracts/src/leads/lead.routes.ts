import { z } from 'zod';
import { defineRoute } from '../define/route.js';
import { leadToScore, recordLeadOutcomes, scoreLeads } from './lead.messages.js';

const tag = 'Leads';
const bodyLimit = 8 * 1024 ** 2;

/** Who may have leads scored, and who may say what is learned from. The service holds to the same. */
export const leadReaders = ['admin', 'manager', 'salesRep'] as const;
export const leadTeachers = ['admin'] as const;

export const scoreLeadsRoute = defineRoute({
  id: 'leads.score',
  method: 'POST',
  path: '/api/v1/leads/score',
  access: leadReaders,
  tag,
  summary: 'Score up to 1,000 leads given in the body, with reasons; nothing is kept',
  body: z.strictObject({ leads: z.array(leadToScore).min(1).max(1_000) }),
  reply: scoreLeads.reply,
  bodyLimit,
});

export const recordLeadOutcomesRoute = defineRoute({
  id: 'leads.outcomes',
  method: 'POST',
  path: '/api/v1/leads/outcomes',
  access: leadTeachers,
  tag,
  summary: 'Up to 1,000 past leads with what became of them, to learn from',
  body: recordLeadOutcomes.request,
  reply: recordLeadOutcomes.reply,
  bodyLimit,
  idempotent: true,
});
