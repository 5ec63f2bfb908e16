import { Inject, Injectable } from '@nestjs/common';
import { inventoryReleased, inventoryReserved } from '@rover/contracts';
import type { EventData, Hold } from '@rover/contracts';
import { Outbox } from '@rover/persistence';
import type { Transaction } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock, MessageScope } from '@rover/platform';
import { StockRecorder } from '../inventory/stock-recorder.service.js';
import type { StoredUnit } from '../inventory/stored-unit.js';
import { HoldRepository } from './hold.repository.js';
import { expiryOf } from './stored-hold.js';

type Reason = EventData<typeof inventoryReleased>['reason'];

/** Who has a unit and who is next. Whoever calls has locked the unit in this transaction. */
@Injectable()
export class HoldKeeper {
  constructor(
    private readonly holds: HoldRepository,
    private readonly recorder: StockRecorder,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A new hold has a unit that is available. */
  async begin(tx: Transaction, unit: StoredUnit, given: Hold, scope: MessageScope): Promise<Hold> {
    const hold = this.#activated(given);
    await this.holds.insert(tx, hold);
    await this.recorder.change(tx, unit, { ...unit, status: 'held' }, scope);
    await this.tellReserved(tx, unit, hold, scope);
    return hold;
  }

  /** The one that had the unit gives it up: the first who waits has it, else it is available. */
  async passOn(
    tx: Transaction,
    unit: StoredUnit,
    hold: Hold,
    reason: 'lapsed' | 'released',
    scope: MessageScope,
  ): Promise<Hold> {
    const ended = await this.#end(tx, hold, reason);
    const [next, ...rest] = await this.holds.queue(tx, unit.id);
    await this.#tellReleased(tx, unit, { hold: ended, reason, waiting: next ? rest.length + 1 : 0 }, scope);
    if (!next) {
      await this.recorder.change(tx, unit, { ...unit, status: 'available' }, scope);
      return ended;
    }
    const promoted = this.#activated(next);
    await this.holds.update(tx, promoted);
    await this.#renumber(tx, rest);
    await this.tellReserved(tx, unit, promoted, scope);
    return ended;
  }

  /** Somebody who waited does so no more. */
  async leaveQueue(tx: Transaction, unitId: string, hold: Hold): Promise<Hold> {
    const ended = await this.#end(tx, hold, 'released');
    await this.#renumber(tx, await this.holds.queue(tx, unitId));
    return ended;
  }

  /** The unit is sold: the hold of the sale has come true, and nobody waits any more. */
  async close(tx: Transaction, unit: StoredUnit, scope: MessageScope): Promise<void> {
    const active = await this.holds.active(tx, unit.id);
    if (active) {
      const hold = await this.#end(tx, active, 'converted');
      await this.#tellReleased(tx, unit, { hold, reason: 'converted', waiting: 0 }, scope);
    }
    for (const waiting of await this.holds.queue(tx, unit.id)) {
      const hold = await this.#end(tx, waiting, 'released');
      await this.#tellReleased(tx, unit, { hold, reason: 'sold', waiting: 0 }, scope);
    }
  }

  async tellReserved(tx: Transaction, unit: StoredUnit, hold: Hold, scope: MessageScope): Promise<void> {
    const expiresAt = hold.expiresAt as string;
    await this.outbox.add(tx, inventoryReserved, [{ ...this.#about(unit, hold), expiresAt }], scope);
  }

  #tellReleased(
    tx: Transaction,
    unit: StoredUnit,
    { hold, ...told }: { hold: Hold; reason: Reason; waiting: number },
    scope: MessageScope,
  ): Promise<unknown> {
    return this.outbox.add(tx, inventoryReleased, [{ ...this.#about(unit, hold), ...told }], scope);
  }

  #activated(hold: Hold): Hold {
    return { ...hold, status: 'active', position: 0, expiresAt: expiryOf(this.clock.now(), hold.minutes) };
  }

  async #end(tx: Transaction, hold: Hold, status: 'lapsed' | 'released' | 'converted'): Promise<Hold> {
    const { position: _position, ...rest } = hold;
    const ended: Hold = { ...rest, status, endedAt: this.#now() };
    await this.holds.update(tx, ended);
    return ended;
  }

  async #renumber(tx: Transaction, queue: readonly Hold[]): Promise<void> {
    for (const [index, hold] of queue.entries())
      if (hold.position !== index + 1) await this.holds.update(tx, { ...hold, position: index + 1 });
  }

  #about({ showroomId, id: unitId, stockNumber }: StoredUnit, { id: holdId, repId }: Hold) {
    return { showroomId, unitId, stockNumber, holdId, ...(repId && { repId }), time: this.#now() };
  }

  #now(): string {
    return new Date(this.clock.now()).toISOString();
  }
}
