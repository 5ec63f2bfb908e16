import { z } from 'zod';
import { id, instant, odometer, uuid } from '../common/primitives.js';
import { listOf, pageQuery, single } from '../common/envelopes.js';
import { user } from '../access/access.js';
import { defineEvent } from '../define/event.js';
import { defineCommand, defineQuery } from '../define/request.js';
import { topics } from '../topics.js';
import { handOverReport } from './hand-over-report.js';
import { newTransfer, ownership, ownershipTransfer } from './ownership.js';

const service = 'vehicle-profiles';

export const vehicleOwnershipTransferred = defineEvent({
  name: 'vehicle.ownership.transferred',
  topic: topics.vehicles,
  source: service,
  consumers: [],
  data: z.strictObject({
    vehicleId: id,
    transferId: uuid,
    from: user.nullable(),
    to: user,
    odometer: odometer.nullable(),
    time: instant,
  }),
  key: (data) => data.vehicleId,
  description: 'A vehicle has another owner; what the former one did with it is sealed',
});

export const offerTransfer = defineCommand({
  name: 'transfers.offer',
  service,
  request: z.strictObject({ vehicleId: id, transfer: newTransfer }),
  reply: single(ownershipTransfer),
  description: 'Offer a vehicle to another owner; one offer at a time',
});

export const endTransfer = defineCommand({
  name: 'transfers.end',
  service,
  request: z.strictObject({ transferId: uuid, how: z.enum(['accept', 'decline', 'cancel']) }),
  reply: single(ownershipTransfer),
  description: 'The one who was offered a vehicle accepts or declines, the one who offers it cancels',
});

export const listTransfers = defineQuery({
  name: 'transfers.list',
  service,
  request: z.strictObject(pageQuery),
  reply: listOf(ownershipTransfer),
  description: 'Transfers to and from the caller, the latest first',
});

export const listOwners = defineQuery({
  name: 'owners.list',
  service,
  request: z.strictObject({ vehicleId: id, ...pageQuery }),
  reply: listOf(ownership),
  description: 'Who owned a vehicle, the latest first',
});

export const getHandOverReport = defineQuery({
  name: 'transfers.report',
  service,
  request: z.strictObject({ transferId: uuid }),
  reply: single(handOverReport),
  description: 'What a transfer hands over, for both sides of it',
});
