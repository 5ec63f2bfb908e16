import { Inject, Injectable } from '@nestjs/common';
import { inventoryReleased, inventoryReserved } from '@rover/contracts';
import type { EventData } from '@rover/contracts';
import { Outbox } from '@rover/persistence';
import type { Transaction } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock, MessageScope } from '@rover/platform';
import { StockRecorder } from '../inventory/stock-recorder.service.js';
import type { StoredUnit } from '../inventory/stored-unit.js';
import { Timeline } from '../people/timeline.service.js';
import { HoldRepository } from './hold.repository.js';
import { deedOf, expiryOf, type StoredHold } from './stored-hold.js';

type Reason = EventData<typeof inventoryReleased>['reason'];

/** A hold that has its unit, and how it came by it. */
interface Reserved {
  readonly hold: StoredHold;
  readonly how: NonNullable<EventData<typeof inventoryReserved>['how']>;
}

/** Who has a unit and who is next. Whoever calls has locked the unit in this transaction. */
@Injectable()
export class HoldKeeper {
  constructor(
    private readonly holds: HoldRepository,
    private readonly recorder: StockRecorder,
    private readonly outbox: Outbox,
    private readonly timeline: Timeline,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A new hold has a unit that is available. */
  async begin(
    tx: Transaction,
    unit: StoredUnit,
    given: StoredHold,
    scope: MessageScope,
  ): Promise<StoredHold> {
    const hold = this.#activated(given);
    await this.holds.insert(tx, hold);
    await this.recorder.change(tx, unit, { ...unit, status: 'held' }, scope);
    await this.#announce(tx, unit, { hold, how: 'placed' }, scope);
    return hold;
  }

  /** The one that had the unit gives it up: the first who waits has it, else it is available. */
  async passOn(
    tx: Transaction,
    unit: StoredUnit,
    hold: StoredHold,
    reason: 'lapsed' | 'released',
    scope: MessageScope,
  ): Promise<StoredHold> {
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
    await this.tellReserved(tx, unit, { hold: promoted, how: 'promoted' }, scope);
    return ended;
  }

  /** Somebody who waited does so no more. */
  async leaveQueue(tx: Transaction, unitId: string, hold: StoredHold): Promise<StoredHold> {
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

  async tellReserved(
    tx: Transaction,
    unit: StoredUnit,
    reserved: Reserved,
    scope: MessageScope,
  ): Promise<void> {
    await this.#announce(tx, unit, reserved, scope);
    await this.timeline.note(tx, deedOf(inventoryReserved.name, reserved.hold, unit), scope);
  }

  async #announce(
    tx: Transaction,
    unit: StoredUnit,
    { hold, how }: Reserved,
    scope: MessageScope,
  ): Promise<void> {
    const expiresAt = hold.expiresAt as string;
    await this.outbox.add(tx, inventoryReserved, [{ ...this.#about(unit, hold), expiresAt, how }], scope);
  }

  async #tellReleased(
    tx: Transaction,
    unit: StoredUnit,
    { hold, ...told }: { hold: StoredHold; reason: Reason; waiting: number },
    scope: MessageScope,
  ): Promise<void> {
    await this.outbox.add(tx, inventoryReleased, [{ ...this.#about(unit, hold), ...told }], scope);
    await this.timeline.note(tx, deedOf(inventoryReleased.name, hold, unit), scope);
  }

  #activated(hold: StoredHold): StoredHold {
    return { ...hold, status: 'active', position: 0, expiresAt: expiryOf(this.clock.now(), hold.minutes) };
  }

  async #end(
    tx: Transaction,
    hold: StoredHold,
    status: 'lapsed' | 'released' | 'converted',
  ): Promise<StoredHold> {
    const { position: _position, ...rest } = hold;
    const ended: StoredHold = { ...rest, status, endedAt: this.#now() };
    await this.holds.update(tx, ended);
    return ended;
  }

  async #renumber(tx: Transaction, queue: readonly StoredHold[]): Promise<void> {
    for (const [index, hold] of queue.entries())
      if (hold.position !== index + 1) await this.holds.update(tx, { ...hold, position: index + 1 });
  }

  #about({ showroomId, id: unitId, stockNumber }: StoredUnit, { id: holdId, repId }: StoredHold) {
    return { showroomId, unitId, stockNumber, holdId, ...(repId && { repId }), time: this.#now() };
  }

  #now(): string {
    return new Date(this.clock.now()).toISOString();
  }
}
