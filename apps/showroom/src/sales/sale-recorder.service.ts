import { Inject, Injectable } from '@nestjs/common';
import { saleCancelled, saleCompleted, saleStarted, saleUpdated } from '@rover/contracts';
import type { Sale, SaleChange, SaleStatus } from '@rover/contracts';
import { Outbox } from '@rover/persistence';
import type { Transaction } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { CallerScope, Clock } from '@rover/platform';
import { Timeline } from '../people/timeline.service.js';
import { SaleRepository } from './sale.repository.js';
import { deedOf } from './stored-sale.js';

type Said = Pick<SaleChange, 'kind' | 'reason'>;

const ends: Partial<Record<SaleStatus, typeof saleStarted>> = {
  contracted: saleCompleted,
  cancelled: saleCancelled,
  unwound: saleCancelled,
};

/** Writes what becomes of sales, who did it, and tells of it. */
@Injectable()
export class SaleRecorder {
  constructor(
    private readonly sales: SaleRepository,
    private readonly outbox: Outbox,
    private readonly timeline: Timeline,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws CustomerNotFoundError */
  async add(tx: Transaction, sale: Sale, scope: CallerScope): Promise<Sale> {
    await this.sales.insert(tx, sale);
    await this.timeline.begin(tx, deedOf(saleStarted.name, sale), scope);
    return this.#tell(tx, { sale, before: null, kind: 'started' }, scope);
  }

  /** @param before as it is locked in this transaction */
  async change(
    tx: Transaction,
    { before, after, ...said }: { before: Sale; after: Sale } & Said,
    scope: CallerScope,
  ): Promise<Sale> {
    const sale = { ...after, version: before.version + 1, updatedAt: this.#now() };
    await this.sales.update(tx, sale);
    const { name } = eventOf(sale, before);
    if (sale.status !== before.status) await this.timeline.note(tx, deedOf(name, sale), scope);
    return this.#tell(tx, { sale, before, ...said }, scope);
  }

  async #tell(
    tx: Transaction,
    { sale, before, ...said }: { sale: Sale; before: Sale | null } & Said,
    scope: CallerScope,
  ): Promise<Sale> {
    const { id: saleId, showroomId, unitId, stockNumber, customerId, leadId, repId, status, currency } = sale;
    const [at, from] = [this.#now(), before?.status ?? null];
    await this.sales.note(tx, saleId, { at, by: scope.caller.sub, from, to: status, ...said });
    const who = { saleId, showroomId, unitId, stockNumber, customerId, leadId, repId };
    const told = { ...who, status, previousStatus: from, price: sale.terms.price, currency, time: at };
    await this.outbox.add(tx, eventOf(sale, before), [told], scope);
    return sale;
  }

  #now(): string {
    return new Date(this.clock.now()).toISOString();
  }
}

const eventOf = (sale: Sale, before: Sale | null): typeof saleStarted =>
  before ? (sale.status !== before.status && ends[sale.status]) || saleUpdated : saleStarted;
