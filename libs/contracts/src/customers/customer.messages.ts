import { z } from 'zod';
import { id, instant } from '../common/primitives.js';
import { single } from '../common/envelopes.js';
import { defineEvent } from '../define/event.js';
import { defineCommand } from '../define/request.js';
import { topics } from '../topics.js';
import { identification, identified } from './customer.js';

const service = 'showroom';

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
  consumers: ['scoring-service'],
  data: z.strictObject({ customerId: id, time: instant }),
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
