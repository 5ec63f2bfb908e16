import { z } from 'zod';
import { single } from '../common/envelopes.js';
import { currency, instant } from '../common/primitives.js';
import { defineQuery } from '../define/request.js';

const share = z.number().min(0).max(1).nullable();
const margin = z.number().nullable();
const count = z.int().min(0);
/** Nothing to say of is null. */
const margins = {
  predictedMargin: margin.meta({ description: 'Mean of (market value then − price) / price' }),
  realisedMargin: margin.meta({
    description:
      'Mean of (value in hindsight − price) / price; hindsight is a model of the other sales since',
  }),
};

export const backTest = z
  .strictObject({
    since: instant,
    goodMargin: z.number().meta({ description: 'From which realised margin on a deal was good' }),
    learntFrom: count.meta({ description: 'Listings that were on the market, or sold, before' }),
    sales: count.meta({ description: 'Sales since' }),
    judged: count.meta({ description: 'Of these, sales that could be valued then and in hindsight' }),
    baseRate: share.meta({ description: 'Share of good deals among the judged: what chance would find' }),
    ...margins,
    tops: z.array(
      z.strictObject({
        k: count,
        deals: count.meta({ description: 'k, or all that there are' }),
        precision: share.meta({ description: 'Share of good deals among the k best of the ranking' }),
        ...margins,
      }),
    ),
    portion: z.number().gt(0).max(1).meta({
      description: 'Share of the listings that was looked at, chosen by the hash of their ids',
    }),
  })
  .meta({ id: 'BackTest' });

/** So long a back-test may take, ms: it fits several models. */
const LONGEST_MS = 120_000;

export const backTestDeals = defineQuery({
  name: 'deals.backTest',
  service: 'scoring-service',
  request: z.strictObject({
    since: instant.optional().meta({ description: 'Sales from then on are held out; default 30 days ago' }),
    currency: currency.optional().meta({ description: 'One market; default all' }),
  }),
  reply: single(backTest),
  timeoutMs: LONGEST_MS,
  description: 'How deals ranked with the knowledge of then turned out, by what was sold since',
});
