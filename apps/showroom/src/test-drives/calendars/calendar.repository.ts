import { Injectable } from '@nestjs/common';
import type { Caller, DriveCalendar, NewDriveCalendar, PaperLanguage } from '@rover/contracts';
import { Database, prepared } from '@rover/persistence';
import { uuidV7 } from '@rover/redis-streams';
import type { NamedDrive } from './drive-entries.js';

interface CalendarRow {
  readonly id: string;
  readonly name: string;
  readonly showroom_id: string;
  readonly rep_id: string | null;
  readonly language: PaperLanguage;
  readonly created_by: string;
  readonly created_at: Date;
  readonly made_as: Pick<Caller, 'roles' | 'showrooms'>;
}

/** A calendar with whom it was made as, beside their id: what their token told of them. */
export interface StoredCalendar {
  readonly calendar: DriveCalendar;
  readonly maker: Caller;
}

const COLUMNS = 'id, name, showroom_id, rep_id, language, created_by, created_at, made_as';
const MOST_DRIVES = 5_000;

const INSERT = prepared(`
INSERT INTO drive_calendar (token_hash, ${COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING ${COLUMNS}`);
const LIST = prepared(`
SELECT ${COLUMNS} FROM drive_calendar
WHERE showroom_id = $1 AND revoked_at IS NULL AND ($2::text IS NULL OR created_by = $2)
ORDER BY id DESC LIMIT 1000`);
const REVOKE = prepared(`
UPDATE drive_calendar SET revoked_at = $4
WHERE id = $1 AND showroom_id = $2 AND revoked_at IS NULL AND ($3::text IS NULL OR created_by = $3)
RETURNING ${COLUMNS}`);
const FIND = prepared(`SELECT ${COLUMNS} FROM drive_calendar WHERE token_hash = $1 AND revoked_at IS NULL`);

const NAMED = `
SELECT drive.facts AS drive, unit.facts ->> 'title' AS title, unit.facts ->> 'stockNumber' AS "stockNumber",
  rep.name AS "repName"
FROM test_drive AS drive JOIN stock_unit AS unit ON unit.id = drive.unit_id LEFT JOIN rep ON rep.id = drive.rep_id`;
const ONE = prepared(`${NAMED} WHERE drive.id = $1`);
const SINCE = prepared(`
${NAMED} WHERE drive.showroom_id = $1 AND ($2::text IS NULL OR drive.rep_id = $2)
  AND instant_of(drive.facts ->> 'endsAt') > $3
ORDER BY instant_of(drive.facts ->> 'startsAt') LIMIT ${MOST_DRIVES}`);

/** Calendars of test drives, and what stands in them. */
@Injectable()
export class DriveCalendarRepository {
  constructor(private readonly database: Database) {}

  async insert(
    showroomId: string,
    { name, repId, language }: NewDriveCalendar,
    { hash, by, now }: { hash: Buffer; by: Caller; now: Date },
  ): Promise<DriveCalendar> {
    const { sub, roles, showrooms } = by;
    const values = [hash, uuidV7(), name, showroomId, repId ?? null, language, sub, now];
    const [row] = await this.database.query<CalendarRow>(INSERT, [...values, { roles, showrooms }]);
    return calendarOf(row as CalendarRow);
  }

  /** Of one person, or all. */
  async list(showroomId: string, by: string | undefined): Promise<DriveCalendar[]> {
    return (await this.database.query<CalendarRow>(LIST, [showroomId, by ?? null])).map(calendarOf);
  }

  async revoke(
    { id, showroomId }: { id: string; showroomId: string },
    by: string | undefined,
    now: Date,
  ): Promise<DriveCalendar | undefined> {
    const [row] = await this.database.query<CalendarRow>(REVOKE, [id, showroomId, by ?? null, now]);
    return row && calendarOf(row);
  }

  async find(hash: Buffer): Promise<StoredCalendar | undefined> {
    const [row] = await this.database.query<CalendarRow>(FIND, [hash]);
    return row && { calendar: calendarOf(row), maker: { sub: row.created_by, ...row.made_as } };
  }

  async drive(id: string): Promise<NamedDrive | undefined> {
    return (await this.database.query<NamedDrive>(ONE, [id]))[0];
  }

  /** Those that end after a time, the first first. */
  drives({ showroomId, repId }: DriveCalendar, since: Date): Promise<NamedDrive[]> {
    return this.database.query<NamedDrive>(SINCE, [showroomId, repId ?? null, since]);
  }
}

const calendarOf = (row: CalendarRow): DriveCalendar => ({
  ...{ id: row.id, name: row.name, showroomId: row.showroom_id, language: row.language },
  ...(row.rep_id !== null && { repId: row.rep_id }),
  ...{ createdBy: row.created_by, createdAt: row.created_at.toISOString() },
});
