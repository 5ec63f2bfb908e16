import { z } from 'zod';
import { id, instant, label, odometer, uuid } from '../common/primitives.js';
import { user } from '../access/access.js';

/** Who owned a vehicle, and for how long. */
export const ownership = z
  .strictObject({
    id: uuid,
    vehicleId: id,
    owner: user,
    from: instant,
    until: instant.nullable().meta({ description: 'Null: still' }),
    odometerAtBegin: odometer.optional(),
    transferId: uuid.optional(),
  })
  .meta({ id: 'Ownership' });
export type Ownership = z.infer<typeof ownership>;

export const transferStatus = z.enum(['offered', 'accepted', 'cancelled', 'declined', 'expired']);

/** A vehicle on its way to another owner: one side offers, the other accepts. */
export const ownershipTransfer = z
  .strictObject({
    id: uuid,
    vehicleId: id,
    from: user
      .optional()
      .meta({ description: 'Absent: nobody is known to own it, and its keeper offers it' }),
    to: user,
    status: transferStatus,
    offeredBy: z.string(),
    offeredAt: instant,
    expiresAt: instant,
    endedAt: instant.optional(),
    note: z.string().optional(),
  })
  .meta({ id: 'OwnershipTransfer' });
export type OwnershipTransfer = z.infer<typeof ownershipTransfer>;

export const newTransfer = z
  .strictObject({
    to: user,
    expiresInHours: z.int().min(1).max(720).default(72),
    note: label(500).optional(),
  })
  .meta({ id: 'NewOwnershipTransfer' });
export type NewTransfer = z.infer<typeof newTransfer>;
