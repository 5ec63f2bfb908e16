import { Inject, Injectable } from '@nestjs/common';
import {
  testDriveCancelled,
  testDriveCompleted,
  testDriveScheduled,
  testDriveStarted,
} from '@rover/contracts';
import type { TestDriveStatus } from '@rover/contracts';
import { Outbox } from '@rover/persistence';
import type { Transaction } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock, MessageScope } from '@rover/platform';
import { isViolationOf } from '../common/violation.js';
import { Timeline } from '../people/timeline.service.js';
import { deedOf, type StoredDrive } from './stored-drive.js';
import { TestDriveTakenError } from './test-drive.errors.js';
import { TestDriveRepository } from './test-drive.repository.js';

/** What is on one drive at a time: by these constraints. */
const once = { unitId: 'test_drive_unit', repId: 'test_drive_rep', demoPlate: 'test_drive_plate' } as const;

const events: Record<TestDriveStatus, typeof testDriveScheduled> = {
  scheduled: testDriveScheduled,
  started: testDriveStarted,
  completed: testDriveCompleted,
  cancelled: testDriveCancelled,
  noShow: testDriveCancelled,
};

/** Writes what becomes of test drives, and tells of it. */
@Injectable()
export class DriveRecorder {
  constructor(
    private readonly drives: TestDriveRepository,
    private readonly outbox: Outbox,
    private readonly timeline: Timeline,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws TestDriveTakenError, CustomerNotFoundError */
  async add(tx: Transaction, drive: StoredDrive, scope: MessageScope): Promise<StoredDrive> {
    await this.drives.insert(tx, drive).catch(rethrow);
    await this.timeline.begin(tx, deedOf(events[drive.status].name, drive), scope);
    return this.#tell(tx, drive, scope);
  }

  /** @throws TestDriveTakenError */
  async change(tx: Transaction, after: StoredDrive, scope: MessageScope): Promise<StoredDrive> {
    const drive = await this.save(tx, after);
    await this.timeline.note(tx, deedOf(events[drive.status].name, drive), scope);
    return this.#tell(tx, drive, scope);
  }

  /** What nobody has to be told of. @throws TestDriveTakenError */
  async save(tx: Transaction, after: StoredDrive): Promise<StoredDrive> {
    const drive = { ...after, version: after.version + 1, updatedAt: this.#now() };
    await this.drives.update(tx, drive).catch(rethrow);
    return drive;
  }

  async #tell(tx: Transaction, drive: StoredDrive, scope: MessageScope): Promise<StoredDrive> {
    const { id: testDriveId, showroomId, unitId, vehicleId, repId, customerId, leadId } = drive;
    const { status, startsAt, endsAt } = drive;
    const who = { showroomId, testDriveId, unitId, vehicleId, repId, customerId, leadId };
    await this.outbox.add(
      tx,
      events[status],
      [{ ...who, status, startsAt, endsAt, time: this.#now() }],
      scope,
    );
    return drive;
  }

  #now(): string {
    return new Date(this.clock.now()).toISOString();
  }
}

function rethrow(error: unknown): never {
  for (const [path, constraint] of Object.entries(once))
    if (isViolationOf(error, constraint)) throw new TestDriveTakenError(path as keyof typeof once);
  throw error;
}
