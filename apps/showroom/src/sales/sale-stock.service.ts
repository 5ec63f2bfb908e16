import { Inject, Injectable } from '@nestjs/common';
import type { Caller, Sale } from '@rover/contracts';
import type { Transaction } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { CallerScope, Clock } from '@rover/platform';
import { HoldAlreadyTakenError, HoldStateError } from '../holds/hold.errors.js';
import { HoldKeeper } from '../holds/hold-keeper.service.js';
import { HoldRepository } from '../holds/hold.repository.js';
import { expiryOf, holdFor, type StoredHold } from '../holds/stored-hold.js';
import { StockUnitUnavailableError } from '../inventory/inventory.errors.js';
import { StockRecorder } from '../inventory/stock-recorder.service.js';
import type { StoredUnit } from '../inventory/stored-unit.js';

/** What a sale does to its unit and to the hold of it. Whoever calls has locked the unit in this transaction. */
@Injectable()
export class SaleStock {
  constructor(
    private readonly holds: HoldRepository,
    private readonly keeper: HoldKeeper,
    private readonly recorder: StockRecorder,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The hold of a unit that is sold to this customer. @throws StockUnitUnavailableError, HoldAlreadyTakenError, HoldStateError */
  async holdOf(
    tx: Transaction,
    unit: StoredUnit,
    buyer: { holdId?: string; customerId?: string },
    caller: Caller,
  ): Promise<StoredHold | undefined> {
    if (unit.status !== 'available' && unit.status !== 'held')
      throw new StockUnitUnavailableError(unit.status);
    const hold = await this.holds.active(tx, unit.id);
    const isTheirs =
      hold && (hold.id === buyer.holdId || (!!hold.customerId && hold.customerId === buyer.customerId));
    if (hold && !isTheirs)
      throw new HoldAlreadyTakenError(holdFor(caller, hold), (await this.holds.queue(tx, unit.id)).length);
    return hold;
  }

  /** The hold waits for how the sale ends. @throws HoldStateError while another sale of it is under way */
  async claim(tx: Transaction, hold: StoredHold, saleId: string): Promise<void> {
    if (hold.saleId !== undefined) throw new HoldStateError('beingSold');
    const { expiresAt: _none, ...kept } = hold;
    await this.holds.update(tx, { ...kept, saleId });
  }

  /** The sale came to nothing: its hold has its time again. */
  async giveBack(tx: Transaction, { unitId, id }: Sale): Promise<void> {
    const hold = await this.holds.active(tx, unitId);
    if (hold?.saleId !== id) return;
    const { saleId: _over, ...kept } = hold;
    await this.holds.update(tx, { ...kept, expiresAt: expiryOf(this.clock.now(), hold.minutes) });
  }

  /** Signed: the unit leaves the market. @throws as `holdOf` */
  async sell(tx: Transaction, unit: StoredUnit, sale: Sale, scope: CallerScope): Promise<void> {
    const hold = await this.holdOf(tx, unit, sale, scope.caller);
    if (hold?.saleId !== undefined && hold.saleId !== sale.id) throw new HoldStateError('beingSold');
    await this.keeper.close(tx, unit, scope);
    await this.recorder.change(tx, unit, { ...unit, status: 'sold', soldAt: this.#now() }, scope);
  }

  async deliver(tx: Transaction, unit: StoredUnit, scope: CallerScope): Promise<void> {
    await this.recorder.change(tx, unit, { ...unit, status: 'delivered', deliveredAt: this.#now() }, scope);
  }

  /** Unwound: the unit is for sale again. @throws StockUnitTakenError when it has come into stock anew meanwhile */
  async takeBack(tx: Transaction, unit: StoredUnit, scope: CallerScope): Promise<void> {
    const { soldAt: _sold, deliveredAt: _delivered, ...back } = unit;
    await this.recorder.change(tx, unit, { ...back, status: 'available' }, scope);
  }

  #now(): string {
    return new Date(this.clock.now()).toISOString();
  }
}
