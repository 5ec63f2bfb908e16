import { z } from 'zod';
import { id, uuid } from '../common/primitives.js';
import { listOf, pageQuery, single } from '../common/envelopes.js';
import { defineRoute } from '../define/route.js';
import { handOverReport } from './hand-over-report.js';
import { newTransfer, ownership, ownershipTransfer } from './ownership.js';

const common = { access: 'signedIn', tag: 'Ownership' } as const;
const vehicle = z.strictObject({ vehicleId: id });

export const listOwnersRoute = defineRoute({
  ...common,
  id: 'owners.list',
  method: 'GET',
  path: '/api/v1/vehicles/:vehicleId/owners',
  summary: 'Who owned a vehicle, the latest first',
  params: vehicle,
  query: z.strictObject(pageQuery),
  reply: listOf(ownership),
});

export const offerTransferRoute = defineRoute({
  ...common,
  id: 'transfers.offer',
  method: 'POST',
  path: '/api/v1/vehicles/:vehicleId/transfers',
  summary: 'Offer a vehicle to another owner, who accepts it or not until it expires',
  params: vehicle,
  body: newTransfer,
  reply: single(ownershipTransfer),
  status: 201,
  idempotent: true,
});

export const listTransfersRoute = defineRoute({
  ...common,
  id: 'transfers.list',
  method: 'GET',
  path: '/api/v1/transfers',
  summary: 'Transfers to and from the caller, the latest first',
  query: z.strictObject(pageQuery),
  reply: listOf(ownershipTransfer),
});

export const endTransferRoute = defineRoute({
  ...common,
  id: 'transfers.end',
  method: 'POST',
  path: '/api/v1/transfers/:transferId/:how',
  summary: 'Accept or decline what was offered, or cancel the offer',
  params: z.strictObject({ transferId: uuid, how: z.enum(['accept', 'decline', 'cancel']) }),
  reply: single(ownershipTransfer),
});

export const getHandOverReportRoute = defineRoute({
  ...common,
  id: 'transfers.report',
  method: 'GET',
  path: '/api/v1/transfers/:transferId/report',
  summary:
    'What a transfer hands over, for both sides: odometer and how far to trust it, open recalls, service, what is due, documents; kept as it stood when it was accepted',
  params: z.strictObject({ transferId: uuid }),
  reply: single(handOverReport),
});
