import { Inject, Injectable } from '@nestjs/common';
import { LONGEST_HOLD_MINUTES } from '@rover/contracts';
import type {
  Caller,
  changeDeposit,
  extendHold,
  Hold,
  listHolds,
  NewHold,
  RequestOf,
} from '@rover/contracts';
import { Database } from '@rover/persistence';
import type { Page, Transaction } from '@rover/persistence';
import { CLOCK, ForbiddenError, ValidationError } from '@rover/platform';
import type { CallerScope, Clock } from '@rover/platform';
import { newId } from '../common/new-id.js';
import { InTurn } from '../common/in-turn.js';
import { requireStaff, showroomsOf, worksIn } from '../common/showroom-access.js';
import { isViolationOf } from '../common/violation.js';
import { StockUnitUnavailableError } from '../inventory/inventory.errors.js';
import { StockService } from '../inventory/stock.service.js';
import type { StoredUnit } from '../inventory/stored-unit.js';
import { InCharge } from '../people/in-charge.service.js';
import { Timeline } from '../people/timeline.service.js';
import { HoldKeeper } from './hold-keeper.service.js';
import {
  HoldAlreadyTakenError,
  HoldNotFoundError,
  HoldRepeatedError,
  HoldStateError,
} from './hold.errors.js';
import { HoldRepository } from './hold.repository.js';
import { caresFor, deedOf, expiryOf, holdFor, isOver, withDeposit, type StoredHold } from './stored-hold.js';

/** A hold and its unit, both locked. */
interface Held {
  readonly tx: Transaction;
  readonly unit: StoredUnit;
  readonly hold: StoredHold;
}

/** Units kept for somebody. */
@Injectable()
export class HoldService {
  readonly #turns = new InTurn();

