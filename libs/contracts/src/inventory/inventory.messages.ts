import { z } from 'zod';
import { id, instant, label, minorUnits } from '../common/primitives.js';
import { listOf, pageQuery, single } from '../common/envelopes.js';
import { defineEvent } from '../define/event.js';
import { defineCommand, defineQuery } from '../define/request.js';
import { topics } from '../topics.js';
import {
  newStockTransfer,
  newStockUnit,
  stockStatuses,
  stockTransfer,
  stockUnit,
  stockUnitPatch,
  toldStockUnit,
  transferSteps,
} from './stock-unit.js';

const service = 'showroom';
const version = z.int().min(1).optional();

export const inventoryUpdated = defineEvent({
  name: 'inventory.updated',
  topic: topics.retail,
  source: service,
  consumers: ['scoring-service'],
  data: z.strictObject({
    showroomId: id,
    unit: toldStockUnit,
    previousStatus: z
      .enum(stockStatuses)
      .nullable()
      .meta({ description: 'Null: the unit is new in this showroom' }),
    time: instant,
  }),
  key: (data) => data.showroomId,
  description: 'A unit came into stock, was priced, moved, held, given back, sold, delivered or removed',
});

const reservation = {
  showroomId: id,
  unitId: id,
  stockNumber: z.string(),
  holdId: id,
  repId: id.optional(),
  time: instant,
};

export const inventoryReserved = defineEvent({
  name: 'inventory.reserved',
  topic: topics.retail,
  source: service,
  consumers: [service],
  data: z.strictObject({
    ...reservation,
    expiresAt: instant,
    how: z
      .enum(['placed', 'extended', 'promoted'])
      .optional()
      .meta({ description: '`promoted`: they waited, and it is their turn' }),
  }),
  key: (data) => data.showroomId,
  description: 'A unit is held for somebody, or held for longer',
});

export const inventoryReleased = defineEvent({
  name: 'inventory.released',
  topic: topics.retail,
  source: service,
  consumers: [],
  data: z.strictObject({
    ...reservation,
    reason: z.enum(['lapsed', 'released', 'converted', 'sold']),
    waiting: z.int().min(0).meta({ description: 'How many wait for it; the first of them has it now' }),
  }),
  key: (data) => data.showroomId,
  description: 'A hold of a unit has ended',
});

/** What units to list. */
export const stockFilter = {
  status: z.enum(stockStatuses).optional(),
  search: label(80).optional().meta({ description: 'A piece of stock number, VIN or title' }),
  minPrice: minorUnits.optional(),
  maxPrice: minorUnits.optional(),
};

export const createStockUnit = defineCommand({
  name: 'inventory.create',
  service,
  request: z.strictObject({ showroomId: id, unit: newStockUnit }),
  reply: single(stockUnit),
  description: 'Put a unit into the stock of a showroom',
});

export const updateStockUnit = defineCommand({
  name: 'inventory.update',
  service,
  request: z.strictObject({ unitId: id, patch: stockUnitPatch, version }),
  reply: single(stockUnit),
  description: 'Price a unit, say more of it, remove it or bring it back',
});

export const getStockUnit = defineQuery({
  name: 'inventory.get',
  service,
  request: z.strictObject({ unitId: id }),
  reply: single(stockUnit),
  description: 'One unit',
});

export const listStockUnits = defineQuery({
  name: 'inventory.list',
  service,
  request: z.strictObject({ showroomId: id.optional(), ...stockFilter, ...pageQuery }),
  reply: listOf(stockUnit),
  description: 'Units of one showroom, or of all that the caller may see, newest first',
});

export const requestStockTransfer = defineCommand({
  name: 'inventory.transfers.request',
  service,
  request: z.strictObject({ unitId: id, transfer: newStockTransfer }),
  reply: single(stockTransfer),
  description: 'Ask for a unit to be brought to another showroom',
});

export const moveStockTransfer = defineCommand({
  name: 'inventory.transfers.move',
  service,
  request: z.strictObject({ transferId: id, step: z.enum(transferSteps) }),
  reply: single(stockTransfer),
  description: 'Send what was asked for, receive it, or call it off; the same again changes nothing',
});

export const listStockTransfers = defineQuery({
  name: 'inventory.transfers.list',
  service,
  request: z.strictObject({ unitId: id.optional(), open: z.boolean().default(false), ...pageQuery }),
  reply: listOf(stockTransfer),
  description: 'Transfers from or to showrooms of the caller, newest first',
});
