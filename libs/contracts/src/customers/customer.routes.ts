import { z } from 'zod';
import { id } from '../common/primitives.js';
import { listOf, pageQuery, single } from '../common/envelopes.js';
import { defineRoute } from '../define/route.js';
import { customer, customerPatch, newCustomer, timelineEntry } from './customer.js';
import { createCustomer, customerFilter, customerKeepers, rebuildCustomer } from './customer.messages.js';

const tag = 'Customers';
const params = z.strictObject({ customerId: id });

export const createCustomerRoute = defineRoute({
  id: 'customers.create',
  method: 'POST',
  path: '/api/v1/customers',
  access: customerKeepers,
  tag,
  summary: 'Make a customer known; whoever has one of the identifiers already is joined, and `meta` says so',
  body: newCustomer,
  reply: createCustomer.reply,
  status: 201,
  idempotent: true,
});

export const listCustomersRoute = defineRoute({
  id: 'customers.list',
  method: 'GET',
  path: '/api/v1/customers',
  access: customerKeepers,
  tag,
  summary:
    'Customers of the showrooms of the caller: by e-mail, phone or external id exactly, by name nearly',
  query: customerFilter.extend(pageQuery),
  reply: listOf(customer),
});

export const getCustomerRoute = defineRoute({
  id: 'customers.get',
  method: 'GET',
  path: '/api/v1/customers/:customerId',
  access: 'signedIn',
  tag,
  summary: 'One customer; the id of a merged one answers with who it is part of',
  params,
  reply: single(customer),
});

export const updateCustomerRoute = defineRoute({
  id: 'customers.update',
  method: 'PATCH',
  path: '/api/v1/customers/:customerId',
  access: customerKeepers,
  tag,
  summary: 'Say something of a customer; null takes a fact back, lists are replaced',
  params,
  body: customerPatch,
  conditional: true,
  reply: single(customer),
});

export const getCustomerTimelineRoute = defineRoute({
  id: 'customers.timeline',
  method: 'GET',
  path: '/api/v1/customers/:customerId/timeline',
  access: 'signedIn',
  tag,
  summary: 'Every touch and change, the latest first',
  params,
  query: z.strictObject(pageQuery),
  reply: listOf(timelineEntry),
});

export const rebuildCustomerRoute = defineRoute({
  id: 'customers.rebuild',
  method: 'POST',
  path: '/api/v1/customers/:customerId/rebuild',
  access: ['admin'],
  tag,
  summary: 'Make a customer anew of their log; says what was otherwise',
  params,
  reply: rebuildCustomer.reply,
});
