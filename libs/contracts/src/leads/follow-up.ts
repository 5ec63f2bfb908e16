import { z } from 'zod';
import { id, instant, label } from '../common/primitives.js';
import { listOf, pageQuery, single } from '../common/envelopes.js';
import { defineEvent } from '../define/event.js';
import { defineCommand, defineQuery } from '../define/request.js';
import { defineRoute } from '../define/route.js';
import { floorStaff, stockKeepers } from '../inventory/stock-unit.js';
import { topics } from '../topics.js';
import { leadStatus } from './lead-record.js';

const service = 'showroom';
const tag = 'Leads';

/** `task`: something for the rep to do; the others go to the customer, if they have agreed to it. */
export const followUpChannels = ['task', 'email', 'sms', 'phone'] as const;

const step = z.strictObject({
  afterMinutes: z.int().min(0).max(525_600).meta({ description: 'From when the lead came to the status' }),
  channel: z.enum(followUpChannels),
  template: label(120).meta({ description: 'What is to be said or done, as whoever sends it knows it' }),
});

const planFacts = {
  name: label(120),
  status: leadStatus.exclude(['sold', 'lost']).meta({ description: 'Leads that come to it are enrolled' }),
  source: label(60).nullable().meta({ description: 'Of this source alone; null: of any' }),
  steps: z.array(step).min(1).max(20),
};

/** A sequence of follow-ups. It ends when the lead leaves the status, or the customer writes or calls. */
export const followUpPlan = z
  .strictObject({ id, showroomId: id, ...planFacts, active: z.boolean(), createdAt: instant })
  .meta({ id: 'FollowUpPlan' });
export type FollowUpPlan = z.infer<typeof followUpPlan>;

export const newFollowUpPlan = z
  .strictObject({ ...planFacts, source: planFacts.source.default(null) })
  .meta({ id: 'NewFollowUpPlan' });
export type NewFollowUpPlan = z.infer<typeof newFollowUpPlan>;

export const followUpStates = ['waiting', 'due', 'sent', 'skipped'] as const;

/** One step for one lead. `due` is for whoever does or sends it, who then says `sent`. */
export const followUp = z
  .strictObject({
    id,
    leadId: id,
    showroomId: id,
    planId: id,
    step: z.int().min(0),
    channel: z.enum(followUpChannels),
    template: z.string(),
    state: z.enum(followUpStates),
    skipped: z
      .enum(['statusLeft', 'customerAnswered', 'noConsent', 'noContact', 'customerGone', 'person'])
      .nullable()
      .meta({ description: 'Why it was skipped' }),
    dueAt: instant.meta({ description: 'Put off to the end of quiet hours, if it falls into them' }),
    updatedAt: instant,
  })
  .meta({ id: 'FollowUp' });
export type FollowUp = z.infer<typeof followUp>;

export const followUpDue = defineEvent({
  name: 'followUp.due',
  topic: topics.leads,
  source: service,
  consumers: [service],
  data: z.strictObject({
    followUpId: id,
    leadId: id,
    showroomId: id,
    channel: z.enum(followUpChannels),
    template: z.string(),
    time: instant,
  }),
  key: (data) => data.leadId,
  description: 'A step of a sequence has come due: its time is there, and the customer has agreed to it',
});

export const createFollowUpPlan = defineCommand({
  name: 'followUps.createPlan',
  service,
  request: z.strictObject({ showroomId: id, plan: newFollowUpPlan }),
  reply: single(followUpPlan),
  description: 'Make a sequence of follow-ups; leads that come to its status from now on are enrolled',
});

export const endFollowUpPlan = defineCommand({
  name: 'followUps.endPlan',
  service,
  request: z.strictObject({ showroomId: id, planId: id }),
  reply: single(followUpPlan),
  description: 'Enrol no further leads; those that are go on',
});

export const listFollowUpPlans = defineQuery({
  name: 'followUps.listPlans',
  service,
  request: z.strictObject({ showroomId: id, ...pageQuery }),
  reply: listOf(followUpPlan),
  description: 'Sequences of follow-ups of a showroom, newest first',
});

