import { z } from 'zod';
import { id } from '../common/primitives.js';
import { single } from '../common/envelopes.js';
import { defineCommand, defineQuery } from '../define/request.js';
import { defineRoute } from '../define/route.js';
import { customer } from './customer.js';
import { customerKeepers } from './customer.messages.js';

const service = 'showroom';
const tag = 'Customers';
const params = z.strictObject({ customerId: id });

/** Somebody who may be the same person, and why: the weights add up to the score. */
export const duplicateSuggestion = z
  .strictObject({
    customer: customer.pick({ id: true, givenName: true, familyName: true, emails: true, phones: true }),
    score: z
      .number()
      .meta({ description: 'Sum of the weights: log2 of how much likelier the same person is' }),
    probability: z.number().min(0).max(1),
    reasons: z.array(
      z.strictObject({
        field: z.string(),
        agreement: z
          .enum(['same', 'alike', 'different'])
          .meta({ description: 'How what both say of the field compares; the text says it in English' }),
        weight: z.number().meta({ description: 'Above 0 speaks for it, below 0 against it' }),
        text: z.string(),
      }),
    ),
  })
  .meta({ id: 'DuplicateSuggestion' });
export type DuplicateSuggestion = z.infer<typeof duplicateSuggestion>;

const pair = z.strictObject({ id, otherId: id });
const body = z.strictObject({ otherId: id });

export const mergeCustomers = defineCommand({
  name: 'customers.merge',
  service,
  request: pair,
  reply: single(customer),
  description: 'Two customers are one person: the other is part of the first, until they are unmerged',
});

export const unmergeCustomers = defineCommand({
  name: 'customers.unmerge',
  service,
  request: pair,
  reply: single(customer),
  description: 'Two customers are two persons after all: each has again what was said of them',
});

export const findDuplicates = defineQuery({
  name: 'customers.duplicates',
  service,
  request: z.strictObject({ id }),
  reply: z.strictObject({ data: z.array(duplicateSuggestion) }),
  description: 'Who may be the same person, the likeliest first',
});

export const mergeCustomersRoute = defineRoute({
  id: 'customers.merge',
  method: 'POST',
  path: '/api/v1/customers/:customerId/merge',
  access: customerKeepers,
  tag,
  summary: 'Make another customer part of this one; nothing is lost',
  params,
  body,
  reply: single(customer),
});

export const unmergeCustomersRoute = defineRoute({
  id: 'customers.unmerge',
  method: 'POST',
  path: '/api/v1/customers/:customerId/unmerge',
  access: customerKeepers,
  tag,
  summary: 'Undo a merge: what was said of each before and since stays theirs; answers the other',
  params,
  body,
  reply: single(customer),
});

export const findDuplicatesRoute = defineRoute({
  id: 'customers.duplicates',
  method: 'GET',
  path: '/api/v1/customers/:customerId/duplicates',
  access: customerKeepers,
  tag,
  summary: 'Who may be the same person, with the reasons; nobody is merged of itself',
  params,
  reply: findDuplicates.reply,
});
