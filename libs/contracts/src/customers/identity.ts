import { z } from 'zod';
import { country, id, instant, label } from '../common/primitives.js';

/** Where a word or a touch comes from. */
export const customerChannels = [
  'web',
  'mobile',
  'kiosk',
  'tablet',
  'phone',
  'email',
  'sms',
  'post',
  'chat',
  'inPerson',
  'import',
  'system',
] as const;
export const customerChannel = z.enum(customerChannels).meta({ id: 'CustomerChannel' });
export type CustomerChannel = z.infer<typeof customerChannel>;

/** Who says something of a customer; a better one keeps its word, of equal ones the newer counts. */
export const customerSources = ['inferred', 'import', 'partner', 'self', 'staff', 'document'] as const;
export const customerSource = z
  .enum(customerSources)
  .meta({ id: 'CustomerSource', description: 'From the weakest to the best' });
export type CustomerSource = z.infer<typeof customerSource>;

/** The system in which an external id is the `sub` of a token. */
export const USER_SYSTEM = 'rover';

export const postalAddress = z
  .strictObject({
    street: label(200).optional(),
    city: label(120).optional(),
    region: label(120).optional(),
    postalCode: label(20).optional(),
    country: country.optional(),
  })
  .meta({ id: 'PostalAddress' });

/** What a customer looks for, in the words of listings: `{kind: 'make', value: 'Ford'}`. */
export const customerInterest = z
  .strictObject({
    kind: z.enum(['vehicle', 'listing', 'make', 'model', 'bodyClass', 'fuelType', 'other']),
    value: label(120),
  })
  .meta({ id: 'CustomerInterest' });
export type CustomerInterest = z.infer<typeof customerInterest>;

export const customerPreferences = z
  .strictObject({
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Z]{2})?$/)
      .optional()
      .meta({ description: 'BCP 47', example: 'en-GB' }),
    timeZone: label(60).optional().meta({ description: 'IANA', example: 'Europe/Berlin' }),
    channel: z.enum(['email', 'sms', 'phone', 'push', 'post']).optional(),
    showroomId: id.optional(),
    repId: id.optional(),
  })
  .meta({ id: 'CustomerPreferences' });

export type CustomerPreferences = z.infer<typeof customerPreferences>;

/** What is said of a person; each field is believed by itself. */
export const customerFacts = z
  .strictObject({
    givenName: label(100).optional(),
    familyName: label(100).optional(),
    company: label(160).optional(),
    birthDate: z.iso.date().optional(),
    address: postalAddress.optional(),
    preferences: customerPreferences.optional(),
    interests: z.array(customerInterest).max(100).optional(),
    householdId: id.optional().meta({ description: 'Those who live together name the same' }),
  })
  .meta({ id: 'CustomerFacts' });
export type CustomerFacts = z.infer<typeof customerFacts>;

const flags = {
  verified: z.boolean().default(false).meta({ description: 'Somebody checked that it is theirs' }),
  shared: z
    .boolean()
    .default(false)
    .meta({ description: 'Several people have it, such as a family: it tells nobody apart' }),
};

export const customerEmail = z.strictObject({ value: z.string().min(1).max(254), ...flags });
export const customerPhone = z.strictObject({
  value: z.string().min(1).max(60).meta({ description: 'As people write it; kept as E.164' }),
  ...flags,
});
export const externalId = z.strictObject({
  system: label(60).meta({ description: `Whose id it is; \`${USER_SYSTEM}\`: the \`sub\` of a token` }),
  value: label(200),
  verified: flags.verified,
});

export const customerIdentifiers = z.strictObject({
  emails: z.array(customerEmail).max(20).optional(),
  phones: z.array(customerPhone).max(20).optional(),
  externalIds: z.array(externalId).max(50).optional(),
});
export type CustomerIdentifiers = z.infer<typeof customerIdentifiers>;

export const consentChannel = z.enum(['email', 'sms', 'phone', 'push', 'post']);
export const consentPurpose = z.enum(['marketing', 'service', 'transactional']);

/** What a person allows or forbids. */
export const newConsent = z
  .strictObject({
    channel: consentChannel,
    purpose: consentPurpose,
    status: z.enum(['granted', 'denied']),
    time: instant.optional().meta({ description: 'Default: now' }),
    proof: label(500)
      .optional()
      .meta({ description: 'What shows it', example: 'form 2026-01, box 2, IP in access log' }),
  })
  .meta({ id: 'NewConsent' });
export type NewConsent = z.infer<typeof newConsent>;

/** Ids of what a touch was about. */
export const touchReferences = z
  .strictObject({
    leadId: id.optional(),
    vehicleId: id.optional(),
    listingId: id.optional(),
    visitId: id.optional(),
    testDriveId: id.optional(),
    holdId: id.optional(),
    saleId: id.optional(),
    repId: id.optional(),
  })
  .meta({ id: 'TouchReferences' });

/** One contact with a customer, whoever of the house had it. */
export const touch = z
  .strictObject({
    kind: z
      .string()
      .regex(/^[a-z][A-Za-z]*(\.[a-z][A-Za-z]*){0,3}$/)
      .max(80)
      .meta({ description: 'What happened, as its event is called', example: 'lead.created' }),
    channel: customerChannel,
    showroomId: id.optional(),
    time: instant.optional().meta({ description: 'When it happened; default: now' }),
    references: touchReferences.optional(),
    note: z.string().max(2_000).optional(),
  })
  .meta({ id: 'Touch' });
export type Touch = z.input<typeof touch>;
