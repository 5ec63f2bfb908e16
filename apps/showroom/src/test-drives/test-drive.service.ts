import { Inject, Injectable } from '@nestjs/common';
import {
  moveTestDrive,
  type Caller,
  type checkTestDrive,
  type issueAgreement,
  type listTestDrives,
  type NewTestDrive,
  type ReplyOf,
  type RequestOf,
  type TestDrive,
  type updateTestDrive,
} from '@rover/contracts';
import { Database } from '@rover/persistence';
import type { Page, Transaction } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { CallerScope, Clock } from '@rover/platform';
import { requireStaff, showroomsOf, worksIn } from '../common/showroom-access.js';
import { StockUnitUnavailableError } from '../inventory/inventory.errors.js';
import { StockService } from '../inventory/stock.service.js';
import { ShowroomService } from '../showrooms/showroom.service.js';
import { BookingService } from './booking.service.js';
import { DrivePapers } from './drive-papers.service.js';
import { DriveRecorder } from './drive-recorder.service.js';
import { wallTime } from './drive-time.js';
import { driveSteps, missingChecks, shownDrive, stepped, type StoredDrive } from './stored-drive.js';
import {
  TestDriveChecksMissingError,
  TestDriveNotFoundError,
  TestDriveStateError,
  TestDriveTimeError,
} from './test-drive.errors.js';
import { TestDriveRepository } from './test-drive.repository.js';

const DAY_LENGTH = 'yyyy-MM-dd'.length;

/** Test drives: booked, checked, driven. */
@Injectable()
export class TestDriveService {
  constructor(
    private readonly database: Database,
    private readonly booking: BookingService,
    private readonly stock: StockService,
    private readonly showrooms: ShowroomService,
    private readonly drives: TestDriveRepository,
    private readonly recorder: DriveRecorder,
    private readonly papers: DrivePapers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async book(drive: NewTestDrive, scope: CallerScope): Promise<TestDrive> {
    return shownDrive(await this.booking.book(drive, scope));
  }

  async update(request: RequestOf<typeof updateTestDrive>, scope: CallerScope): Promise<TestDrive> {
    const { unitId } = await this.get(request.testDriveId, scope.caller);
    return shownDrive(await this.booking.move(request, unitId, scope));
  }

  /** What is said of one paper leaves the other as it was. @throws TestDriveNotFoundError, TestDriveStateError */
  check({ testDriveId, checks }: RequestOf<typeof checkTestDrive>, scope: CallerScope): Promise<TestDrive> {
    const by = { checkedBy: scope.caller.sub, checkedAt: this.#now() };
    return this.#changing(testDriveId, scope, (tx, before) => {
      if (before.status !== 'scheduled') throw new TestDriveStateError(before.status);
      const { licence, insurance } = checks;
      const looked = {
        ...before.checks,
        ...(licence && { licence: { ...licence, ...by } }),
        ...(insurance && { insurance: { ...insurance, ...by } }),
      };
      return this.recorder.save(tx, { ...before, checks: looked });
    });
  }

  /**
   * What has been done already is answered as it is.
   * @throws TestDriveNotFoundError, TestDriveStateError, TestDriveTimeError, TestDriveChecksMissingError, StockUnitUnavailableError
   */
  async move(
    { testDriveId, step, word = {} }: RequestOf<typeof moveTestDrive>,
    scope: CallerScope,
  ): Promise<TestDrive> {
    const { caller } = scope;
    // Before anything is locked: who was shown a customer is written by a connection of its own.
    const person =
      step === 'start'
        ? await this.papers.driver(await this.get(testDriveId, caller), caller, moveTestDrive)
        : undefined;
    return this.#changing(testDriveId, scope, async (tx, before) => {
      if (before.status === driveSteps[step].to) return before;
      if (before.status !== driveSteps[step].from) throw new TestDriveStateError(before.status);
      const known = step === 'start' ? await this.#ready(tx, before, caller) : before;
      if (step === 'no-show' && this.#now() < before.startsAt)
        throw new TestDriveTimeError(`Nobody is late before ${before.startsAt}.`);
      const drive = await this.recorder.change(tx, stepped(known, step, word, this.#now()), scope);
      if (person) await this.papers.sign(tx, { drive, person }, caller.sub);
      return drive;
    });
  }

  /** @throws TestDriveNotFoundError */
  async get(testDriveId: string, caller: Caller): Promise<TestDrive> {
    const drive = await this.drives.find(testDriveId);
    if (!drive || !worksIn(caller, drive.showroomId)) throw new TestDriveNotFoundError();
    return shownDrive(drive);
  }

  /** The agreement on it. @throws TestDriveNotFoundError, TestDriveStateError, PaperPressError */
  async agreement(
    { testDriveId, language }: RequestOf<typeof issueAgreement>,
    caller: Caller,
  ): Promise<ReplyOf<typeof issueAgreement>['data']> {
    return this.papers.issue(await this.get(testDriveId, caller), language, caller);
  }

  /** @throws ShowroomUnknownError, ForbiddenError, CursorInvalidError */
  async list(request: RequestOf<typeof listTestDrives>, caller: Caller): Promise<Page<TestDrive>> {
    if (request.showroomId !== undefined) requireStaff(caller, request.showroomId);
    const { data, meta } = await this.drives.page(request, showroomsOf(caller));
    return { data: data.map(shownDrive), meta };
  }

  /** Everything that is asked for before the keys; the vehicle is the one that the unit is known as by now. */
  async #ready(tx: Transaction, drive: StoredDrive, caller: Caller): Promise<StoredDrive> {
    const { takenFrom, endsAt } = drive;
    const now = this.#now();
    if (now < takenFrom || now >= endsAt)
      throw new TestDriveTimeError(`The drive is from ${drive.startsAt} to ${endsAt}: move it first.`);
    const { status, vehicleId } = await this.stock.lock(tx, drive.unitId, caller);
    if (status !== 'available' && status !== 'held') throw new StockUnitUnavailableError(status);
    const { timeZone } = await this.showrooms.require(drive.showroomId, tx);
    const missing = missingChecks(drive.checks, wallTime(this.clock.now(), timeZone).slice(0, DAY_LENGTH));
    if (missing.length > 0) throw new TestDriveChecksMissingError(missing);
    return { ...drive, vehicleId };
  }

  async #changing(
    testDriveId: string,
    scope: CallerScope,
    work: (tx: Transaction, before: StoredDrive) => Promise<StoredDrive>,
  ): Promise<TestDrive> {
    const { unitId } = await this.get(testDriveId, scope.caller);
    return this.database.transaction(async (tx) => {
      await this.stock.lock(tx, unitId, scope.caller);
      const before = (await this.drives.lock(tx, testDriveId)) as StoredDrive;
      return shownDrive(await work(tx, before));
    });
  }

  #now(): string {
    return new Date(this.clock.now()).toISOString();
  }
}
