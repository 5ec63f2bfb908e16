import { z } from 'zod';
import { reasonParams } from '../common/reason.js';
import { id, instant, label, minorUnits } from '../common/primitives.js';

/** How a lead can be reached. */
export const contactMethods = ['email', 'phone', 'sms', 'post', 'chat'] as const;

const count = z.int().min(0).max(1_000_000);
const contacts = z.array(z.enum(contactMethods)).max(contactMethods.length);

/** Facts of a dealer's own, known when a lead comes or is worked; a name that tells of the outcome is refused. */
const attributes = z
  .record(label(60), z.union([label(120), z.number(), z.boolean()]))
  .refine((given) => Object.keys(given).length <= 40, 'There may be 40 attributes.');

/**
 * What is known of a lead at some moment. Counts are from capture until then. What is absent is unknown, which is not
 * the same as 0. Nothing here tells who somebody is.
 */
export const leadFacts = z
  .strictObject({
    capturedAt: instant.meta({ description: 'When the lead came' }),
    source: label(60).optional().meta({ description: 'Where it came from', example: 'website' }),
    interest: z.enum(['buy', 'lease', 'sell', 'tradeIn', 'testDrive']).optional(),
    condition: z.enum(['new', 'used', 'certified']).optional(),
    financing: z.enum(['cash', 'finance', 'lease']).optional(),
    budget: minorUnits.optional(),
    price: minorUnits
      .optional()
      .meta({ description: 'Asking price of the vehicle of interest, in the currency of the budget' }),
    timeframeDays: z.int().min(0).max(3_650).optional(),
    contactMethods: contacts.optional(),
    verifiedContacts: contacts.optional().meta({ description: 'Those that are known to work' }),
    hasTradeIn: z.boolean().optional(),
    distanceKm: z.number().min(0).max(20_100).optional(),
    commentLength: count.optional().meta({ description: 'Characters they wrote' }),
    previousPurchases: count.optional(),
    visits: count.optional(),
    testDrives: count.optional(),
    messages: count.optional().meta({ description: 'From them' }),
    calls: count.optional().meta({ description: 'That reached them' }),
    vehicleViews: count.optional(),
    appointments: count.optional(),
    missedAppointments: count.optional(),
    firstResponseMinutes: z.number().min(0).max(5_000_000).optional(),
    lastActivityAt: instant.optional(),
    attributes: attributes.optional(),
  })
  .meta({ id: 'LeadFacts' });
export type LeadFacts = z.infer<typeof leadFacts>;

/** Whose facts they are; what is kept of a lead is forgotten with its customer. */
export const leadReference = {
  leadId: id,
  customerId: id.optional(),
  showroomId: id.optional(),
};

/** What a prediction comes from: points and priors chosen by people, or a model that has proved better. */
export const leadBasis = z.enum(['scorecard', 'model']);

export const leadReason = z
  .strictObject({
    code: z.string().meta({ description: 'The fact', example: 'testDrives' }),
    text: z.string().meta({ example: '2 test drives' }),
    params: reasonParams
      .optional()
      .meta({ description: '`value` of the fact, where it is known', example: { value: 2 } }),
    effect: z.number().meta({
      description: 'What the score would lose (above 0) or gain (below 0) without it',
      example: 0.14,
    }),
  })
  .meta({ id: 'LeadReason' });

export const leadScore = z
  .strictObject({
    leadId: id.nullable(),
    score: z.number().min(0).max(1).meta({ description: 'Probability that the lead becomes a sale' }),
    confidence: z.number().min(0).max(1).meta({ description: 'Share of the facts that is known' }),
    basis: leadBasis.meta({ description: '`scorecard` until a model has proved better' }),
    modelVersion: z.int().nullable().meta({ description: 'Of the model; null for the scorecard' }),
    reasons: z.array(leadReason).meta({ description: 'What moves the score most' }),
    scoredAt: instant,
  })
  .meta({ id: 'LeadScore' });
export type LeadScore = z.infer<typeof leadScore>;

/** A lead that was won or lost, and how it stood when that was not yet known. */
export const leadOutcome = z
  .strictObject({
    ...leadReference,
    outcome: z.enum(['converted', 'lost']),
    outcomeAt: instant,
    facts: leadFacts.meta({ description: 'As of `seenAt`: nothing that came later' }),
    seenAt: instant.optional().meta({ description: 'Default: when the lead came' }),
  })
  .meta({ id: 'LeadOutcome' });
export type LeadOutcome = z.infer<typeof leadOutcome>;
