import { z } from 'zod';
import { currency, id, instant, label, minorUnits } from '../common/primitives.js';
import { listOf, pageQuery, single } from '../common/envelopes.js';
import { defineEvent } from '../define/event.js';
import { defineCommand, defineQuery } from '../define/request.js';
import { getCompanions } from '../recommendations/recommendation.messages.js';
import { topics } from '../topics.js';
import { newSale, sale, saleChange, salePatch, saleRules, saleStatuses, saleSteps } from './sale.js';

const service = 'showroom';
const ofSale = { saleId: id };

const saleEvent = (verb: 'started' | 'updated' | 'completed' | 'cancelled', description: string) =>
  defineEvent({
    name: `sale.${verb}`,
    topic: topics.retail,
    source: service,
    consumers: verb === 'completed' || verb === 'cancelled' ? [service] : [],
    data: z.strictObject({
      ...ofSale,
      showroomId: id,
      unitId: id,
      stockNumber: z.string(),
      customerId: id.optional(),
      leadId: id.optional(),
      repId: id.optional(),
      status: z.enum(saleStatuses),
      previousStatus: z.enum(saleStatuses).nullable(),
      price: minorUnits,
      currency,
      time: instant,
    }),
    key: (data) => data.showroomId,
    description,
  });

export const saleStarted = saleEvent('started', 'A unit is on its way to a customer');
export const saleUpdated = saleEvent('updated', 'A sale went a step further, or its terms changed');
export const saleCompleted = saleEvent('completed', 'The contract is signed: the unit is sold');
export const saleCancelled = saleEvent('cancelled', 'A sale was called off, or unwound after the contract');

export const startSale = defineCommand({
  name: 'sales.start',
  service,
  request: z.strictObject({ sale: newSale }),
  reply: single(sale),
  description: 'Begin to sell a unit',
});

export const convertHold = defineCommand({
  name: 'holds.convert',
  service,
  request: z.strictObject({ holdId: id }),
  reply: single(sale),
  description: 'Begin to sell a unit to those who hold it; the hold waits for how that ends',
});

export const updateSale = defineCommand({
  name: 'sales.update',
  service,
  request: z.strictObject({ ...ofSale, patch: salePatch, version: z.int().min(1).optional() }),
  reply: single(sale),
  description: 'Change the terms of a sale',
});

export const approveSale = defineCommand({
  name: 'sales.approve',
  service,
  request: z.strictObject({ ...ofSale, note: label(500).optional() }),
  reply: single(sale),
  description: 'Allow the price of a sale, though it is below the floor of the unit',
});

export const moveSale = defineCommand({
  name: 'sales.move',
  service,
  request: z.strictObject({ ...ofSale, step: z.enum(saleSteps), reason: label(500).optional() }),
  reply: single(sale),
  description: 'Take a sale a step further, or call it off; the same again changes nothing',
});

export const getSale = defineQuery({
  name: 'sales.get',
  service,
  request: z.strictObject(ofSale),
  reply: single(sale),
  description: 'One sale',
});

export const salesQuery = z.strictObject({
  showroomId: id.optional(),
  unitId: id.optional(),
  customerId: id.optional(),
  leadId: id.optional(),
  status: z.enum(saleStatuses).optional(),
  ...pageQuery,
});

export const listSales = defineQuery({
  name: 'sales.list',
  service,
  request: salesQuery,
  reply: listOf(sale),
  description: 'Sales of showrooms of the caller, newest first',
});

export const listSaleChanges = defineQuery({
  name: 'sales.changes',
  service,
  request: z.strictObject(ofSale),
  reply: z.strictObject({ data: z.array(saleChange) }),
  description: 'Who did what to a sale, in order',
});

export const suggestForSale = defineQuery({
  name: 'sales.suggest',
  service,
  request: z.strictObject(ofSale),
  reply: getCompanions.reply,
  description: 'What others bought together with such a vehicle',
});

export const setSaleRules = defineCommand({
  name: 'saleRules.set',
  service,
  request: z.strictObject({ showroomId: id, rules: saleRules }),
  reply: single(saleRules),
  description: 'Say which taxes and fees a showroom adds to sales that begin from now on',
});

export const getSaleRules = defineQuery({
  name: 'saleRules.get',
  service,
  request: z.strictObject({ showroomId: id }),
  reply: single(saleRules),
  description: 'Which taxes and fees a showroom adds to sales',
});
