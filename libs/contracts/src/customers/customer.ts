import { z } from 'zod';
import { id, instant, label } from '../common/primitives.js';
import {
  customerChannel,
  customerEmail,
  customerFacts,
  customerIdentifiers,
  customerInterest,
  customerPhone,
  customerPreferences,
  customerSource,
  externalId,
  newConsent,
  postalAddress,
  touch,
} from './identity.js';

/** What was said of a field otherwise and not settled: a weaker word that is newer, or that of a merged customer. */
export const customerConflict = z
  .strictObject({
    field: z.string(),
    chosen: z.unknown(),
    others: z.array(
      z.strictObject({ value: z.unknown(), source: customerSource, time: instant, customerId: id }),
    ),
  })
  .meta({ id: 'CustomerConflict' });

export const customerConsent = newConsent
  .extend({ time: instant, source: customerSource, customerId: id })
  .meta({ id: 'CustomerConsent' });

/** A person as all channels see them. */
export const customer = z
  .strictObject({
    id,
    version: z.int().min(1),
    givenName: label(100).nullable(),
    familyName: label(100).nullable(),
    company: label(160).nullable(),
    birthDate: z.iso.date().nullable(),
    address: postalAddress.nullable(),
    emails: z.array(customerEmail),
    phones: z.array(customerPhone),
    externalIds: z.array(externalId),
    preferences: customerPreferences,
    interests: z.array(customerInterest),
    householdId: id.nullable(),
    consents: z.array(customerConsent),
    doNotSell: z.boolean().meta({ description: 'Neither sell nor share what is known of them (CCPA)' }),
    showrooms: z.array(id).meta({ description: 'That have met them, and may see them' }),
    merged: z.array(id).meta({ description: 'Customers that are part of this one' }),
    conflicts: z.array(customerConflict),
    touches: z.int().min(0),
    firstSeenAt: instant,
    lastSeenAt: instant,
    createdAt: instant,
    updatedAt: instant,
  })
  .meta({ id: 'Customer' });
export type Customer = z.infer<typeof customer>;

/** What was said, and by whom. */
const statement = {
  source: customerSource.optional().meta({ description: 'Default: `staff`, or `self` for the person' }),
  channel: customerChannel.optional(),
  showroomId: id.optional().meta({ description: 'Default: the only one of the caller' }),
};

export const newCustomer = z
  .strictObject({
    ...customerFacts.shape,
    ...customerIdentifiers.shape,
    consents: z.array(newConsent).max(15).optional(),
    ...statement,
  })
  .refine(
    ({ givenName, familyName, company, emails = [], phones = [], externalIds = [] }) =>
      [givenName, familyName, company, ...emails, ...phones, ...externalIds].some((one) => one !== undefined),
    'names nobody',
  )
  .meta({ id: 'NewCustomer', description: 'With a name, a company or an identifier' });
export type NewCustomer = z.infer<typeof newCustomer>;

const preferencesPatch = z.strictObject({
  language: customerPreferences.shape.language.nullable(),
  timeZone: customerPreferences.shape.timeZone.nullable(),
  channel: customerPreferences.shape.channel.nullable(),
  showroomId: customerPreferences.shape.showroomId.nullable(),
  repId: customerPreferences.shape.repId.nullable(),
});

/** Null takes a fact back; a list of identifiers or interests replaces the one there is. */
export const customerPatch = z
  .strictObject({
    givenName: customerFacts.shape.givenName.nullable(),
    familyName: customerFacts.shape.familyName.nullable(),
    company: customerFacts.shape.company.nullable(),
    birthDate: customerFacts.shape.birthDate.nullable(),
    address: customerFacts.shape.address.nullable(),
    preferences: preferencesPatch.optional(),
    interests: customerFacts.shape.interests,
    householdId: customerFacts.shape.householdId.nullable(),
    ...customerIdentifiers.shape,
    ...statement,
  })
  .refine((patch) => Object.keys(patch).length > 0, 'says nothing to change')
  .meta({ id: 'CustomerPatch', minProperties: 1 });
export type CustomerPatch = z.infer<typeof customerPatch>;

/** Somebody who came by, with what they told; whoever they are. */
export const identification = z.strictObject({
  facts: customerFacts.optional(),
  identifiers: customerIdentifiers.optional(),
  consents: z.array(newConsent).max(15).optional(),
  source: customerSource.default('self'),
  touch,
});
export type Identification = z.input<typeof identification>;

export const matchReason = z.enum(['externalId', 'email', 'phone', 'none']);

/** Who it is, and why. */
export const identified = z
  .strictObject({
    customerId: id.meta({ description: 'The living customer' }),
    outcome: z.enum(['created', 'matched']),
    matchedBy: matchReason.meta({
      description: 'The strongest identifier that was known; `none` for a new customer',
    }),
    reason: z.string().meta({ description: 'In words' }),
    contested: z.array(id).meta({ description: 'Others who have one of the identifiers: perhaps the same' }),
    unusable: z
      .array(z.strictObject({ path: z.string(), message: z.string() }))
      .meta({ description: 'Identifiers that cannot be read; everything else was taken' }),
  })
  .meta({ id: 'Identified' });
export type Identified = z.infer<typeof identified>;

export const timelineEntry = z
  .strictObject({
    id: z.uuid(),
    customerId: id.meta({ description: 'Whose log it is in: another than asked for when they were merged' }),
    sequence: z.int().min(1),
    type: z.string().meta({ description: 'What was recorded', example: 'touched' }),
    kind: z.string().nullable().meta({ description: 'Of a touch: what happened' }),
    channel: customerChannel.nullable(),
    source: customerSource,
    showroomId: id.nullable(),
    actor: z.string().nullable(),
    time: instant.meta({ description: 'When it happened' }),
    recordedAt: instant,
    content: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'TimelineEntry' });
export type TimelineEntry = z.infer<typeof timelineEntry>;
