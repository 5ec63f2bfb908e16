import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type {
  Caller,
  createDriveCalendar,
  DriveCalendar,
  getDriveCalendar,
  RequestOf,
  revokeDriveCalendar,
} from '@rover/contracts';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { calendarText } from '@rover/vehicle';
import { requireStaff, runs, worksIn } from '../../common/showroom-access.js';
import { PaperParties } from '../../papers/paper-parties.service.js';
import { words } from '../../papers/words/words.js';
import { RepNotFoundError } from '../../reps/rep.errors.js';
import { RepRepository } from '../../reps/rep.repository.js';
import { TestDriveNotFoundError } from '../test-drive.errors.js';
import { TestDriveService } from '../test-drive.service.js';
import { DriveCalendarNotFoundError } from './calendar.errors.js';
import { DriveCalendarRepository, type StoredCalendar } from './calendar.repository.js';
import { entryOf, type NamedDrive } from './drive-entries.js';

const TOKEN_BYTES = 32;
/** Calendars keep what was for a while, so that a drive that was called off is seen as such. */
const PAST_MS = 30 * 86_400_000;

type Shown = Pick<DriveCalendar, 'name' | 'showroomId' | 'language'>;

/**
 * Calendars of test drives that other programs subscribe to. These cannot sign in, so that an address with 256 random bits
 * is the key; it is told once and stored hashed. It opens no more than its maker saw when they made it, and that of a rep
 * nothing once the rep has left.
 */
@Injectable()
export class DriveCalendars {
  constructor(
    private readonly calendars: DriveCalendarRepository,
    private readonly drives: TestDriveService,
    private readonly reps: RepRepository,
    private readonly parties: PaperParties,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ShowroomUnknownError, RepNotFoundError */
  async create(
    { showroomId, calendar }: RequestOf<typeof createDriveCalendar>,
    caller: Caller,
  ): Promise<DriveCalendar & { path: string }> {
    requireStaff(caller, showroomId);
    const { repId } = calendar;
    if (repId !== undefined && !(await this.reps.find(showroomId, repId))) throw new RepNotFoundError();
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    const made = { hash: hashOf(token), by: caller, now: new Date(this.clock.now()) };
    const kept = await this.calendars.insert(showroomId, calendar, made);
    return { ...kept, path: `/api/v1/calendars/test-drives/${token}.ics` };
  }

  /** @throws ShowroomUnknownError */
  async list(showroomId: string, caller: Caller): Promise<DriveCalendar[]> {
    requireStaff(caller, showroomId);
    return this.calendars.list(showroomId, ownerOf(caller, showroomId));
  }

  /** @throws ShowroomUnknownError, DriveCalendarNotFoundError */
  async revoke(
    { showroomId, calendarId: id }: RequestOf<typeof revokeDriveCalendar>,
    caller: Caller,
  ): Promise<DriveCalendar> {
    requireStaff(caller, showroomId);
    const now = new Date(this.clock.now());
    const revoked = await this.calendars.revoke({ id, showroomId }, ownerOf(caller, showroomId), now);
    if (!revoked) throw new DriveCalendarNotFoundError();
    return revoked;
  }

  /** @throws DriveCalendarNotFoundError */
  async read(token: string): Promise<string> {
    const stored = await this.calendars.find(hashOf(token));
    if (!stored || !(await this.#isOpen(stored))) throw new DriveCalendarNotFoundError();
    const { calendar } = stored;
    return this.#text(calendar, await this.calendars.drives(calendar, new Date(this.clock.now() - PAST_MS)));
  }

  /** @throws TestDriveNotFoundError */
  async ofDrive(
    { testDriveId, language }: RequestOf<typeof getDriveCalendar>,
    caller: Caller,
  ): Promise<string> {
    const { showroomId } = await this.drives.get(testDriveId, caller);
    const drive = await this.calendars.drive(testDriveId);
    if (!drive) throw new TestDriveNotFoundError();
    return this.#text({ name: drive.title, showroomId, language }, [drive]);
  }

  async #text({ name, showroomId, language }: Shown, drives: readonly NamedDrive[]): Promise<string> {
    const house = await this.parties.house(showroomId);
    const location = [house.name, ...house.head.address].join(', ');
    const about = { words: words[language], location };
    const entries = drives.map((drive) => entryOf(drive, about));
    return calendarText({ name, zone: house.timeZone, product: 'Test drives', entries });
  }

  async #isOpen({ calendar: { showroomId, repId }, maker }: StoredCalendar): Promise<boolean> {
    if (!worksIn(maker, showroomId)) return false;
    return repId === undefined || ((await this.reps.find(showroomId, repId))?.active ?? false);
  }
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Managers see what everybody made. */
const ownerOf = (caller: Caller, showroomId: string): string | undefined =>
  runs(caller, showroomId) ? undefined : caller.sub;
