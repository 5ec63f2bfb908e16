import { Inject, Injectable } from '@nestjs/common';
import type {
  Caller,
  endTransfer,
  listOwners,
  listTransfers,
  offerTransfer,
  Ownership,
  OwnershipTransfer,
  RequestOf,
} from '@rover/contracts';
import { Database } from '@rover/persistence';
import type { Page } from '@rover/persistence';
import { CLOCK, ForbiddenError } from '@rover/platform';
import type { CallerScope, Clock } from '@rover/platform';
import { uuidV7 } from '@rover/redis-streams';
import { VehicleAccess } from '../access/vehicle-access.js';
import { HandOverReports } from './hand-over-report.service.js';
import { HandOver } from './hand-over.service.js';
import {
  TransferNotFoundError,
  TransferOpenError,
  TransferOverError,
  TransferToOwnerError,
} from './ownership.errors.js';
import { OwnershipRepository } from './ownership.repository.js';

const HOUR_MS = 3_600_000;
const outcomes = { accept: 'accepted', decline: 'declined', cancel: 'cancelled' } as const;

/** Whose a vehicle is, and how it becomes another's: one side offers, the other accepts. */
@Injectable()
export class OwnershipService {
  constructor(
    private readonly database: Database,
    private readonly repository: OwnershipRepository,
    private readonly handOver: HandOver,
    private readonly reports: HandOverReports,
    private readonly access: VehicleAccess,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws VehicleNotFoundError, ForbiddenError, TransferToOwnerError, TransferOpenError */
  async offer(
    { vehicleId: asked, transfer: given }: RequestOf<typeof offerTransfer>,
    { caller }: CallerScope,
  ): Promise<OwnershipTransfer> {
    const { vehicleId, edits } = await this.access.sight(caller, asked, 'owners');
    if (!edits.has('owners')) throw new ForbiddenError('Only its owner gives a vehicle away.');
    const now = this.clock.now();
    return this.database.transaction(async (tx) => {
      const from = await this.repository.ownerOf(tx, vehicleId);
      if (from === given.to) throw new TransferToOwnerError();
      await this.repository.expire(tx, vehicleId, new Date(now));
      const transfer: OwnershipTransfer = {
        ...{ id: uuidV7(), vehicleId, to: given.to, status: 'offered', offeredBy: caller.sub },
        ...(from !== undefined && { from }),
        ...(given.note !== undefined && { note: given.note }),
        offeredAt: new Date(now).toISOString(),
        expiresAt: new Date(now + given.expiresInHours * HOUR_MS).toISOString(),
      };
      if (!(await this.repository.offer(tx, transfer))) throw new TransferOpenError();
      return transfer;
    });
  }

  /** Of several who end it at once the first one does. @throws TransferNotFoundError, TransferOverError */
  end({ transferId, how }: RequestOf<typeof endTransfer>, scope: CallerScope): Promise<OwnershipTransfer> {
    const now = this.clock.now();
    return this.database.transaction(async (tx) => {
      const before = await this.repository.lock(tx, transferId);
      const side = how === 'cancel' ? before?.offeredBy : before?.to;
      if (!before || side !== scope.caller.sub) throw new TransferNotFoundError();
      if (before.status !== 'offered') throw new TransferOverError(before.status);
      if (Date.parse(before.expiresAt) <= now) throw new TransferOverError('expired');
      const after = { ...before, status: outcomes[how], endedAt: new Date(now).toISOString() };
      await this.repository.close(tx, after);
      if (how === 'accept') {
        await this.handOver.run(tx, after, new Date(now), scope);
        await this.reports.keep(tx, after);
      }
      return after;
    });
  }

  transfers(page: RequestOf<typeof listTransfers>, { sub }: Caller): Promise<Page<OwnershipTransfer>> {
    return this.repository.transfers(sub, page);
  }

  /** @throws VehicleNotFoundError, CursorInvalidError */
  async owners(
    { vehicleId, ...page }: RequestOf<typeof listOwners>,
    caller: Caller,
  ): Promise<Page<Ownership>> {
    const sight = await this.access.sight(caller, vehicleId, 'owners');
    return this.repository.owners(sight.vehicleId, page);
  }
}
