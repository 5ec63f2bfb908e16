import { Inject, Injectable } from '@nestjs/common';
import type {
  Caller,
  listStockTransfers,
  moveStockTransfer,
  RequestOf,
  requestStockTransfer,
  StockTransfer,
  TransferStep,
} from '@rover/contracts';
import { Database } from '@rover/persistence';
import type { Page, Transaction } from '@rover/persistence';
import { CLOCK, ForbiddenError, ValidationError } from '@rover/platform';
import type { CallerScope, Clock } from '@rover/platform';
import { newId } from '../common/new-id.js';
import { runs, showroomsOf, worksIn } from '../common/showroom-access.js';
import { isViolationOf } from '../common/violation.js';
import {
  StockTransferNotFoundError,
  StockTransferOpenError,
  StockTransferStateError,
  StockUnitUnavailableError,
} from './inventory.errors.js';
import { StockRecorder } from './stock-recorder.service.js';
import { StockRepository } from './stock.repository.js';
import { StockService } from './stock.service.js';
import type { StoredUnit } from './stored-unit.js';
import { TransferRepository } from './transfer.repository.js';

type Status = StockTransfer['status'];

/** What each step makes of a transfer, from which states, and whose managers take it. */
const steps: Record<TransferStep, { to: Status; from: readonly Status[]; by: readonly ('from' | 'to')[] }> = {
  send: { to: 'inTransit', from: ['requested'], by: ['from'] },
  receive: { to: 'received', from: ['inTransit'], by: ['to'] },
  cancel: { to: 'cancelled', from: ['requested', 'inTransit'], by: ['from', 'to'] },
};

/** Units that go from one showroom to another. */
@Injectable()
export class TransferService {
  constructor(
    private readonly database: Database,
    private readonly stock: StockService,
    private readonly units: StockRepository,
    private readonly transfers: TransferRepository,
    private readonly recorder: StockRecorder,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws StockUnitNotFoundError, ForbiddenError, ValidationError, StockTransferOpenError, StockUnitUnavailableError */
  request(
    { unitId, transfer: { to, note } }: RequestOf<typeof requestStockTransfer>,
    { caller }: CallerScope,
  ): Promise<StockTransfer> {
    return this.database.transaction(async (tx) => {
      const { showroomId: from, status } = await this.stock.lock(tx, unitId, caller);
      if (!runs(caller, from)) throw new ForbiddenError();
      if (to === from) throw new ValidationError([{ path: 'to', message: 'is where the unit stands' }]);
      if (status !== 'available' && status !== 'held' && status !== 'inTransfer')
        throw new StockUnitUnavailableError(status);
      const asked = { unitId, from, to, requestedBy: caller.sub, requestedAt: this.#now() };
      const transfer: StockTransfer = {
        id: newId('trf'),
        ...asked,
        status: 'requested',
        ...(note !== undefined && { note }),
      };
      await this.transfers.insert(tx, transfer).catch(rethrow);
      return transfer;
    });
  }

  /** What has been done already is answered as it is. @throws StockTransferNotFoundError, ForbiddenError, StockTransferStateError, StockUnitUnavailableError */
  async move(
    { transferId, step }: RequestOf<typeof moveStockTransfer>,
    scope: CallerScope,
  ): Promise<StockTransfer> {
    const known = await this.transfers.find(transferId);
    if (!known || !sees(scope.caller, known)) throw new StockTransferNotFoundError();
    if (!steps[step].by.some((end) => runs(scope.caller, known[end]))) throw new ForbiddenError();
    return this.database.transaction(async (tx) => {
      const unit = (await this.units.lock(tx, known.unitId)) as StoredUnit;
      const before = (await this.transfers.lock(tx, transferId)) as StockTransfer;
      const { to: status, from } = steps[step];
      if (before.status === status) return before;
      if (!from.includes(before.status)) throw new StockTransferStateError(before.status);
      const after = { ...before, status, ...this.#mark(step, scope.caller) };
      await this.#moveUnit(tx, unit, { before, after }, scope);
      await this.transfers.update(tx, after);
      return after;
    });
  }

  /** @throws ForbiddenError, CursorInvalidError */
  list(request: RequestOf<typeof listStockTransfers>, caller: Caller): Promise<Page<StockTransfer>> {
    return this.transfers.page(request, showroomsOf(caller));
  }

  async #moveUnit(
    tx: Transaction,
    unit: StoredUnit,
    { before, after }: { before: StockTransfer; after: StockTransfer },
    scope: CallerScope,
  ): Promise<void> {
    if (after.status === 'inTransit') {
      if (unit.status !== 'available') throw new StockUnitUnavailableError(unit.status);
      await this.recorder.change(tx, unit, { ...unit, status: 'inTransfer' }, scope);
    } else if (before.status === 'inTransit') {
      const { zone: _left, ...arrived } = unit;
      const there =
        after.status === 'received'
          ? { ...arrived, showroomId: after.to }
          : { ...unit, showroomId: after.from };
      await this.recorder.change(tx, unit, { ...there, status: 'available' }, scope);
    }
  }

  #mark(step: TransferStep, { sub }: Caller): Partial<StockTransfer> {
    return step === 'send' ? { sentAt: this.#now() } : { endedAt: this.#now(), endedBy: sub };
  }

  #now(): string {
    return new Date(this.clock.now()).toISOString();
  }
}

const sees = (caller: Caller, { from, to }: StockTransfer): boolean =>
  worksIn(caller, from) || worksIn(caller, to);

function rethrow(error: unknown): never {
  if (isViolationOf(error, 'stock_transfer_open')) throw new StockTransferOpenError();
  throw error;
}
