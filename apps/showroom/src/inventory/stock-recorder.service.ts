import { Inject, Injectable } from '@nestjs/common';
import { inventoryUpdated } from '@rover/contracts';
import { Outbox } from '@rover/persistence';
import type { Transaction } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock, MessageScope } from '@rover/platform';
import { isViolationOf } from '../common/violation.js';
import { StockUnitTakenError } from './inventory.errors.js';
import { StockRepository } from './stock.repository.js';
import { toldUnit, type StoredUnit } from './stored-unit.js';

/** What of a unit is there once among those in stock: by these indexes. */
const once = {
  stockNumber: 'stock_unit_number',
  vin: 'stock_unit_vin',
  listingId: 'stock_unit_listing',
} as const;

/** Writes what becomes of units, and tells of it: the one way in which a unit changes. */
@Injectable()
export class StockRecorder {
  constructor(
    private readonly units: StockRepository,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws StockUnitTakenError */
  async add(tx: Transaction, unit: StoredUnit, scope: MessageScope): Promise<StoredUnit> {
    await this.units.insert(tx, unit).catch(rethrow);
    return this.#tell(tx, unit, null, scope);
  }

  /**
   * @param before as it is locked in this transaction
   * @param after as it is to be; its version and time are set here
   * @throws StockUnitTakenError
   */
  async change(
    tx: Transaction,
    before: StoredUnit,
    after: StoredUnit,
    scope: MessageScope,
  ): Promise<StoredUnit> {
    const updatedAt = new Date(this.clock.now()).toISOString();
    const unit = { ...after, version: before.version + 1, updatedAt };
    await this.units.update(tx, unit).catch(rethrow);
    const isNew = unit.showroomId !== before.showroomId;
    return this.#tell(tx, unit, isNew ? null : before.status, scope);
  }

  async #tell(
    tx: Transaction,
    unit: StoredUnit,
    previousStatus: StoredUnit['status'] | null,
    scope: MessageScope,
  ): Promise<StoredUnit> {
    const { showroomId, updatedAt: time } = unit;
    const told = { showroomId, unit: toldUnit(unit, this.clock.now()), previousStatus, time };
    await this.outbox.add(tx, inventoryUpdated, [told], scope);
    return unit;
  }
}

function rethrow(error: unknown): never {
  for (const [path, index] of Object.entries(once))
    if (isViolationOf(error, index)) throw new StockUnitTakenError(path as keyof typeof once);
  throw error;
}
