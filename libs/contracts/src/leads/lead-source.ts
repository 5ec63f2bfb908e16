import { z } from 'zod';
import { currency, id, instant, label, minorUnits } from '../common/primitives.js';
import { listOf, single } from '../common/envelopes.js';
import { defineCommand, defineQuery } from '../define/request.js';

const service = 'showroom';

const costs = {
  costPerLead: minorUnits.meta({ description: 'What the source asks for each lead' }),
  costPerMonth: minorUnits.meta({ description: 'What it costs however many come' }),
};

/** What a source of leads costs a showroom. */
export const leadSource = z
  .strictObject({ showroomId: id, source: label(60), ...costs, currency, updatedAt: instant })
  .meta({ id: 'LeadSource' });
export type LeadSource = z.infer<typeof leadSource>;

export const leadSourceCosts = z
  .strictObject({ costPerLead: costs.costPerLead.default(0), costPerMonth: costs.costPerMonth.default(0) })
  .meta({ id: 'LeadSourceCosts' });

/** How a source does. Amounts are minor units of `currency`; null where there is nothing to divide by. */
export const leadSourceStats = z
  .strictObject({
    showroomId: id,
    source: z.string(),
    leads: z.int(),
    open: z.int(),
    sold: z.int(),
    lost: z.int(),
    conversion: z.number().nullable().meta({ description: 'Sold of those that are decided, 0–1' }),
    firstResponseMedianMinutes: z.number().nullable(),
    unanswered: z.int(),
    cost: minorUnits,
    costPerLead: minorUnits.nullable(),
    costPerSale: minorUnits.nullable(),
    currency,
  })
  .meta({ id: 'LeadSourceStats' });
export type LeadSourceStats = z.infer<typeof leadSourceStats>;

export const leadStatsQuery = z.strictObject({
  showroomId: id.optional(),
  from: instant.optional().meta({ description: 'Leads that came since; default: 90 days ago' }),
  to: instant.optional().meta({ description: 'And before; default: now' }),
});

export const setLeadSource = defineCommand({
  name: 'leadSources.set',
  service,
  request: z.strictObject({ showroomId: id, source: label(60), costs: leadSourceCosts }),
  reply: single(leadSource),
  description: 'Say what a source of leads costs a showroom',
});

export const getLeadSourceStats = defineQuery({
  name: 'leadSources.stats',
  service,
  request: leadStatsQuery,
  reply: listOf(leadSourceStats),
  description: 'How sources of leads do: how many came, were answered and sold, and what each cost',
});
