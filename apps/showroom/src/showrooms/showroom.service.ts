import { Inject, Injectable } from '@nestjs/common';
import type {
  Caller,
  createShowroom,
  listShowrooms,
  RequestOf,
  Showroom,
  updateShowroom,
} from '@rover/contracts';
import { Database } from '@rover/persistence';
import type { Page, Sql } from '@rover/persistence';
import { CLOCK, requireRole } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { isTimeZone } from '@rover/vehicle';
import { newId } from '../common/new-id.js';
import { requireManager, requireStaff, showroomsOf } from '../common/showroom-access.js';
import { ShowroomUnknownError } from '../common/showroom.errors.js';
import {
  ShowroomIdTakenError,
  ShowroomVersionMismatchError,
  ShowroomZoneUnknownError,
} from './showroom.errors.js';
import { ShowroomRepository } from './showroom.repository.js';

/** The records of showrooms: name, time zone, hours. */
@Injectable()
export class ShowroomService {
  constructor(
    private readonly database: Database,
    private readonly showrooms: ShowroomRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ForbiddenError, ShowroomZoneUnknownError, ShowroomIdTakenError */
  async create({ showroom: given }: RequestOf<typeof createShowroom>, caller: Caller): Promise<Showroom> {
    requireRole(caller, ['admin']);
    requireZone(given.timeZone);
    const { id = newId('shr'), ...facts } = given;
    const time = this.#now();
    const made: Showroom = { id, ...facts, version: 1, createdAt: time, updatedAt: time };
    if (!(await this.showrooms.insert(this.database, made))) throw new ShowroomIdTakenError();
    return made;
  }

  /** @throws ShowroomUnknownError, ForbiddenError, ShowroomVersionMismatchError, ShowroomZoneUnknownError */
  update({ id, patch, version }: RequestOf<typeof updateShowroom>, caller: Caller): Promise<Showroom> {
    requireManager(caller, id);
    return this.database.transaction(async (tx) => {
      const before = await this.showrooms.lock(tx, id);
      if (!before) throw new ShowroomUnknownError();
      if (version !== undefined && version !== before.version)
        throw new ShowroomVersionMismatchError(before.version);
      const after = { ...before, ...patch, version: before.version + 1, updatedAt: this.#now() };
      requireZone(after.timeZone);
      await this.showrooms.update(tx, after);
      return after;
    });
  }

  /** @throws ShowroomUnknownError */
  get(id: string, caller: Caller): Promise<Showroom> {
    requireStaff(caller, id);
    return this.require(id);
  }

  /** The record, whoever asks. @throws ShowroomUnknownError where nobody has made one */
  async require(id: string, sql: Sql = this.database): Promise<Showroom> {
    const showroom = await this.find(id, sql);
    if (!showroom) throw new ShowroomUnknownError();
    return showroom;
  }

  /** The record, whoever asks, if somebody has made one. */
  find(id: string, sql: Sql = this.database): Promise<Showroom | undefined> {
    return this.showrooms.find(id, sql);
  }

  /** @throws CursorInvalidError */
  list({ limit, cursor }: RequestOf<typeof listShowrooms>, caller: Caller): Promise<Page<Showroom>> {
    return this.showrooms.page(showroomsOf(caller), limit, cursor);
  }

  #now(): string {
    return new Date(this.clock.now()).toISOString();
  }
}

function requireZone(zone: string): void {
  if (!isTimeZone(zone)) throw new ShowroomZoneUnknownError();
}
