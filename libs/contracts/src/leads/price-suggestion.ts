import { z } from 'zod';
import { currency, id, minorUnits, minorUnitsDelta } from '../common/primitives.js';
import { single } from '../common/envelopes.js';
import { defineQuery } from '../define/request.js';
import { defineRoute } from '../define/route.js';
import { stockKeepers } from '../inventory/stock-unit.js';

const pricePoint = z.strictObject({
  price: minorUnits,
  probability: z.number().min(0).max(1).meta({ description: 'That the lead buys at this price' }),
  expectedGross: minorUnitsDelta.meta({ description: 'probability × (price − cost)' }),
});

/** A price to offer a lead; nothing is changed by it. */
export const priceSuggestion = z
  .strictObject({
    leadId: id,
    currency,
    ...pricePoint.shape,
    bound: z
      .enum(['floor', 'ceiling'])
      .nullable()
      .meta({ description: 'The limit that it stands at, if it does' }),
    askingPrice: minorUnits,
    marketValue: minorUnits,
    cost: minorUnits,
    floor: minorUnits,
    ceiling: minorUnits,
    score: z
      .number()
      .min(0)
      .max(1)
      .meta({ description: 'Of the lead: taken to be true at the asking price' }),
    curve: z.array(pricePoint).meta({ description: 'From floor to ceiling in even steps' }),
    reasons: z.array(z.string()),
  })
  .meta({ id: 'PriceSuggestion' });
export type PriceSuggestion = z.infer<typeof priceSuggestion>;

const query = z.strictObject({
  cost: minorUnits.meta({ description: 'What the vehicle has cost: what is above it is margin' }),
  floor: minorUnits.optional().meta({ description: 'Default: the cost' }),
  ceiling: minorUnits.optional().meta({ description: 'Default: the asking price' }),
  marketValue: minorUnits
    .min(1)
    .optional()
    .meta({ description: 'Default: what scoring says of the listing' }),
});

export const suggestLeadPrice = defineQuery({
  name: 'leads.suggestPrice',
  service: 'showroom',
  request: z.strictObject({ leadId: id, ...query.shape }),
  reply: single(priceSuggestion),
  timeoutMs: 10_000,
  description: 'The price between floor and ceiling with the largest expected gross for a lead',
});

export const suggestLeadPriceRoute = defineRoute({
  id: 'leads.suggestPrice',
  method: 'GET',
  path: '/api/v1/leads/:leadId/price-suggestion',
  access: stockKeepers,
  tag: 'Leads',
  summary:
    'Which price to offer, weighing the chance of a sale against the margin, and why; never applied by itself',
  params: z.strictObject({ leadId: id }),
  query,
  reply: single(priceSuggestion),
});
