import { Inject, Injectable } from '@nestjs/common';
import {
  moveSale,
  type approveSale,
  type Caller,
  type listSales,
  type NewSale,
  type RequestOf,
  type Sale,
  type SaleChange,
  type SalePatch,
  type SaleStep,
  type updateSale,
} from '@rover/contracts';
import { Database } from '@rover/persistence';
import type { Page, Transaction } from '@rover/persistence';
import { CLOCK, ForbiddenError } from '@rover/platform';
import type { CallerScope, Clock } from '@rover/platform';
import { newId } from '../common/new-id.js';
import { requireManager, requireStaff, runs, showroomsOf, worksIn } from '../common/showroom-access.js';
import { HoldService } from '../holds/hold.service.js';
import { StockService } from '../inventory/stock.service.js';
import type { StoredUnit } from '../inventory/stored-unit.js';
import type { Person } from '../papers/paper-facts.js';
import { InCharge } from '../people/in-charge.service.js';
import { netPrice } from './figures.js';
import { SaleNotFoundError, SaleStateError, SaleVersionMismatchError } from './sale.errors.js';
import { SalePapers } from './sale-papers.service.js';
import { SaleRecorder } from './sale-recorder.service.js';
import { SaleRepository } from './sale.repository.js';
import { SaleStock } from './sale-stock.service.js';
import {
  isOpen,
  newSaleOf,
  requireFinancing,
  requirePrice,
  saleFor,
  saleMoves,
  withKnownCosts,
  withTerms,
} from './stored-sale.js';

/** A sale and its unit, both locked. */
interface Selling {
  readonly tx: Transaction;
  readonly unit: StoredUnit;
  readonly before: Sale;
}

/** Units on their way to customers. */
@Injectable()
export class SaleService {
  constructor(
    private readonly database: Database,
    private readonly stock: StockService,
    private readonly sales: SaleRepository,
    private readonly recorder: SaleRecorder,
    private readonly outcome: SaleStock,
    private readonly holds: HoldService,
    private readonly inCharge: InCharge,
    private readonly papers: SalePapers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws StockUnitNotFoundError, StockUnitUnavailableError, HoldAlreadyTakenError, HoldStateError, RepNotFoundError, CustomerNotFoundError */
  async start(
    { unitId, repId, ...given }: NewSale & Pick<Sale, 'holdId'>,
    scope: CallerScope,
  ): Promise<Sale> {
    const sale = await this.database.transaction(async (tx) => {
      const unit = await this.stock.lock(tx, unitId, scope.caller);
      const hold = await this.outcome.holdOf(tx, unit, given, scope.caller);
      const { showroomId } = unit;
      const { repUser: _user, ...rep } = await this.inCharge.of(tx, { showroomId, repId }, scope.caller);
      const deposit = hold?.deposit?.state === 'captured' ? (hold.deposit.amount ?? 0) : 0;
      const made = { id: newId('sal'), createdBy: scope.caller.sub, createdAt: this.#now() };
      const rules = await this.sales.rules(showroomId, tx);
      const begun = newSaleOf(unit, { rules, deposit, ...made }, { ...given, ...rep, holdId: hold?.id });
      if (hold) await this.outcome.claim(tx, hold, begun.id);
      return this.recorder.add(tx, begun, scope);
    });
    return saleFor(scope.caller, sale);
  }

  /** What is known of a hold goes over to its sale. @throws HoldNotFoundError, ForbiddenError and what `start` throws */
  async convert(holdId: string, scope: CallerScope): Promise<Sale> {
    const hold = await this.holds.cared(holdId, scope.caller);
    const { unitId, customerId, leadId, holder, repId } = hold;
    return this.start({ unitId, holdId, customerId, leadId, buyer: holder, repId }, scope);
  }

  /** @throws SaleNotFoundError, SaleVersionMismatchError, SaleStateError, ForbiddenError */
  update({ saleId, patch, version }: RequestOf<typeof updateSale>, scope: CallerScope): Promise<Sale> {
    return this.#changing(saleId, scope, async ({ tx, unit, before }) => {
      if (version !== undefined && version !== before.version)
        throw new SaleVersionMismatchError(before.version);
      if (!isOpen(before)) throw new SaleStateError(before.status);
      requireWord(scope.caller, before, patch);
      const said = runs(scope.caller, before.showroomId) ? patch : withKnownCosts(patch, before);
      const after = withTerms(before, said, unit);
      return this.recorder.change(tx, { before, after, kind: 'terms' }, scope);
    });
  }

