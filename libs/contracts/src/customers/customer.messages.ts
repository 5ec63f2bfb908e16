import { z } from 'zod';
import { user } from '../access/access.js';
import { id, instant } from '../common/primitives.js';
import { listOf, pageQuery, single } from '../common/envelopes.js';
import { defineEvent } from '../define/event.js';
import { defineCommand, defineQuery } from '../define/request.js';
import { topics } from '../topics.js';
import {
  customer,
  customerPatch,
  identification,
  identified,
  newCustomer,
  timelineEntry,
} from './customer.js';

const service = 'showroom';
const version = z.int().min(1).optional();

/** Staff who work with customers; with which ones, the service judges. */
export const customerKeepers = ['admin', 'manager', 'salesRep'] as const;

/** Names of fields and ids, and nothing of the person: a stream cannot forget. */
export const customerProfileUpdated = defineEvent({
  name: 'customer.profile.updated',
  topic: topics.customers,
  source: service,
  consumers: [],
  data: z.strictObject({
    customerId: id,
    kind: z.enum(['created', 'updated']),
    version: z.int().min(1),
    fields: z.array(z.string()).meta({ description: 'Names of what changed' }),
    time: instant,
  }),
  key: (data) => data.customerId,
  description: 'A customer became known, or what is known of them changed',
});

export const customerProfileMerged = defineEvent({
  name: 'customer.profile.merged',
  topic: topics.customers,
  source: service,
  consumers: [],
  data: z.strictObject({
    customerId: id,
    otherId: id,
    kind: z.enum(['merged', 'unmerged']),
    version: z.int().min(1),
    time: instant,
  }),
  key: (data) => data.customerId,
  description: 'Two customers are one person: the other is part of this one; or they are two again',
});

export const customerProfileErased = defineEvent({
  name: 'customer.profile.erased',
  topic: topics.customers,
  source: service,
  consumers: ['scoring-service', 'showroom', 'vehicle-profiles'],
  data: z.strictObject({
    customerId: id,
    users: z.array(user).optional().meta({ description: 'As whom they signed in, where that is known' }),
    time: instant,
  }),
  key: (data) => data.customerId,
  description: 'A person is to be forgotten: whoever keeps facts of this customer deletes them',
});

export const identifyCustomer = defineCommand({
  name: 'customers.identify',
  service,
  request: identification,
  reply: single(identified),
  description: 'Say who came by: the customer who has the identifiers, or a new one; notes the touch',
});

/** Whether somebody new was made known, or somebody known was joined, and why. */
export const joining = identified.pick({
  outcome: true,
  matchedBy: true,
  reason: true,
  contested: true,
});

export const createCustomer = defineCommand({
  name: 'customers.create',
  service,
  request: z.strictObject({ customer: newCustomer }),
  reply: z.strictObject({ data: customer, meta: joining }),
  description: 'Make a customer known; whoever has one of the identifiers already is joined',
});

export const updateCustomer = defineCommand({
  name: 'customers.update',
  service,
  request: z.strictObject({ id, patch: customerPatch, version }),
  reply: single(customer),
  description: 'Say something of a customer',
});

export const getCustomer = defineQuery({
  name: 'customers.get',
  service,
  request: z.strictObject({ id }),
  reply: single(customer),
  description: 'A customer; the id of one that was merged leads to who it is part of',
});

/** One way to search at a time: by an identifier exactly, or by a name as it begins or nearly so. */
export const customerFilter = z.strictObject({
  ids: z
    .array(id)
    .max(100)
    .optional()
    .meta({ description: 'These alone; one that was merged leads to who it is part of' }),
  email: z.string().max(254).optional(),
  phone: z.string().max(60).optional().meta({ description: 'As people write it' }),
  externalId: z
    .string()
    .max(261)
    .regex(/^[^/]+\/.+$/)
    .optional()
    .meta({ description: 'system/value' }),
  name: z.string().min(2).max(200).optional().meta({ description: 'Its beginning, or something like it' }),
  householdId: id.optional(),
  showroomId: id.optional(),
});

export const listCustomers = defineQuery({
  name: 'customers.list',
  service,
  request: customerFilter.extend(pageQuery),
  reply: listOf(customer),
  description: 'Customers that the caller may see, by id',
});

export const getCustomerTimeline = defineQuery({
  name: 'customers.timeline',
  service,
  request: z.strictObject({ id, ...pageQuery }),
  reply: listOf(timelineEntry),
  description: 'Every touch and change of a customer, the latest first',
});

export const rebuildCustomer = defineCommand({
  name: 'customers.rebuild',
  service,
  request: z.strictObject({ id }),
  reply: z.strictObject({
    data: customer,
    meta: z.strictObject({
      differed: z.array(z.string()).meta({ description: 'Fields that were otherwise' }),
    }),
  }),
  description: 'Make a customer anew of their log',
});