const followUpFilter = {
  leadId: id.optional(),
  showroomId: id.optional(),
  repId: id.optional().meta({ description: 'Of the lead' }),
  state: z.enum(followUpStates).optional(),
  channel: z.enum(followUpChannels).optional(),
};

export const listFollowUps = defineQuery({
  name: 'followUps.list',
  service,
  request: z.strictObject({ ...followUpFilter, ...pageQuery }),
  reply: listOf(followUp),
  description: 'Follow-ups of leads of the showrooms of the caller, newest first',
});

export const settleFollowUp = defineCommand({
  name: 'followUps.settle',
  service,
  request: z.strictObject({ id, state: z.enum(['sent', 'skipped']) }),
  reply: single(followUp),
  description: 'Say that a follow-up was done or sent, or that it will not be',
});

export const enrolLead = defineCommand({
  name: 'followUps.enrol',
  service,
  request: z.strictObject({ leadId: id, planId: id }),
  reply: z.strictObject({ data: z.array(followUp) }),
  description:
    'Enrol a lead in a sequence now; steps that were skipped wait again, what was sent is not sent anew',
});

export const stopFollowUps = defineCommand({
  name: 'followUps.stop',
  service,
  request: z.strictObject({ leadId: id }),
  reply: z.strictObject({ data: z.array(followUp) }),
  description: 'Take a lead out of all its sequences',
});

const ofShowroom = z.strictObject({ showroomId: id });
const ofLead = z.strictObject({ leadId: id });
const ofLeadPath = '/api/v1/leads/:leadId/follow-ups';
const plansPath = '/api/v1/showrooms/:showroomId/follow-up-plans';

export const createFollowUpPlanRoute = defineRoute({
  id: 'followUps.createPlan',
  method: 'POST',
  path: plansPath,
  access: stockKeepers,
  tag,
  summary: 'Make a sequence of follow-ups for leads that come to a status',
  params: ofShowroom,
  body: newFollowUpPlan,
  reply: single(followUpPlan),
  status: 201,
  idempotent: true,
});

export const listFollowUpPlansRoute = defineRoute({
  id: 'followUps.listPlans',
  method: 'GET',
  path: plansPath,
  access: floorStaff,
  tag,
  summary: 'Sequences of follow-ups of a showroom',
  params: ofShowroom,
  query: z.strictObject(pageQuery),
  reply: listOf(followUpPlan),
});

export const endFollowUpPlanRoute = defineRoute({
  id: 'followUps.endPlan',
  method: 'DELETE',
  path: `${plansPath}/:planId`,
  access: stockKeepers,
  tag,
  summary: 'Enrol no further leads in a sequence',
  params: ofShowroom.extend({ planId: id }),
  reply: single(followUpPlan),
});

export const listFollowUpsRoute = defineRoute({
  id: 'followUps.list',
  method: 'GET',
  path: '/api/v1/follow-ups',
  access: floorStaff,
  tag,
  summary: 'What is to be done and sent, was, or was skipped and why',
  query: z.strictObject({ ...followUpFilter, ...pageQuery }),
  reply: listOf(followUp),
});

export const settleFollowUpRoute = defineRoute({
  id: 'followUps.settle',
  method: 'PATCH',
  path: '/api/v1/follow-ups/:followUpId',
  access: floorStaff,
  tag,
  summary: 'Say that a follow-up was done, or that it will not be',
  params: z.strictObject({ followUpId: id }),
  body: settleFollowUp.request.omit({ id: true }),
  reply: single(followUp),
});

export const enrolLeadRoute = defineRoute({
  id: 'followUps.enrol',
  method: 'POST',
  path: ofLeadPath,
  access: floorStaff,
  tag,
  summary: 'Enrol a lead in a sequence of its showroom now; answers all its follow-ups, newest first',
  params: ofLead,
  body: enrolLead.request.pick({ planId: true }),
  reply: enrolLead.reply,
  status: 201,
  idempotent: true,
});

export const stopFollowUpsRoute = defineRoute({
  id: 'followUps.stop',
  method: 'DELETE',
  path: ofLeadPath,
  access: floorStaff,
  tag,
  summary: 'Take a lead out of all its sequences; answers all its follow-ups, newest first',
  params: ofLead,
  reply: stopFollowUps.reply,
});