  constructor(
    private readonly database: Database,
    private readonly stock: StockService,
    private readonly holds: HoldRepository,
    private readonly keeper: HoldKeeper,
    private readonly timeline: Timeline,
    private readonly inCharge: InCharge,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Of all who want a unit at once the first has it.
   * @throws StockUnitNotFoundError, StockUnitUnavailableError, HoldAlreadyTakenError, HoldRepeatedError
   */
  async place(given: NewHold, scope: CallerScope): Promise<Hold> {
    const placed = await this.#turns.run([given.unitId], () => this.#place(given, scope));
    return holdFor(scope.caller, placed);
  }

  /** @throws HoldNotFoundError, ForbiddenError, HoldStateError, ValidationError */
  extend({ holdId, minutes }: RequestOf<typeof extendHold>, scope: CallerScope): Promise<Hold> {
    return this.#changing(holdId, scope, async ({ tx, unit, hold }) => {
      if (hold.status !== 'active') throw new HoldStateError(hold.status);
      if (hold.expiresAt === undefined) throw new HoldStateError('beingSold');
      const expiresAt = expiryOf(Date.parse(hold.expiresAt), minutes);
      if (expiresAt > expiryOf(this.clock.now(), LONGEST_HOLD_MINUTES))
        throw new ValidationError([{ path: 'minutes', message: 'would hold it for more than two weeks' }]);
      const extended = { ...hold, expiresAt };
      await this.holds.update(tx, extended);
      await this.keeper.tellReserved(tx, unit, { hold: extended, how: 'extended' }, scope);
      return extended;
    });
  }

  /** What is over already is answered as it is. @throws HoldNotFoundError, ForbiddenError, HoldStateError */
  release(holdId: string, scope: CallerScope): Promise<Hold> {
    return this.#changing(holdId, scope, async ({ tx, unit, hold }) => {
      if (hold.status === 'queued') return this.keeper.leaveQueue(tx, unit.id, hold);
      if (hold.status !== 'active') return hold;
      if (hold.saleId !== undefined) throw new HoldStateError('beingSold');
      return this.keeper.passOn(tx, unit, hold, 'released', scope);
    });
  }

  /** Also of a hold that is over: what was taken is given back then. @throws HoldNotFoundError, ForbiddenError, DepositStateError, ValidationError */
  changeDeposit({ holdId, ...change }: RequestOf<typeof changeDeposit>, scope: CallerScope): Promise<Hold> {
    return this.#changing(holdId, scope, async ({ tx, unit, hold }) => {
      const now = new Date(this.clock.now()).toISOString();
      const changed = withDeposit(hold, change, { currency: unit.currency, sub: scope.caller.sub, now });
      await this.holds.update(tx, changed);
      return changed;
    });
  }

  /** @throws HoldNotFoundError */
  async get(holdId: string, caller: Caller): Promise<Hold> {
    return holdFor(caller, await this.#seen(holdId, caller));
  }

  /** A hold, for those who look after it. @throws HoldNotFoundError, ForbiddenError */
  async cared(holdId: string, caller: Caller): Promise<StoredHold> {
    const hold = await this.#seen(holdId, caller);
    if (!caresFor(caller, hold)) throw new ForbiddenError('The hold is looked after by somebody else.');
    return hold;
  }

  /** @throws ShowroomUnknownError, ForbiddenError, CursorInvalidError */
  async list(request: RequestOf<typeof listHolds>, caller: Caller): Promise<Page<Hold>> {
    if (request.showroomId !== undefined) requireStaff(caller, request.showroomId);
    const { data, meta } = await this.holds.page(request, showroomsOf(caller));
    return { data: data.map((hold) => holdFor(caller, hold)), meta };
  }

  async #place({ queue, ...given }: NewHold, scope: CallerScope): Promise<StoredHold> {
    const { caller } = scope;
    if (!queue) await this.#refuseTaken(given.unitId, caller);
    return this.database
      .transaction(async (tx) => {
        const unit = await this.#current(tx, await this.stock.lock(tx, given.unitId, caller), scope);
        const hold = await this.#newHold(tx, given, unit, caller);
        await this.timeline.begin(tx, deedOf('hold.placed', hold, unit), scope);
        if (unit.status === 'available') return this.keeper.begin(tx, unit, hold, scope);
        if (unit.status !== 'held') throw new StockUnitUnavailableError(unit.status);
        const waiting = await this.holds.queue(tx, unit.id);
        if (!queue) {
          const taken = (await this.holds.active(tx, unit.id)) as StoredHold;
          throw new HoldAlreadyTakenError(holdFor(caller, taken), waiting.length);
        }
        const queued = { ...hold, position: waiting.length + 1 };
        await this.holds.insert(tx, queued);
        return queued;
      })
      .catch(rethrow);
  }

  /** Whoever comes too late for certain waits for nobody's lock to be told so. */
  async #refuseTaken(unitId: string, caller: Caller): Promise<void> {
    const { showroomId } = await this.stock.get(unitId, caller);
    const [taken] = (await this.holds.page({ unitId, status: 'active', limit: 1 }, [showroomId])).data;
    if (!taken || isOver(taken, this.clock.now())) return;
    throw new HoldAlreadyTakenError(holdFor(caller, taken), await this.holds.waiting(unitId));
  }

  /** A hold whose time is over has nothing any more, whether or not the sweep has come by. */
  async #current(tx: Transaction, unit: StoredUnit, scope: CallerScope): Promise<StoredUnit> {
    const active = unit.status === 'held' ? await this.holds.active(tx, unit.id) : undefined;
    if (!active || !isOver(active, this.clock.now())) return unit;
    await this.keeper.passOn(tx, unit, active, 'lapsed', { traceparent: scope.traceparent });
    return this.stock.lock(tx, unit.id, scope.caller);
  }

  async #seen(holdId: string, caller: Caller): Promise<StoredHold> {
    const hold = await this.holds.find(holdId);
    if (!hold || !worksIn(caller, hold.showroomId)) throw new HoldNotFoundError();
    return hold;
  }

  /** Locks unit and hold, in this order everywhere. */
  async #changing(
    holdId: string,
    scope: CallerScope,
    work: (held: Held) => Promise<StoredHold>,
  ): Promise<Hold> {
    const { unitId } = await this.cared(holdId, scope.caller);
    const changed = await this.database.transaction(async (tx) => {
      const unit = await this.#current(tx, await this.stock.lock(tx, unitId, scope.caller), scope);
      const hold = (await this.holds.lock(tx, holdId)) as StoredHold;
      return work({ tx, unit, hold });
    });
    return holdFor(scope.caller, changed);
  }

  async #newHold(
    tx: Transaction,
    given: Omit<NewHold, 'queue'>,
    { showroomId }: StoredUnit,
    caller: Caller,
  ): Promise<StoredHold> {
    const rep = await this.inCharge.of(tx, { showroomId, repId: given.repId }, caller);
    const made = { createdBy: caller.sub, createdAt: new Date(this.clock.now()).toISOString() };
    return { id: newId('hld'), showroomId, status: 'queued', ...given, ...rep, ...made };
  }
}

function rethrow(error: unknown): never {
  if (isViolationOf(error, 'hold_customer')) throw new HoldRepeatedError();
  throw error;
}
