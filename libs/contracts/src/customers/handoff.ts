import { z } from 'zod';
import { id, instant } from '../common/primitives.js';
import { single } from '../common/envelopes.js';
import { defineCommand } from '../define/request.js';
import { defineRoute } from '../define/route.js';
import { customerChannel, customerInterest } from './identity.js';

const service = 'showroom';
const tag = 'Customers';

/** Kiosks and tablets sign in as devices or as staff. */
export const handoffRedeemers = ['admin', 'manager', 'salesRep', 'device'] as const;

/** Where somebody goes on with what they did elsewhere. */
export const newHandoff = z
  .strictObject({
    channel: customerChannel.meta({ description: 'Where they go on' }),
    expiresInSeconds: z.int().min(30).max(900).default(300),
    note: z.string().max(500).optional(),
  })
  .meta({ id: 'NewHandoff' });
export type NewHandoff = z.infer<typeof newHandoff>;

/** The code is shown once. */
export const handoff = z
  .strictObject({
    id: z.uuid(),
    code: z.string().meta({ description: 'Good once, and not for long', example: 'K7QX-2M9D' }),
    expiresAt: instant,
  })
  .meta({ id: 'Handoff' });

/** What the other device needs to go on. */
export const handoffContext = z
  .strictObject({
    customerId: id,
    givenName: z.string().nullable(),
    language: z.string().nullable(),
    interests: z.array(customerInterest),
    viewed: z
      .array(z.strictObject({ id, time: instant }))
      .meta({ description: 'Vehicles and listings, the latest first' }),
    openLeads: z.array(id),
    note: z.string().nullable(),
  })
  .meta({ id: 'HandoffContext' });
export type HandoffContext = z.infer<typeof handoffContext>;

export const handOffCustomer = defineCommand({
  name: 'customers.handOff',
  service,
  request: z.strictObject({ id, handoff: newHandoff }),
  reply: single(handoff),
  description: 'Make a one-time code with which another device goes on with a customer',
});

export const redeemHandoff = defineCommand({
  name: 'handoffs.redeem',
  service,
  request: z.strictObject({ code: z.string().min(8).max(20) }),
  reply: single(handoffContext),
  description: 'Go on with a customer, once',
});

export const handOffCustomerRoute = defineRoute({
  id: 'customers.handOff',
  method: 'POST',
  path: '/api/v1/customers/:customerId/handoffs',
  access: 'signedIn',
  tag,
  summary: 'A one-time code with which a kiosk or tablet goes on; also for the person',
  params: z.strictObject({ customerId: id }),
  body: newHandoff,
  reply: single(handoff),
  status: 201,
});

export const redeemHandoffRoute = defineRoute({
  id: 'handoffs.redeem',
  method: 'POST',
  path: '/api/v1/handoffs/redeem',
  access: handoffRedeemers,
  tag,
  summary: 'What was looked at, interests and open leads, for whoever has the code; once',
  body: redeemHandoff.request,
  reply: single(handoffContext),
});
