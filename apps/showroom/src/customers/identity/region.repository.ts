import { Inject, Injectable } from '@nestjs/common';
import type { CustomerIdentifiers } from '@rover/contracts';
import { Database, prepared } from '@rover/persistence';
import type { Sql } from '@rover/persistence';
import { CONFIG } from '@rover/platform';
import type { ShowroomConfig } from '../../showroom.config.js';

const FIND = prepared('SELECT region FROM showroom WHERE id = $1');

/** From which country phone numbers are that name none. */
@Injectable()
export class RegionRepository {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: ShowroomConfig,
  ) {}

  /** That of the showroom, or the configured one. */
  async of(showroomId: string | undefined, sql: Sql = this.database): Promise<string> {
    const rows = showroomId === undefined ? [] : await sql.query<{ region: string }>(FIND, [showroomId]);
    return rows[0]?.region ?? this.config.customers.region;
  }

  /** The same where one of these phones needs it. */
  async forPhones(
    { phones = [] }: CustomerIdentifiers,
    showroomId: string | undefined,
    sql?: Sql,
  ): Promise<string> {
    const isNeeded = phones.some(({ value }) => !value.trim().startsWith('+'));
    return this.of(isNeeded ? showroomId : undefined, sql);
  }
}
