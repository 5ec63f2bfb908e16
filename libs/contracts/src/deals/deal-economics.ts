import { z } from 'zod';
import { id, instant, minorUnits, modelYear, odometer } from '../common/primitives.js';
import { conditions } from '../listings/listing.js';

const share = z.number().min(0).max(1);

/** What a buyer reckons with beyond the price; what is absent has the stated default. Shares are of the asking price. */
export const costAssumptions = z
  .strictObject({
    distanceKm: z.number().min(0).max(20_000).optional().meta({
      description: 'Kilometres to fetch the unit; not known by default, and then the way costs nothing',
    }),
    transportFixed: minorUnits.optional().meta({ description: 'Minor units per transport; default 0' }),
    transportPerKm: minorUnits.optional().meta({ description: 'Minor units per kilometre; default 0' }),
    recon: minorUnits.optional().meta({
      description:
        'Reconditioning, minor units; by default a share of the price: excellent 0.01, good or not stated 0.03, fair 0.07, poor 0.15',
    }),
    feesFixed: minorUnits.optional().meta({ description: 'Minor units; default 0' }),
    feesShare: share.optional().meta({ description: 'Share of the price; default 0.02' }),
    holdingPerDay: minorUnits.optional().meta({ description: 'Minor units per day, in place of the share' }),
    holdingShare: share.optional().meta({ description: 'Share of the price per day; default 0.001' }),
    daysToSell: z
      .int()
      .min(0)
      .max(3650)
      .optional()
      .meta({ description: 'Days until it sells; by default as expected from the sales of its model' }),
  })
  .meta({ id: 'CostAssumptions' });
export type CostAssumptions = z.infer<typeof costAssumptions>;

const cost = z.int().min(0);

/** What a unit costs beyond its price. Minor units. */
export const dealCosts = z
  .strictObject({
    transport: cost,
    recon: cost.meta({ description: 'Reconditioning' }),
    fees: cost,
    holding: cost,
    total: cost,
    holdingDays: z.int().min(0).meta({ description: 'Days that holding is counted for' }),
  })
  .meta({ id: 'DealCosts' });

/** A listing near to the one that is judged; amounts in the same currency. */
export const comparable = z
  .strictObject({
    id,
    distance: z
      .number()
      .min(0)
      .meta({ description: 'How different it is, in years of age: 15,000 km count as one year' }),
    askingPrice: minorUnits,
    modelYear,
    odometer: odometer.optional(),
    condition: z.enum(conditions).optional(),
    trim: z.string().optional(),
    pricePerKm: z.int().min(0).optional().meta({
      description: 'Asking price per kilometre driven, minor units; absent when not known or not driven',
    }),
  })
  .meta({ id: 'Comparable' });

/** What money, time and the neighbours say of one deal. */
export const dealEconomics = {
  priceToMarket: z.number().meta({ description: 'Asking price in percent of the market value' }),
  costs: dealCosts,
  netProfit: z.int().meta({ description: 'Market value − asking price − costs, minor units' }),
  daysInInventory: z.int().min(0).meta({ description: 'Whole days since the listing came onto the market' }),
  marketDaysSupply: z.number().min(0).nullable().meta({
    description:
      'Days that the stock of this model lasts at the pace of the last 45 days; null without a sale in them',
  }),
  expectedDaysToSell: z.int().min(1).meta({ description: 'From arrival to sale, days' }),
  turnover: z
    .strictObject({
      stock: z.int().min(0).meta({ description: 'Units of this make and model in stock' }),
      recentSales: z.int().min(0).meta({ description: 'Sold within 45 days' }),
      observedSales: z.int().min(0).meta({ description: 'Sold within 180 days' }),
      basis: z.enum(['sales', 'prior']).meta({
        description: '`prior`: no sale was seen, the expectation is what is usual for a used car (45 days)',
      }),
    })
    .meta({ description: 'What the days rest on' }),
  demand: z
    .strictObject({
      value: share.nullable().meta({
        description: 'How sought after this make and model is, 0.5 as its market; null while nobody knows',
      }),
      basis: z.enum(['market', 'listing', 'unknown']).meta({
        description:
          '`market`: learnt from views, saves and sales; `listing`: as the source of the listing says',
      }),
      units: z.int().min(0).meta({ description: 'In stock' }),
      views: z.number().min(0).meta({ description: 'Recent views, older ones counted less' }),
      saves: z.number().min(0).meta({ description: 'Recent saves, carts and bids, older ones counted less' }),
      sales: z.int().min(0).meta({ description: 'Sold within 45 days' }),
    })
    .meta({ id: 'DealDemand' }),
  expiresAt: instant.meta({ description: 'Until when this judgement may be relied upon' }),
  comparables: z.strictObject({
    count: z.int().min(0).meta({ description: 'Other listings of this make and model in the currency' }),
    medianPrice: minorUnits.nullable().meta({ description: 'Median asking price of the nearest' }),
    nearest: z.array(comparable),
  }),
};
