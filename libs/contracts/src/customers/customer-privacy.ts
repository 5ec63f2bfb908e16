import { z } from 'zod';
import { user } from '../access/access.js';
import { role } from '../common/caller.js';
import { id, instant } from '../common/primitives.js';
import { listOf, pageQuery, single } from '../common/envelopes.js';
import { defineCommand, defineQuery } from '../define/request.js';
import { defineRoute } from '../define/route.js';
import { writtenMessage } from '../notifications/notification.js';
import { customer, timelineEntry } from './customer.js';
import { consentChannel, newConsent } from './identity.js';

const service = 'showroom';
const tag = 'Customers';
const params = z.strictObject({ customerId: id });

/** Who may have a customer erased. */
export const customerErasers = ['admin', 'manager'] as const;

/** Who looked at a customer, or changed them. */
export const customerAccess = z
  .strictObject({
    customerId: id,
    reader: user,
    roles: z.array(role).meta({ description: 'Of their token' }),
    door: z
      .string()
      .meta({ description: 'The query or command that showed or changed them', example: 'customers.get' }),
    time: instant,
  })
  .meta({ id: 'CustomerAccess' });
export type CustomerAccess = z.infer<typeof customerAccess>;

export const customerWill = z
  .strictObject({
    consents: z.array(newConsent).max(15).optional(),
    optOut: z
      .array(consentChannel)
      .max(5)
      .optional()
      .meta({ description: 'Channels on which they want no marketing any more' }),
    doNotSell: z
      .boolean()
      .optional()
      .meta({ description: 'Neither sell nor share what is known of them (CCPA)' }),
  })
  .refine((will) => Object.keys(will).length > 0, 'says nothing')
  .meta({ id: 'CustomerWill', minProperties: 1 });
export type CustomerWill = z.infer<typeof customerWill>;

/** Everything that is kept of a person. */
export const customerExport = z
  .strictObject({
    exportedAt: instant,
    customer,
    timeline: z.array(timelineEntry).meta({ description: 'In the order in which it was recorded' }),
    accesses: z.array(customerAccess),
    notifications: z.array(writtenMessage).meta({ description: 'What was written to them, and of them' }),
  })
  .meta({ id: 'CustomerExport' });
export type CustomerExport = z.infer<typeof customerExport>;

const erased = z.strictObject({ customerId: id, erasedAt: instant });

export const consentCustomer = defineCommand({
  name: 'customers.consent',
  service,
  request: z.strictObject({ id, will: customerWill }),
  reply: single(customer),
  description: 'Keep what a person allows and forbids, with time, source and proof',
});

export const exportCustomer = defineQuery({
  name: 'customers.export',
  service,
  request: z.strictObject({ id }),
  reply: single(customerExport),
  timeoutMs: 30_000,
  description: 'Everything that is kept of a person',
});

export const eraseCustomer = defineCommand({
  name: 'customers.erase',
  service,
  request: z.strictObject({ id, version: z.int().min(1).optional() }),
  reply: single(erased),
  description: 'Forget a person: their key is destroyed, and with it what can be read of their log',
});

export const listCustomerAccesses = defineQuery({
  name: 'customers.accesses',
  service,
  request: z.strictObject({ id, ...pageQuery }),
  reply: listOf(customerAccess),
  description: 'Who looked at a customer or changed them, the latest first',
});

export const consentCustomerRoute = defineRoute({
  id: 'customers.consent',
  method: 'POST',
  path: '/api/v1/customers/:customerId/consents',
  access: 'signedIn',
  tag,
  summary: 'Consents by channel and purpose, opt-outs by channel, do not sell or share; also by the person',
  params,
  body: customerWill,
  reply: single(customer),
});

export const exportCustomerRoute = defineRoute({
  id: 'customers.export',
  method: 'GET',
  path: '/api/v1/customers/:customerId/export',
  access: 'signedIn',
  tag,
  summary: 'Everything that is kept of a person; also for the person',
  params,
  reply: single(customerExport),
});

export const eraseCustomerRoute = defineRoute({
  id: 'customers.erase',
  method: 'DELETE',
  path: '/api/v1/customers/:customerId',
  access: customerErasers,
  tag,
  summary: 'Forget a person, and all who were merged into them; there is no way back',
  params,
  conditional: true,
  reply: single(erased),
});

export const listCustomerAccessesRoute = defineRoute({
  id: 'customers.accesses',
  method: 'GET',
  path: '/api/v1/customers/:customerId/accesses',
  access: 'signedIn',
  tag,
  summary: 'Who looked at a customer or changed them; for managers, administrators and the person',
  params,
  query: z.strictObject(pageQuery),
  reply: listOf(customerAccess),
});
