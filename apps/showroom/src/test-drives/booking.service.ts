import { Inject, Injectable } from '@nestjs/common';
import type { NewTestDrive, RequestOf, Showroom, updateTestDrive } from '@rover/contracts';
import { Database } from '@rover/persistence';
import type { Transaction } from '@rover/persistence';
import { CLOCK, CONFIG } from '@rover/platform';
import type { CallerScope, Clock } from '@rover/platform';
import { newId } from '../common/new-id.js';
import { InTurn } from '../common/in-turn.js';
import { StockUnitUnavailableError } from '../inventory/inventory.errors.js';
import { StockService } from '../inventory/stock.service.js';
import type { StoredUnit } from '../inventory/stored-unit.js';
import type { Span } from '../reps/shifts.js';
import type { ShowroomConfig } from '../showroom.config.js';
import { ShowroomService } from '../showrooms/showroom.service.js';
import { DriveRecorder } from './drive-recorder.service.js';
import { requireBookable, spanOf } from './drive-time.js';
import { RepFinder } from './rep-finder.service.js';
import { timesOf, type StoredDrive } from './stored-drive.js';
import {
  TestDriveNotFoundError,
  TestDriveStateError,
  TestDriveTakenError,
  TestDriveVersionMismatchError,
} from './test-drive.errors.js';
import { TestDriveRepository } from './test-drive.repository.js';

/** A unit, the record of its showroom, and a time there. */
interface Place {
  readonly unit: StoredUnit;
  readonly showroom: Showroom;
  readonly span: Span;
}

/**
 * Books unit, rep and plate for a time, all or none. The database refuses what overlaps; rows are locked beforehand, the
 * unit first, then reps by id, then the plate, since two bookings that find each other in a constraint would both fail.
 */
@Injectable()
export class BookingService {
  readonly #turns = new InTurn();

  constructor(
    private readonly database: Database,
    private readonly stock: StockService,
    private readonly showrooms: ShowroomService,
    private readonly drives: TestDriveRepository,
    private readonly recorder: DriveRecorder,
    private readonly reps: RepFinder,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: ShowroomConfig,
  ) {}

  /** @throws StockUnitNotFoundError, StockUnitUnavailableError, ShowroomUnknownError, ValidationError, RepNotFoundError, TestDriveTakenError, CustomerNotFoundError */
  book(given: NewTestDrive, scope: CallerScope): Promise<StoredDrive> {
    return this.#turns.run([given.unitId], () => this.#book(given, scope));
  }

  async #book(
    { startsAt, minutes, repId, ...about }: NewTestDrive,
    scope: CallerScope,
  ): Promise<StoredDrive> {
    await this.#refuseTaken(about.unitId, { startsAt, minutes }, scope);
    return this.database.transaction(async (tx) => {
      const unit = await this.stock.lock(tx, about.unitId, scope.caller);
      const place = await this.#place(tx, unit, { startsAt, minutes });
      const times = timesOf(place.span, this.config.testDrives.bufferMs);
      const rep = await this.reps.find(tx, { ...place, unitId: unit.id, repId, times });
      if (about.demoPlate !== undefined) await this.drives.lockPlate(tx, about.demoPlate);
      const now = new Date(this.clock.now()).toISOString();
      const made = { createdBy: scope.caller.sub, createdAt: now, updatedAt: now, version: 1 };
      const drive: StoredDrive = {
        ...{ id: newId('tdr'), showroomId: unit.showroomId, status: 'scheduled' as const },
        ...about,
        ...{ vehicleId: unit.vehicleId, repId: rep, ...times, checks: {}, trips: [] },
        ...made,
      };
      return this.recorder.add(tx, drive, scope);
    });
  }

  /** @throws TestDriveNotFoundError, TestDriveVersionMismatchError, TestDriveStateError and what `book` throws */
  async move(
    { testDriveId, patch, version }: RequestOf<typeof updateTestDrive>,
    unitId: string,
    scope: CallerScope,
  ): Promise<StoredDrive> {
    return this.database.transaction(async (tx) => {
      const unit = await this.stock.lock(tx, unitId, scope.caller);
      const before = await this.drives.lock(tx, testDriveId);
      if (!before) throw new TestDriveNotFoundError();
      if (version !== undefined && version !== before.version)
        throw new TestDriveVersionMismatchError(before.version);
      if (before.status !== 'scheduled') throw new TestDriveStateError(before.status);
      const { startsAt = before.startsAt, minutes = lengthOf(before), repId = before.repId, ...said } = patch;
      const place = await this.#place(tx, unit, { startsAt, minutes });
      const times = timesOf(place.span, this.config.testDrives.bufferMs);
      const rep = await this.reps.find(tx, { ...place, unitId, repId, times, but: before.id });
      if (said.demoPlate) await this.drives.lockPlate(tx, said.demoPlate);
      return this.recorder.change(tx, withFacts({ ...before, ...times, repId: rep }, said), scope);
    });
  }

  /** Whoever comes too late for certain waits for nobody's lock to be told so. */
  async #refuseTaken(
    unitId: string,
    { startsAt, minutes }: { startsAt: string; minutes: number },
    { caller }: CallerScope,
  ): Promise<void> {
    const { showroomId } = await this.stock.get(unitId, caller);
    const { timeZone } = await this.showrooms.require(showroomId);
    const times = timesOf(spanOf(startsAt, minutes, timeZone), this.config.testDrives.bufferMs);
    const span: [string, string] = [times.takenFrom, times.takenUntil];
    const taken = await this.drives.taken(this.database, { span, showroomId, unitId });
    if (taken.some((drive) => drive.unitId === unitId)) throw new TestDriveTakenError('unitId');
  }

  async #place(
    tx: Transaction,
    unit: StoredUnit,
    { startsAt, minutes }: { startsAt: string; minutes: number },
  ): Promise<Place> {
    if (unit.status !== 'available' && unit.status !== 'held')
      throw new StockUnitUnavailableError(unit.status);
    const showroom = await this.showrooms.require(unit.showroomId, tx);
    const span = spanOf(startsAt, minutes, showroom.timeZone);
    requireBookable(span, showroom, this.clock.now());
    return { unit, showroom, span };
  }
}

const lengthOf = ({ startsAt, endsAt }: StoredDrive): number =>
  (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000;

/** Null takes a fact away. */
const withFacts = (drive: StoredDrive, said: object): StoredDrive =>
  Object.fromEntries(
    Object.entries({ ...drive, ...said }).filter(([, value]) => value !== null),
  ) as unknown as StoredDrive;
