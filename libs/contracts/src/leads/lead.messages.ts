import { z } from 'zod';
import { id, instant } from '../common/primitives.js';
import { defineEvent } from '../define/event.js';
import { defineCommand } from '../define/request.js';
import { topics } from '../topics.js';
import { leadFacts, leadOutcome, leadReference, leadScore } from './lead.js';

const service = 'scoring-service';

/** Leads of one request: what a thousand take stays far below a second. */
const MOST_LEADS = 1_000;

export const leadToScore = z.strictObject({
  leadId: id.optional(),
  customerId: leadReference.customerId,
  showroomId: leadReference.showroomId,
  facts: leadFacts,
});

export const scoreLeads = defineCommand({
  name: 'leads.score',
  service,
  request: z.strictObject({
    leads: z.array(leadToScore).min(1).max(MOST_LEADS),
    /** Keeps the facts for training and tells of each score by `lead.scored`; every lead needs an id then. */
    persist: z.boolean().default(false),
  }),
  reply: z.strictObject({ data: z.array(leadScore) }),
  timeoutMs: 10_000,
  description: 'Scores leads by what is known of them now, in the order given',
});

export const recordLeadOutcomes = defineCommand({
  name: 'leads.recordOutcomes',
  service,
  request: z.strictObject({ outcomes: z.array(leadOutcome).min(1).max(MOST_LEADS) }),
  reply: z.strictObject({ data: z.strictObject({ recorded: z.int() }) }),
  timeoutMs: 10_000,
  description: 'Takes in leads that were won or lost, to learn from; the same again changes nothing',
});

export const leadScored = defineEvent({
  name: 'lead.scored',
  topic: topics.leads,
  source: service,
  consumers: [],
  data: leadScore.extend(leadReference),
  key: (data) => data.leadId,
  description: 'A lead has a new score',
});

/** `facts` as they stood at `factsAt`, for a lead that was never scored; what was kept at its scores comes first. */
const decided = z.strictObject({
  ...leadReference,
  time: instant,
  facts: leadFacts.optional(),
  factsAt: instant.optional(),
});

const decision = (name: string, description: string) =>
  defineEvent({
    name,
    topic: topics.leads,
    source: 'showroom',
    consumers: [service],
    data: decided,
    key: (data) => data.leadId,
    description,
  });

export const leadConverted = decision('lead.converted', 'A lead became a sale');
export const leadLost = decision('lead.lost', 'A lead was given up, or bought elsewhere');
