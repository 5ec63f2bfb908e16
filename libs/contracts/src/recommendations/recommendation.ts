import { z } from 'zod';
import { reasonParams } from '../common/reason.js';
import { id, instant, label, minorUnits } from '../common/primitives.js';
import { listing } from '../listings/listing.js';

/** Where recommendations are shown. */
export const recommendationContexts = ['HOME', 'PRODUCT_DETAIL', 'CART', 'CHECKOUT', 'SEARCH'] as const;
export const recommendationContext = z.enum(recommendationContexts);

/** What a recommendation is made of. */
export const recommendationPart = z.enum(['collaborative', 'content', 'trending', 'seasonal', 'behaviour']);

const share = z.number().min(0).max(1);

/** Why a list is empty: a stable code, and a sentence for people. */
export const recommendationRemark = z.strictObject({
  code: z.string(),
  text: z.string(),
  params: reasonParams.optional(),
});

/** What one part says for a vehicle. Contributions of all reasons add up to the score. */
export const recommendationReason = z
  .strictObject({
    part: recommendationPart,
    code: z.string().meta({ description: 'Stable code', example: 'similarPeople' }),
    text: z.string().meta({ description: 'A sentence for people' }),
    params: reasonParams.optional(),
    score: share.meta({ description: 'Of this part; its best candidate has 1' }),
    contribution: share.meta({ description: 'score × weight of the part: what it adds to the whole' }),
    confidence: share.meta({ description: 'How much stands behind it' }),
  })
  .meta({ id: 'RecommendationReason' });

/** One vehicle that is recommended. */
export const recommendation = z
  .strictObject({
    listing,
    rank: z.int().min(1),
    score: share.meta({ description: 'Sum of the contributions' }),
    confidence: share.meta({ description: 'Of the parts, weighed by what they add' }),
    reasons: z.array(recommendationReason).meta({ description: 'What adds the most first' }),
  })
  .meta({ id: 'Recommendation' });
export type Recommendation = z.infer<typeof recommendation>;

/** A recommended vehicle as it is pushed: enough to show it. */
export const recommendationBrief = z
  .strictObject({
    listing: listing.pick({
      id: true,
      make: true,
      model: true,
      modelYear: true,
      bodyClass: true,
      sellerId: true,
      odometer: true,
      askingPrice: true,
      currency: true,
      version: true,
    }),
    rank: z.int().min(1),
    score: share,
    confidence: share,
    reason: recommendationReason.omit({ contribution: true, score: true }).optional(),
  })
  .meta({ id: 'RecommendationBrief' });
export type RecommendationBrief = z.infer<typeof recommendationBrief>;

/** What vehicles have to meet to be recommended at all. Texts are compared without regard to case. */
export const recommendationCriteria = {
  make: z.string().max(60).optional(),
  bodyClass: z.string().max(60).optional(),
  fuelType: z.string().max(40).optional(),
  sellerId: z.string().max(120).optional(),
  currency: listing.shape.currency.optional(),
  minPrice: minorUnits.optional(),
  maxPrice: minorUnits.optional(),
};

/** What somebody says they like; counts the more the less is known of what they do. */
export const recommendationTastes = z.strictObject({
  bodyClasses: z.array(z.string().max(60)).max(20).optional(),
  sellers: z.array(z.string().max(120)).max(20).optional(),
  minPrice: minorUnits.optional(),
  maxPrice: minorUnits.optional(),
  currency: listing.shape.currency.optional(),
});

/** What is asked, but for criteria and tastes. */
export const recommendationQuestion = {
  userId: id.optional().meta({ description: 'Whom the list is for; default the caller, others for staff' }),
  context: recommendationContext.default('HOME'),
  listingId: z
    .array(id)
    .max(20)
    .optional()
    .meta({ description: 'What the page is about: the vehicle shown, what is in the cart' }),
  limit: z.int().min(1).max(100).optional().meta({ description: 'Default by context: 5, 10 or 20' }),
  exclude: z.array(id).max(200).optional().meta({ description: 'Further listings not to be shown' }),
  hemisphere: z
    .enum(['north', 'south'])
    .optional()
    .meta({ description: 'Whose seasons; default that of the currency' }),
};

