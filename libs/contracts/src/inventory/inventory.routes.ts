import { z } from 'zod';
import { id } from '../common/primitives.js';
import { listOf, pageQuery, single } from '../common/envelopes.js';
import { defineRoute } from '../define/route.js';
import { stockFilter } from './inventory.messages.js';
import {
  floorStaff,
  newStockTransfer,
  newStockUnit,
  stockKeepers,
  stockTransfer,
  stockUnit,
  stockUnitPatch,
  transferSteps,
} from './stock-unit.js';

const tag = 'Inventory';
const ofShowroom = z.strictObject({ showroomId: id });
const ofUnit = z.strictObject({ unitId: id });

export const createStockUnitRoute = defineRoute({
  id: 'inventory.create',
  method: 'POST',
  path: '/api/v1/showrooms/:showroomId/inventory',
  access: stockKeepers,
  tag,
  summary: 'Put a unit into the stock of a showroom',
  params: ofShowroom,
  body: newStockUnit,
  reply: single(stockUnit),
  status: 201,
  idempotent: true,
});

export const listShowroomStockRoute = defineRoute({
  id: 'inventory.listOfShowroom',
  method: 'GET',
  path: '/api/v1/showrooms/:showroomId/inventory',
  access: floorStaff,
  tag,
  summary: 'Units of one showroom, newest first',
  params: ofShowroom,
  query: z.strictObject({ ...stockFilter, ...pageQuery }),
  reply: listOf(stockUnit),
});

export const listStockRoute = defineRoute({
  id: 'inventory.list',
  method: 'GET',
  path: '/api/v1/inventory',
  access: floorStaff,
  tag,
  summary: 'Units of all showrooms that you may see, newest first',
  query: z.strictObject({ showroomId: id.optional(), ...stockFilter, ...pageQuery }),
  reply: listOf(stockUnit),
});

export const getStockUnitRoute = defineRoute({
  id: 'inventory.get',
  method: 'GET',
  path: '/api/v1/inventory/:unitId',
  access: floorStaff,
  tag,
  summary: 'One unit; what it cost is for managers',
  params: ofUnit,
  reply: single(stockUnit),
});

export const updateStockUnitRoute = defineRoute({
  id: 'inventory.update',
  method: 'PATCH',
  path: '/api/v1/inventory/:unitId',
  access: stockKeepers,
  tag,
  summary: 'Price a unit, say more of it, remove it or bring it back',
  params: ofUnit,
  body: stockUnitPatch,
  conditional: true,
  reply: single(stockUnit),
});

export const requestStockTransferRoute = defineRoute({
  id: 'inventory.requestTransfer',
  method: 'POST',
  path: '/api/v1/inventory/:unitId/transfers',
  access: stockKeepers,
  tag,
  summary: 'Ask for a unit to be brought to another showroom',
  params: ofUnit,
  body: newStockTransfer,
  reply: single(stockTransfer),
  status: 201,
  idempotent: true,
});

export const listStockTransfersRoute = defineRoute({
  id: 'inventory.listTransfers',
  method: 'GET',
  path: '/api/v1/inventory/transfers',
  access: floorStaff,
  tag,
  summary: 'Transfers from or to your showrooms, newest first',
  query: z.strictObject({ unitId: id.optional(), open: z.boolean().default(false), ...pageQuery }),
  reply: listOf(stockTransfer),
});

export const moveStockTransferRoute = defineRoute({
  id: 'inventory.moveTransfer',
  method: 'POST',
  path: '/api/v1/inventory/transfers/:transferId/:step',
  access: stockKeepers,
  tag,
  summary: 'Send what was asked for, receive it, or call it off',
  params: z.strictObject({ transferId: id, step: z.enum(transferSteps) }),
  reply: single(stockTransfer),
});