  /** @throws SaleNotFoundError, ForbiddenError, SaleStateError */
  approve({ saleId, note }: RequestOf<typeof approveSale>, scope: CallerScope): Promise<Sale> {
    return this.#changing(saleId, scope, async ({ tx, before }) => {
      requireManager(scope.caller, before.showroomId);
      if (!isOpen(before)) throw new SaleStateError(before.status);
      const approval = { price: Math.max(0, netPrice(before.terms)), by: scope.caller.sub, at: this.#now() };
      const approvals = [...before.approvals, { ...approval, ...(note !== undefined && { note }) }];
      const said = { kind: 'approved' as const, ...(note !== undefined && { reason: note }) };
      return this.recorder.change(tx, { before, after: { ...before, approvals }, ...said }, scope);
    });
  }

  /**
   * What has been done already is answered as it is.
   * @throws SaleNotFoundError, ForbiddenError, SaleStateError, SaleBelowFloorError, SaleFinancingError, HoldAlreadyTakenError, StockUnitUnavailableError
   */
  async move({ saleId, step, reason }: RequestOf<typeof moveSale>, scope: CallerScope): Promise<Sale> {
    const person = step === 'contract' ? await this.#buyer(saleId, scope.caller) : undefined;
    return this.#changing(saleId, scope, async ({ tx, unit, before }) => {
      const { to: status, from } = saleMoves[step];
      if (before.status === status) return before;
      if (!from.includes(before.status)) throw new SaleStateError(before.status);
      if (step === 'unwind') requireManager(scope.caller, before.showroomId);
      if (step !== 'cancel' && isOpen(before)) requirePrice(before, unit);
      requireFinancing(before, step);
      await this.#act(step, { tx, unit, before }, scope);
      const after = { ...before, status, ...this.#mark(step) };
      const said = { kind: 'moved' as const, ...(reason !== undefined && { reason }) };
      const sale = await this.recorder.change(tx, { before, after, ...said }, scope);
      if (person) await this.papers.sign(tx, { sale, unit, person }, scope.caller.sub);
      return sale;
    });
  }

  /** @throws SaleNotFoundError */
  async get(saleId: string, caller: Caller): Promise<Sale> {
    const sale = await this.sales.find(saleId);
    if (!sale || !worksIn(caller, sale.showroomId)) throw new SaleNotFoundError();
    return saleFor(caller, sale);
  }

  /** @throws ShowroomUnknownError, ForbiddenError, CursorInvalidError */
  async list(request: RequestOf<typeof listSales>, caller: Caller): Promise<Page<Sale>> {
    if (request.showroomId !== undefined) requireStaff(caller, request.showroomId);
    const { data, meta } = await this.sales.page(request, showroomsOf(caller));
    return { data: data.map((sale) => saleFor(caller, sale)), meta };
  }

  /** @throws SaleNotFoundError */
  async changes(saleId: string, caller: Caller): Promise<SaleChange[]> {
    await this.get(saleId, caller);
    return this.sales.changes(saleId);
  }

  async #act(step: SaleStep, { tx, unit, before }: Selling, scope: CallerScope): Promise<void> {
    if (step === 'contract') await this.outcome.sell(tx, unit, before, scope);
    else if (step === 'deliver') await this.outcome.deliver(tx, unit, scope);
    else if (step === 'unwind') await this.outcome.takeBack(tx, unit, scope);
    else if (step === 'cancel') await this.outcome.giveBack(tx, before);
  }

  /** Looked up before anything is locked: who was shown a customer is written by a connection of its own. */
  async #buyer(saleId: string, caller: Caller): Promise<Person> {
    return this.papers.buyer(await this.get(saleId, caller), caller, moveSale);
  }

  #mark(step: SaleStep): Partial<Sale> {
    if (step === 'contract') return { contractedAt: this.#now() };
    return step === 'deliver' ? { deliveredAt: this.#now() } : {};
  }

  /** Locks unit and sale, in this order everywhere. */
  async #changing(
    saleId: string,
    scope: CallerScope,
    work: (selling: Selling) => Promise<Sale>,
  ): Promise<Sale> {
    const { unitId } = await this.get(saleId, scope.caller);
    const sale = await this.database.transaction(async (tx) => {
      const unit = await this.stock.lock(tx, unitId, scope.caller);
      return work({ tx, unit, before: (await this.sales.lock(tx, saleId)) as Sale });
    });
    return saleFor(scope.caller, sale);
  }

  #now(): string {
    return new Date(this.clock.now()).toISOString();
  }
}

/** What the law and the house add is not the desk's to change. @throws ForbiddenError */
function requireWord(caller: Caller, { showroomId }: Sale, patch: SalePatch): void {
  const isTheirs = patch.taxes === undefined && patch.fees === undefined;
  if (!isTheirs && !runs(caller, showroomId))
    throw new ForbiddenError('Taxes and fees are for managers to change.');
}
