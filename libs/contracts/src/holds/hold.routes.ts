import { z } from 'zod';
import { id } from '../common/primitives.js';
import { listOf, single } from '../common/envelopes.js';
import { defineRoute } from '../define/route.js';
import { floorStaff } from '../inventory/stock-unit.js';
import { depositChange, hold, holdExtension, newHold } from './hold.js';
import { holdsQuery } from './hold.messages.js';

const path = '/api/v1/holds';
const one = {
  access: floorStaff,
  tag: 'Inventory',
  params: z.strictObject({ holdId: id }),
  reply: single(hold),
} as const;

export const placeHoldRoute = defineRoute({
  id: 'holds.place',
  method: 'POST',
  path,
  access: floorStaff,
  tag: 'Inventory',
  summary: 'Hold a unit for somebody; one hold has it, others may wait for it with `queue`',
  body: newHold,
  reply: single(hold),
  status: 201,
  idempotent: true,
});

export const listHoldsRoute = defineRoute({
  id: 'holds.list',
  method: 'GET',
  path,
  access: floorStaff,
  tag: 'Inventory',
  summary: 'Holds in your showrooms, newest first',
  query: holdsQuery,
  reply: listOf(hold),
});

export const getHoldRoute = defineRoute({
  ...one,
  id: 'holds.get',
  method: 'GET',
  path: `${path}/:holdId`,
  summary: 'One hold; whom it is for, those see who look after it',
});

export const extendHoldRoute = defineRoute({
  ...one,
  id: 'holds.extend',
  method: 'POST',
  path: `${path}/:holdId/extend`,
  summary: 'Hold a unit for longer',
  body: holdExtension,
});

export const releaseHoldRoute = defineRoute({
  ...one,
  id: 'holds.release',
  method: 'POST',
  path: `${path}/:holdId/release`,
  summary: 'Give a unit, or a place in its queue, back',
});

export const changeDepositRoute = defineRoute({
  ...one,
  id: 'holds.changeDeposit',
  method: 'POST',
  path: `${path}/:holdId/deposit`,
  summary: 'Say how far the deposit is: requested, authorised, captured, refunded',
  body: depositChange,
});
