import { z } from 'zod';
import {
  country,
  currency,
  id,
  instant,
  label,
  minorUnits,
  modelYear,
  odometer,
  vin,
} from '../common/primitives.js';

export const conditions = ['excellent', 'good', 'fair', 'poor'] as const;
export const listingStatuses = ['inStock', 'reserved', 'sold', 'withdrawn'] as const;

/** What a source says of one unit on offer. Vehicle words are vPIC's. */
export const listingFacts = z.strictObject({
  id,
  sellerId: label(120).optional(),
  stockNumber: label(80).optional(),
  vin: vin.optional(),
  make: label(60),
  model: label(80),
  modelYear,
  trim: label(80).optional(),
  bodyClass: label(60).optional(),
  driveType: label(60).optional(),
  fuelType: label(40).optional(),
  transmission: label(60).optional(),
  displacementL: z.number().min(0).max(20).optional(),
  engineCylinders: z.int().min(0).max(24).optional(),
  fuelEconomy: z.number().min(0).max(100).optional().meta({ description: 'l/100 km' }),
  colour: label(40).optional(),
  condition: z.enum(conditions).optional(),
  odometer: odometer.optional(),
  askingPrice: minorUnits.min(1),
  currency,
  country: country
    .optional()
    .meta({ description: 'Where it is on offer; a market is a currency and a country' }),
  dealType: label(40).optional(),
  images: z.int().min(0).max(1000).default(0).meta({ description: 'How many pictures stand behind it' }),
  metadata: z
    .int()
    .min(0)
    .max(1000)
    .default(0)
    .meta({ description: 'How many descriptive fields the source filled in, ours and others' }),
  demand: z.number().min(0).max(1).optional(),
});
export type ListingFacts = z.infer<typeof listingFacts>;

/** A listing as the market knows it. */
export const listing = listingFacts
  .extend({
    status: z.enum(listingStatuses),
    version: z.int().min(1),
    createdAt: instant,
    updatedAt: instant,
  })
  .meta({ id: 'Listing' });
export type Listing = z.infer<typeof listing>;

/** What an owner may change: the price, the state of the stock, what is known of the unit. */
export const listingPatch = z
  .strictObject({
    askingPrice: minorUnits.min(1).optional(),
    status: z.enum(listingStatuses).optional(),
    odometer: odometer.optional(),
    condition: z.enum(conditions).optional(),
    dealType: label(40).optional(),
    images: z.int().min(0).max(1000).optional(),
  })
  .refine((patch) => Object.keys(patch).length > 0, 'says nothing to change')
  .meta({ id: 'ListingPatch', minProperties: 1 });
export type ListingPatch = z.infer<typeof listingPatch>;
