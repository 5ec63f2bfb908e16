import { z } from 'zod';
import type { Role } from '../common/caller.js';
import { currency, id, instant, label, minorUnits, odometer, vin } from '../common/primitives.js';

/** Staff: who sees the stock of their showrooms, holds units and sells them. */
export const floorStaff: readonly Role[] = ['admin', 'manager', 'salesRep'];
/** Who puts units into stock, prices and moves them, and knows what they cost. */
export const stockKeepers: readonly Role[] = ['admin', 'manager'];

export const stockStatuses = ['available', 'held', 'inTransfer', 'sold', 'delivered', 'removed'] as const;
export type StockStatus = (typeof stockStatuses)[number];

/** What the house alone knows of a unit; left out for sales representatives and in rooms. */
const houseFigures = {
  cost: minorUnits.optional().meta({ description: 'What was paid for it' }),
  recon: minorUnits.optional().meta({ description: 'What reconditioning has cost' }),
  floorPrice: minorUnits.optional().meta({ description: 'Sold below this only when a manager approves' }),
};

const told = {
  stockNumber: label(80).meta({ description: "The dealer's own number, once in all showrooms" }),
  title: label(120).meta({ description: 'What people call it', example: '2021 Ford Focus ST' }),
  vin: vin.optional(),
  vehicleId: id.optional().meta({ description: 'Its profile' }),
  listingId: id.optional().meta({ description: 'What the market knows it by: follows price and status' }),
  zone: label(60).optional().meta({ description: 'Where on the floor it stands' }),
  odometer: odometer.optional(),
  askingPrice: minorUnits.min(1),
  currency,
  acquiredAt: instant,
};

/** One vehicle that a showroom has for sale, or had, as all of its staff know it. */
export const toldStockUnit = z
  .strictObject({
    id,
    showroomId: id,
    status: z.enum(stockStatuses),
    ...told,
    soldAt: instant.optional(),
    deliveredAt: instant.optional(),
    daysInInventory: z.int().min(0).meta({ description: 'Whole days until it was sold, or until now' }),
    version: z.int().min(1),
    createdAt: instant,
    updatedAt: instant,
  })
  .meta({ id: 'ToldStockUnit' });
export type ToldStockUnit = z.infer<typeof toldStockUnit>;

export const stockUnit = toldStockUnit.extend(houseFigures).meta({ id: 'StockUnit' });
export type StockUnit = z.infer<typeof stockUnit>;

export const newStockUnit = z
  .strictObject({
    ...told,
    ...houseFigures,
    acquiredAt: instant.optional().meta({ description: 'Default: now' }),
  })
  .meta({ id: 'NewStockUnit' });
export type NewStockUnit = z.infer<typeof newStockUnit>;

const { currency: _fixed, ...changeable } = told;

/** Null takes away what is optional. Held, moved and sold a unit is by holds, transfers and sales. */
export const stockUnitPatch = z
  .strictObject({
    ...z.object(changeable).partial().shape,
    vin: vin.nullable().optional(),
    vehicleId: id.nullable().optional(),
    listingId: id.nullable().optional(),
    zone: label(60).nullable().optional(),
    odometer: odometer.nullable().optional(),
    cost: minorUnits.nullable().optional(),
    recon: minorUnits.nullable().optional(),
    floorPrice: minorUnits.nullable().optional(),
    status: z.enum(['available', 'removed']).optional(),
  })
  .refine((patch) => Object.keys(patch).length > 0, 'says nothing to change')
  .meta({ id: 'StockUnitPatch', minProperties: 1 });
export type StockUnitPatch = z.infer<typeof stockUnitPatch>;

export const transferStatuses = ['requested', 'inTransit', 'received', 'cancelled'] as const;

/** A unit on its way from one showroom to another; one at a time. */
export const stockTransfer = z
  .strictObject({
    id,
    unitId: id,
    from: id,
    to: id,
    status: z.enum(transferStatuses),
    note: z.string().optional(),
    requestedBy: z.string(),
    requestedAt: instant,
    sentAt: instant.optional(),
    endedAt: instant.optional(),
    endedBy: z.string().optional(),
  })
  .meta({ id: 'StockTransfer' });
export type StockTransfer = z.infer<typeof stockTransfer>;

export const newStockTransfer = z
  .strictObject({ to: id.meta({ description: 'The showroom it goes to' }), note: label(500).optional() })
  .meta({ id: 'NewStockTransfer' });
export type NewStockTransfer = z.infer<typeof newStockTransfer>;

export const transferSteps = ['send', 'receive', 'cancel'] as const;
export type TransferStep = (typeof transferSteps)[number];
