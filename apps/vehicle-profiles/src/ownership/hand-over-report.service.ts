import { Inject, Injectable } from '@nestjs/common';
import type { Caller, HandOverReport, OwnershipTransfer } from '@rover/contracts';
import { Database } from '@rover/persistence';
import type { Sql } from '@rover/persistence';
import { callerHas, CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { HandOverReportRepository } from './hand-over-report.repository.js';
import { TransferNotFoundError, TransferOverError } from './ownership.errors.js';
import { OwnershipRepository } from './ownership.repository.js';

/** Tells both sides of a transfer what is handed over: as it stands while it is offered, as it stood once it is done. */
@Injectable()
export class HandOverReports {
  constructor(
    private readonly database: Database,
    private readonly ownerships: OwnershipRepository,
    private readonly reports: HandOverReportRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Keeps what is handed over, in the transaction that does. */
  async keep(tx: Sql, transfer: OwnershipTransfer): Promise<void> {
    await this.reports.keep(tx, await this.#make(tx, transfer));
  }

  /** @throws TransferNotFoundError, TransferOverError when nothing came of it */
  get(transferId: string, caller: Caller): Promise<HandOverReport> {
    return this.database.transaction(async (tx) => {
      const transfer = await this.ownerships.lock(tx, transferId);
      if (!transfer || !isParty(transfer, caller)) throw new TransferNotFoundError();
      if (transfer.status !== 'offered' && transfer.status !== 'accepted')
        throw new TransferOverError(transfer.status);
      return (await this.reports.kept(tx, transferId)) ?? (await this.#make(tx, transfer));
    });
  }

  async #make(tx: Sql, { id: transferId, vehicleId, status }: OwnershipTransfer): Promise<HandOverReport> {
    const madeAt = new Date(this.clock.now()).toISOString();
    return { transferId, vehicleId, status, madeAt, ...(await this.reports.standing(tx, vehicleId)) };
  }
}

const isParty = ({ from, to, offeredBy }: OwnershipTransfer, caller: Caller): boolean =>
  [from, to, offeredBy].includes(caller.sub) || callerHas(caller, ['admin']);
