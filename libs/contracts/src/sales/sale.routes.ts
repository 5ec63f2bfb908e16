import { z } from 'zod';
import { id, label } from '../common/primitives.js';
import { listOf, single } from '../common/envelopes.js';
import { defineRoute } from '../define/route.js';
import { floorStaff, stockKeepers } from '../inventory/stock-unit.js';
import { listSaleChanges, salesQuery, suggestForSale } from './sale.messages.js';
import { newSale, sale, salePatch, saleReason, saleRules, saleSteps } from './sale.js';

const path = '/api/v1/sales';
const common = { access: floorStaff, tag: 'Sales' } as const;
const params = z.strictObject({ saleId: id });
const one = { ...common, params, reply: single(sale) };
const rules = {
  path: '/api/v1/showrooms/:showroomId/sale-rules',
  tag: 'Sales',
  params: z.strictObject({ showroomId: id }),
  reply: single(saleRules),
};

export const startSaleRoute = defineRoute({
  ...common,
  id: 'sales.start',
  method: 'POST',
  path,
  summary: 'Begin to sell a unit, at its asking price, with the taxes and fees of its showroom',
  body: newSale,
  reply: single(sale),
  status: 201,
  idempotent: true,
});

export const convertHoldRoute = defineRoute({
  ...common,
  id: 'holds.convert',
  method: 'POST',
  path: '/api/v1/holds/:holdId/convert',
  summary: 'Begin to sell a unit to those who hold it',
  params: z.strictObject({ holdId: id }),
  reply: single(sale),
  status: 201,
  idempotent: true,
});

export const listSalesRoute = defineRoute({
  ...common,
  id: 'sales.list',
  method: 'GET',
  path,
  summary: 'Sales of your showrooms, newest first',
  query: salesQuery,
  reply: listOf(sale),
});

export const getSaleRoute = defineRoute({
  ...one,
  id: 'sales.get',
  method: 'GET',
  path: `${path}/:saleId`,
  summary: 'One sale with its figures; gross is for managers',
});

export const updateSaleRoute = defineRoute({
  ...one,
  id: 'sales.update',
  method: 'PATCH',
  path: `${path}/:saleId`,
  summary: 'Change the terms of a sale; what was agreed is a quote again',
  body: salePatch,
  conditional: true,
});

export const approveSaleRoute = defineRoute({
  ...one,
  id: 'sales.approve',
  method: 'POST',
  path: `${path}/:saleId/approvals`,
  access: stockKeepers,
  summary: 'Allow the price of a sale, though it is below the floor of the unit',
  body: z.strictObject({ note: label(500).optional() }).nullable(),
  emptyBody: true,
});

export const listSaleChangesRoute = defineRoute({
  ...common,
  id: 'sales.changes',
  method: 'GET',
  path: `${path}/:saleId/changes`,
  summary: 'Who did what to a sale, in order',
  params,
  reply: listSaleChanges.reply,
});

export const suggestForSaleRoute = defineRoute({
  ...common,
  id: 'sales.suggest',
  method: 'GET',
  path: `${path}/:saleId/suggestions`,
  summary: 'What others bought together with such a vehicle',
  params,
  reply: suggestForSale.reply,
});

export const moveSaleRoute = defineRoute({
  ...one,
  id: 'sales.move',
  method: 'POST',
  path: `${path}/:saleId/:step`,
  summary: 'Take a sale a step further: quote, agree, finance, contract, deliver; or cancel, unwind',
  params: params.extend({ step: z.enum(saleSteps) }),
  body: saleReason.nullable(),
  emptyBody: true,
});

export const setSaleRulesRoute = defineRoute({
  ...rules,
  id: 'saleRules.set',
  method: 'PUT',
  access: stockKeepers,
  summary: 'Say which taxes and fees the showroom adds to sales that begin from now on',
  body: saleRules,
});

export const getSaleRulesRoute = defineRoute({
  ...rules,
  id: 'saleRules.get',
  method: 'GET',
  access: floorStaff,
  summary: 'Which taxes and fees the showroom adds to sales',
});
