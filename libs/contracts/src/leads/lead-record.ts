import { z } from 'zod';
import { currency, id, instant, label, minorUnits, modelYear, odometer } from '../common/primitives.js';
import { customerFacts, customerIdentifiers, newConsent } from '../customers/identity.js';
import { leadBasis, leadFacts, leadReason } from './lead.js';
import { leadAssignment } from './lead-assignment.js';

export const leadStatuses = ['new', 'engaged', 'appointmentSet', 'showed', 'sold', 'lost'] as const;
export const leadStatus = z.enum(leadStatuses).meta({ id: 'LeadStatus' });
export type LeadStatus = z.infer<typeof leadStatus>;

/** Where a lead may go from where it is. Back from `sold` (the sale was unwound) it is brought by managers alone. */
export const leadTransitions: Readonly<Record<LeadStatus, readonly LeadStatus[]>> = {
  new: ['engaged', 'lost'],
  engaged: ['appointmentSet', 'showed', 'lost'],
  appointmentSet: ['engaged', 'showed', 'lost'],
  showed: ['engaged', 'appointmentSet', 'sold', 'lost'],
  sold: ['showed'],
  lost: ['engaged'],
};

/** Whose best open lead scores higher is told of when they come in: they are likely to buy. */
export const highLeadScore = 0.7;

/** Still to be worked on. */
export const openLeadStatuses = ['new', 'engaged', 'appointmentSet', 'showed'] as const;

const sourceName = label(60).meta({ description: 'Where the lead comes from', example: 'website' });

const wantedVehicle = z
  .strictObject({
    listingId: id.optional(),
    stockNumber: label(60).optional(),
    vin: label(40).optional().meta({ description: 'As it was told; it need not be a valid one' }),
    condition: leadFacts.shape.condition,
    modelYear: modelYear.optional(),
    make: label(60).optional(),
    model: label(80).optional(),
    trim: label(80).optional(),
    bodyClass: label(60).optional(),
    odometer: odometer.optional(),
    price: minorUnits.optional().meta({ description: 'Asking price, in the currency of the showroom' }),
  })
  .meta({ id: 'LeadVehicle' });

/** What a lead calls itself elsewhere: the same again is the same lead. */
const leadExternalId = z
  .strictObject({ source: label(200), value: label(200), sequence: label(40).optional() })
  .meta({ id: 'LeadExternalId' });

