import { Inject, Injectable } from '@nestjs/common';
import type {
  Caller,
  createStockUnit,
  listStockUnits,
  RequestOf,
  StockUnit,
  StockUnitPatch,
  updateStockUnit,
} from '@rover/contracts';
import { Database } from '@rover/persistence';
import type { Page, Transaction } from '@rover/persistence';
import { CLOCK, ForbiddenError, ValidationError } from '@rover/platform';
import type { CallerScope, Clock } from '@rover/platform';
import { newId } from '../common/new-id.js';
import { requireManager, requireStaff, runs, showroomsOf, worksIn } from '../common/showroom-access.js';
import {
  StockUnitNotFoundError,
  StockUnitUnavailableError,
  StockUnitVersionMismatchError,
} from './inventory.errors.js';
import { StockRecorder } from './stock-recorder.service.js';
import { StockRepository } from './stock.repository.js';
import { newUnit, patchedUnit, unitFor, type StoredUnit } from './stored-unit.js';

/** The stock of all showrooms. */
@Injectable()
export class StockService {
  constructor(
    private readonly database: Database,
    private readonly units: StockRepository,
    private readonly recorder: StockRecorder,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ShowroomUnknownError, ForbiddenError, StockUnitTakenError */
  async create(
    { showroomId, unit: given }: RequestOf<typeof createStockUnit>,
    scope: CallerScope,
  ): Promise<StockUnit> {
    requireManager(scope.caller, showroomId);
    const now = this.clock.now();
    const unit = newUnit({ id: newId('unt'), showroomId, now: new Date(now).toISOString() }, given);
    requireSense(unit, now);
    await this.database.transaction((tx) => this.recorder.add(tx, unit, scope));
    return unitFor(scope.caller, unit, now);
  }

  /** @throws StockUnitNotFoundError, ForbiddenError, StockUnitVersionMismatchError, StockUnitUnavailableError, StockUnitTakenError */
  async update(
    { unitId, patch, version }: RequestOf<typeof updateStockUnit>,
    scope: CallerScope,
  ): Promise<StockUnit> {
    const unit = await this.database.transaction(async (tx) => {
      const before = await this.lock(tx, unitId, scope.caller);
      if (!runs(scope.caller, before.showroomId)) throw new ForbiddenError();
      if (version !== undefined && version !== before.version)
        throw new StockUnitVersionMismatchError(before.version);
      requireChangeable(before, patch);
      const after = patchedUnit(before, patch);
      requireSense(after, this.clock.now());
      return this.recorder.change(tx, before, after, scope);
    });
    return unitFor(scope.caller, unit, this.clock.now());
  }

  /** @throws StockUnitNotFoundError */
  async get(unitId: string, caller: Caller): Promise<StockUnit> {
    const unit = await this.units.find(unitId);
    return unitFor(caller, seen(unit, caller), this.clock.now());
  }

  /** @throws ShowroomUnknownError, ForbiddenError, CursorInvalidError */
  async list(
    { limit, cursor, ...filter }: RequestOf<typeof listStockUnits>,
    caller: Caller,
  ): Promise<Page<StockUnit>> {
    if (filter.showroomId !== undefined) requireStaff(caller, filter.showroomId);
    const { data, meta } = await this.units.page(filter, showroomsOf(caller), { limit, cursor });
    return { data: data.map((unit) => unitFor(caller, unit, this.clock.now())), meta };
  }

  /** A unit that nobody else changes meanwhile: whatever concerns a unit locks it first. @throws StockUnitNotFoundError */
  async lock(tx: Transaction, unitId: string, caller: Caller): Promise<StoredUnit> {
    return seen(await this.units.lock(tx, unitId), caller);
  }
}

function seen(unit: StoredUnit | undefined, caller: Caller): StoredUnit {
  if (!unit || !worksIn(caller, unit.showroomId)) throw new StockUnitNotFoundError();
  return unit;
}

/** Removed and brought back is what is available; who holds or has bought a unit keeps it. */
function requireChangeable({ status }: StoredUnit, patch: StockUnitPatch): void {
  const moves = patch.status !== undefined && patch.status !== status;
  if (moves && status !== 'available' && status !== 'removed') throw new StockUnitUnavailableError(status);
}

/** @throws ValidationError for a unit that was acquired in the future */
function requireSense({ acquiredAt }: StoredUnit, now: number): void {
  if (Date.parse(acquiredAt) > now)
    throw new ValidationError([{ path: 'acquiredAt', message: 'lies in the future' }]);
}