/** A list of recommendations; `meta` says for whom, and on what it rests. */
export const recommendationPage = z.strictObject({
  data: z.array(recommendation),
  meta: z.strictObject({
    nextCursor: z.string().nullable(),
    userId: id,
    context: recommendationContext,
    events: z.int().min(0).meta({ description: 'What is known of what the person did' }),
    weights: z
      .record(z.string(), share)
      .meta({ description: 'Of the parts that have something to say; they add up to 1' }),
    reason: recommendationRemark.optional().meta({ description: 'Why the list is empty' }),
  }),
});

/** Something that goes with a vehicle: a kind of vehicle with some that are in stock, or an accessory. */
export const companion = z
  .strictObject({
    kind: z.enum(['bought', 'viewed']).meta({ description: 'What others did with both' }),
    item: z.string().meta({ description: 'Model group, or id of what is no vehicle' }),
    label: z.string(),
    confidence: share.meta({ description: 'Share of those who took the one that took this too' }),
    lift: z.number().min(0).meta({ description: 'How many times likelier that is than by chance' }),
    reason: recommendationRemark,
    listings: z.array(listing),
  })
  .meta({ id: 'Companion' });

const counts = z.record(z.string(), z.int()).meta({ description: 'By action' });

const activity = z.strictObject({
  events: z.int(),
  byAction: counts,
  pushed: z.int().meta({ description: 'Lists that were sent' }),
  failed: z.int().meta({ description: 'Actions whose list could not be sent' }),
  successRate: z.number().nullable().meta({ description: '0–1; null when there was nothing to send' }),
  meanMs: z.number().nullable().meta({ description: 'From an action until its list was sent' }),
  slowestMs: z.number().nullable(),
});

/** What people did and were sent, over all replicas, some seconds old. */
export const recommendationStats = z
  .strictObject({
    lastHour: activity,
    lastDay: activity,
    queue: z.strictObject({
      waiting: z
        .int()
        .meta({ description: 'Actions that wait for the end of their second, in the answering replica' }),
      backlog: z
        .int()
        .nullable()
        .meta({ description: 'Events not handled yet, in all; null when it cannot be told' }),
    }),
    health: z.enum(['healthy', 'loading']),
    details: z
      .strictObject({
        profiles: z.int().meta({ description: 'People in memory' }),
        stock: z.int().meta({ description: 'Vehicles that may be recommended' }),
        modelItems: z.int().meta({ description: 'Model groups that similar people are told of' }),
        modelPeople: z.int(),
        modelBehind: z.int().meta({ description: 'People whose news the model lacks' }),
        modelFittedAt: instant.nullable(),
        pairs: z.strictObject({ bought: z.int(), viewed: z.int() }),
      })
      .optional()
      .meta({ description: 'Of the replica that answers' }),
  })
  .meta({ id: 'RecommendationStats' });

/** What somebody may want to be told of. */
export const alertKinds = ['priceDrop', 'backInStock', 'sellerArrival', 'trending'] as const;
export const alertKind = z.enum(alertKinds);
export type AlertKind = z.infer<typeof alertKind>;

/** What somebody is told of: what they wait for, or a vehicle that begins to meet a search they keep. */
export const toldKind = z.enum([...alertKinds, 'searchMatch']);

/** A wish to be told: of a listing, or of a seller's arrivals. */
export const alertWish = z
  .strictObject({ kind: alertKind, listingId: id.optional(), sellerId: label(120).optional() })
  .refine(
    ({ kind, listingId, sellerId }) =>
      kind === 'sellerArrival' ? sellerId !== undefined && !listingId : listingId !== undefined && !sellerId,
    'names the seller of a sellerArrival, and the listing of any other kind',
  )
  .meta({ id: 'AlertWish' });

/** Whether the person asked to be told, or only wishes for the vehicle. */
export const alertOrigin = z.enum(['asked', 'wished']);

/** A wish that stands. */
export const recommendationAlert = z
  .strictObject({
    id: z.uuid(),
    kind: alertKind,
    listingId: id.optional(),
    sellerId: label(120).optional(),
    origin: alertOrigin,
    createdAt: instant,
  })
  .meta({ id: 'RecommendationAlert' });
export type RecommendationAlert = z.infer<typeof recommendationAlert>;

/** A model group that is ordered a lot these days. */
export const trend = z
  .strictObject({
    item: z.string().meta({ description: 'Model group' }),
    label: z.string(),
    orders: z.int().meta({ description: 'Within a week' }),
    confidence: share,
  })
  .meta({ id: 'Trend' });