const facts = {
  source: sourceName,
  interest: z.enum(['buy', 'lease', 'sell', 'tradeIn', 'testDrive']),
  vehicle: wantedVehicle.nullable(),
  tradeIn: wantedVehicle.nullable(),
  financing: leadFacts.shape.financing.unwrap().nullable(),
  budget: minorUnits.nullable(),
  timeframeDays: z.int().min(0).max(3_650).nullable(),
  distanceKm: z.number().min(0).max(20_100).nullable(),
  comments: z.string().max(5_000).nullable(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .nullable()
    .meta({ description: 'ISO 639; reps who speak it are asked' }),
  skills: z.array(label(40)).max(10).meta({ description: 'What a rep must know about' }),
};

const optional = <T extends z.ZodType>(schema: T) => schema.optional();

export const newLead = z
  .strictObject({
    showroomId: id,
    customerId: id.optional().meta({ description: 'A known customer, instead of `customer`' }),
    customer: z
      .strictObject({
        ...customerFacts.shape,
        ...customerIdentifiers.shape,
        consents: z.array(newConsent).max(15).optional(),
      })
      .optional(),
    source: facts.source,
    interest: facts.interest.default('buy'),
    vehicle: optional(wantedVehicle),
    tradeIn: optional(wantedVehicle),
    financing: leadFacts.shape.financing,
    budget: optional(minorUnits),
    timeframeDays: leadFacts.shape.timeframeDays,
    distanceKm: leadFacts.shape.distanceKm,
    comments: z.string().max(5_000).optional(),
    language: optional(facts.language.unwrap()),
    skills: facts.skills.default([]),
    externalIds: z.array(leadExternalId).max(20).default([]),
    requestedAt: instant.optional().meta({ description: 'When they wrote; default: now' }),
  })
  .refine(({ customer, customerId }) => (customer === undefined) !== (customerId === undefined), {
    message: 'is given, or customerId, and not both',
    path: ['customer'],
  })
  .meta({ id: 'NewLead' });
export type NewLead = z.infer<typeof newLead>;

/** How likely the lead becomes a sale; `fallback` while scoring is away: points chosen by people, to be replaced. */
export const standingScore = z
  .strictObject({
    score: z.number().min(0).max(1),
    confidence: z.number().min(0).max(1),
    basis: z.enum([...leadBasis.options, 'fallback']),
    modelVersion: z.int().nullable(),
    reasons: z.array(leadReason),
    scoredAt: instant,
  })
  .meta({ id: 'StandingLeadScore' });
export type StandingScore = z.infer<typeof standingScore>;

export const lead = z
  .strictObject({
    id,
    showroomId: id,
    customerId: id,
    status: leadStatus,
    ...facts,
    currency,
    externalIds: z.array(leadExternalId),
    repId: id.nullable(),
    score: standingScore,
    responseDueAt: instant
      .nullable()
      .meta({ description: 'Until when the rep answers, or another one is asked' }),
    firstResponseAt: instant.nullable(),
    reassignments: z.int().min(0).meta({ description: 'How often nobody answered in time' }),
    escalatedAt: instant.nullable().meta({ description: 'When managers were told that nobody answers' }),
    nextActionAt: instant
      .nullable()
      .meta({ description: 'When the rep wants to follow up; later it is overdue' }),
    lastActivityAt: instant.nullable(),
    resends: z.int().min(0).meta({ description: 'How often it came again' }),
    requestedAt: instant,
    closedAt: instant.nullable(),
    lostReason: label(200).nullable(),
    assignment: leadAssignment.nullable().meta({ description: 'How it came to whom it is with' }),
    version: z.int().min(1),
    createdAt: instant,
    updatedAt: instant,
  })
  .meta({ id: 'Lead' });
export type Lead = z.infer<typeof lead>;

export const leadPatch = z
  .strictObject({
    status: leadStatus.optional(),
    lostReason: label(200).optional().meta({ description: 'With the status `lost`' }),
    repId: id.optional().meta({ description: 'Gives the lead to another rep; managers alone' }),
    nextActionAt: instant.nullable().optional(),
    interest: facts.interest.optional(),
    vehicle: optional(facts.vehicle),
    tradeIn: optional(facts.tradeIn),
    financing: optional(facts.financing),
    budget: optional(facts.budget),
    timeframeDays: optional(facts.timeframeDays),
    comments: optional(facts.comments),
    language: optional(facts.language),
    skills: optional(facts.skills),
  })
  .refine((patch) => Object.keys(patch).length > 0, 'says nothing to change')
  .meta({ id: 'LeadPatch', minProperties: 1 });
export type LeadPatch = z.infer<typeof leadPatch>;

export const activityKinds = ['call', 'email', 'sms', 'visit', 'note', 'appointment', 'outcome'] as const;

/** Something that happened with a lead. */
export const newLeadActivity = z
  .strictObject({
    kind: z.enum(activityKinds),
    direction: z.enum(['outbound', 'inbound']).default('outbound'),
    reached: z.boolean().default(true).meta({ description: 'Of a call: whether somebody answered' }),
    appointment: z
      .strictObject({ at: instant, status: z.enum(['set', 'missed', 'cancelled']).default('set') })
      .optional()
      .meta({ description: 'With the kind `appointment`' }),
    testDrive: z.boolean().default(false).meta({ description: 'Of a visit' }),
    outcome: z.enum(['sold', 'lost']).optional().meta({ description: 'With the kind `outcome`' }),
    reason: label(200).optional().meta({ description: 'Of an outcome' }),
    note: z.string().max(2_000).optional(),
    time: instant.optional().meta({ description: 'When; default: now' }),
    nextActionAt: instant.nullable().optional(),
  })
  .superRefine(({ kind, appointment, outcome }, context) => {
    if ((kind === 'appointment') !== (appointment !== undefined))
      context.addIssue({
        code: 'custom',
        path: ['appointment'],
        message: 'belongs to the kind `appointment`',
      });
    if ((kind === 'outcome') !== (outcome !== undefined))
      context.addIssue({ code: 'custom', path: ['outcome'], message: 'belongs to the kind `outcome`' });
  })
  .meta({ id: 'NewLeadActivity' });
export type NewLeadActivity = z.infer<typeof newLeadActivity>;

export const leadActivity = z
  .strictObject({
    id,
    leadId: id,
    kind: z.enum([...activityKinds, 'status', 'resend']).meta({
      description: '`status`: it was moved; `resend`: it came again',
    }),
    direction: z.enum(['outbound', 'inbound']),
    detail: z.record(z.string(), z.unknown()).meta({ description: 'What the kind brings with it' }),
    note: z.string().nullable(),
    actor: z.string().nullable().meta({ description: 'Null: the platform itself' }),
    time: instant,
    recordedAt: instant,
  })
  .meta({ id: 'LeadActivity' });
export type LeadActivity = z.infer<typeof leadActivity>;

export const leadFilter = {
  showroomId: id.optional(),
  status: z.array(leadStatus).optional(),
  open: z.boolean().optional(),
  repId: id.optional(),
  unassigned: z.boolean().optional(),
  customerId: id.optional(),
  source: sourceName.optional(),
  minScore: z.number().min(0).max(1).optional(),
  overdue: z.boolean().optional().meta({ description: 'Open, and the follow-up or the answer is late' }),
  q: label(80).optional().meta({
    description:
      'Words, each in the lead (vehicle, source, comments) or a beginning of the customer’s name; or all of an e-mail address or phone number',
    example: 'ana kuga',
  }),
};
