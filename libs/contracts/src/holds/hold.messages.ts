import { z } from 'zod';
import { id } from '../common/primitives.js';
import { listOf, pageQuery, single } from '../common/envelopes.js';
import { defineCommand, defineQuery } from '../define/request.js';
import { depositChange, hold, holdExtension, holdStatuses, newHold } from './hold.js';

const service = 'showroom';
const ofHold = { holdId: id };

export const placeHold = defineCommand({
  name: 'holds.place',
  service,
  request: z.strictObject({ hold: newHold }),
  reply: single(hold),
  description: 'Hold a unit for somebody, or wait for it',
});

export const extendHold = defineCommand({
  name: 'holds.extend',
  service,
  request: holdExtension.extend(ofHold),
  reply: single(hold),
  description: 'Hold a unit for longer',
});

export const releaseHold = defineCommand({
  name: 'holds.release',
  service,
  request: z.strictObject(ofHold),
  reply: single(hold),
  description: 'Give a unit, or a place in its queue, back; the first who waits has it',
});

export const changeDeposit = defineCommand({
  name: 'holds.changeDeposit',
  service,
  request: depositChange.extend(ofHold),
  reply: single(hold),
  description: 'Say how far the deposit of a hold is',
});

export const getHold = defineQuery({
  name: 'holds.get',
  service,
  request: z.strictObject(ofHold),
  reply: single(hold),
  description: 'One hold',
});

export const holdsQuery = z.strictObject({
  unitId: id.optional(),
  showroomId: id.optional(),
  customerId: id.optional(),
  status: z.enum(holdStatuses).optional(),
  ...pageQuery,
});

export const listHolds = defineQuery({
  name: 'holds.list',
  service,
  request: holdsQuery,
  reply: listOf(hold),
  description: 'Holds in showrooms of the caller, newest first',
});
