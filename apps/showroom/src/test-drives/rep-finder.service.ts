import { Injectable } from '@nestjs/common';
import type { Showroom } from '@rover/contracts';
import type { Sql } from '@rover/persistence';
import { ValidationError } from '@rover/platform';
import { RepNotFoundError } from '../reps/rep.errors.js';
import { RepRepository, type RepRecord } from '../reps/rep.repository.js';
import { scheduleOf, worksThrough, type Span } from '../reps/shifts.js';
import type { StoredDrive } from './stored-drive.js';
import { TestDriveTakenError } from './test-drive.errors.js';
import { TestDriveRepository, type Taken } from './test-drive.repository.js';

/** Who is asked for, where and when. */
export interface RepWanted {
  readonly showroom: Showroom;
  readonly span: Span;
  readonly times: Pick<StoredDrive, 'takenFrom' | 'takenUntil'>;
  readonly unitId: string;
  readonly repId?: string;
  /** The drive that is moved: it takes nobody's time. */
  readonly but?: string;
}

const DAY_MS = 86_400_000;

/** Whether a rep is there all through a span. */
export const isThere = (rep: RepRecord, showroom: Showroom, span: Span): boolean =>
  rep.active &&
  !(rep.away && (rep.away.until === null || Date.parse(rep.away.until) > span.from)) &&
  worksThrough(scheduleOf(rep, showroom), span);

/** Finds the rep who goes along, and keeps others from booking them meanwhile. */
@Injectable()
export class RepFinder {
  constructor(
    private readonly reps: RepRepository,
    private readonly drives: TestDriveRepository,
  ) {}

  /** The one who is named, else of those who are free the one with the fewest drives around that time. @throws RepNotFoundError, ValidationError, TestDriveTakenError */
  async find(tx: Sql, wanted: RepWanted): Promise<string> {
    if (wanted.repId !== undefined) return this.#named(tx, wanted.repId, wanted);
    const there = await this.#lockAll(tx, wanted);
    const { showroom, span, times, unitId, but } = wanted;
    const around: [string, string] = [iso(span.from - DAY_MS / 2), iso(span.to + DAY_MS / 2)];
    const taken = await this.drives.taken(tx, { span: around, showroomId: showroom.id, unitId, but });
    const now = taken.filter(touches(times));
    if (now.some((drive) => drive.unitId === unitId)) throw new TestDriveTakenError('unitId');
    const busy = new Set(now.map(({ repId }) => repId));
    const count = (id: string) => taken.filter(({ repId }) => repId === id).length;
    const [first] = there.filter(({ id }) => !busy.has(id)).sort((a, b) => count(a.id) - count(b.id));
    if (!first) throw new TestDriveTakenError('repId');
    return first.id;
  }

  async #named(tx: Sql, repId: string, { showroom, span }: RepWanted): Promise<string> {
    const rep = await this.reps.lock(tx, showroom.id, repId);
    if (!rep) throw new RepNotFoundError();
    if (!isThere(rep, showroom, span))
      throw new ValidationError([{ path: 'repId', message: 'is not there at that time' }]);
    return rep.id;
  }

  async #lockAll(tx: Sql, { showroom, span }: RepWanted): Promise<RepRecord[]> {
    const there = (await this.reps.ofShowroom(showroom.id, tx)).filter((rep) => isThere(rep, showroom, span));
    const locked: RepRecord[] = [];
    for (const { id } of there.sort((a, b) => (a.id < b.id ? -1 : 1))) {
      const rep = await this.reps.lock(tx, showroom.id, id);
      if (rep) locked.push(rep);
    }
    return locked;
  }
}

/** Whether a drive takes time of a span. */
export const touches =
  ({ takenFrom, takenUntil }: Pick<StoredDrive, 'takenFrom' | 'takenUntil'>) =>
  ({ from, until }: Taken): boolean =>
    from.getTime() < Date.parse(takenUntil) && until.getTime() > Date.parse(takenFrom);

const iso = (at: number): string => new Date(at).toISOString();
