import { Injectable } from '@nestjs/common';
import type {
  Audience,
  NotificationChannel,
  NotificationKindName,
  NotificationTemplate,
  RequestOf,
  listTemplates,
} from '@rover/contracts';
import { Database, prepared, sql } from '@rover/persistence';
import type { Page, Sql } from '@rover/persistence';
import { DocumentRepository } from '../../common/document.repository.js';

/** What a template is looked for by. */
export interface TemplateSought {
  readonly showroomId: string | null;
  readonly kind: NotificationKindName;
  /** Besides `default`. */
  readonly name: string;
  readonly audience: Audience;
  readonly channel: NotificationChannel;
  readonly languages: readonly string[];
}

const PLACE = 'kind, name, audience, channel, language, showroom_id';
const SOUGHT = prepared(`
SELECT facts FROM (
  SELECT DISTINCT ON (${PLACE}) facts FROM notification_template
  WHERE kind = $1 AND name IN ($2, 'default') AND audience = $3 AND channel = $4 AND language = ANY($5::text[])
    AND (showroom_id IS NULL OR showroom_id = $6)
  ORDER BY ${PLACE}, version DESC
) AS newest WHERE (facts ->> 'active')::boolean`);
const VERSION = prepared(`
SELECT coalesce(max(version), 0)::int AS version FROM notification_template
WHERE kind = $1 AND name = $2 AND audience = $3 AND channel = $4 AND language = $5
  AND coalesce(showroom_id, '') = coalesce($6, '')`);

/** Templates that managers wrote, each with all its versions, in PostgreSQL. */
@Injectable()
export class TemplateRepository extends DocumentRepository<NotificationTemplate> {
  constructor(database: Database) {
    super(database, 'notification_template');
  }

  /** The newest versions that could serve. */
  async sought({ kind, name, audience, channel, languages, showroomId }: TemplateSought) {
    const values = [kind, name, audience, channel, languages, showroomId];
    const rows = await this.database.query<{ facts: NotificationTemplate }>(SOUGHT, values);
    return rows.map(({ facts }) => facts);
  }

  /** The newest version of a place; 0 for none. */
  async version(
    tx: Sql,
    place: Pick<NotificationTemplate, 'kind' | 'name' | 'audience' | 'channel' | 'language' | 'showroomId'>,
  ): Promise<number> {
    const { kind, name, audience, channel, language, showroomId } = place;
    const values = [kind, name, audience, channel, language, showroomId];
    const [row] = await tx.query<{ version: number }>(VERSION, values);
    return row?.version ?? 0;
  }

  /** @param showrooms whose templates may be seen besides those of all; all when absent @throws CursorInvalidError */
  page(
    { showroomId, kind, channel, language, ...page }: RequestOf<typeof listTemplates>,
    showrooms: readonly string[] | undefined,
  ): Promise<Page<NotificationTemplate>> {
    const conditions = [
      showrooms !== undefined && sql`(showroom_id IS NULL OR showroom_id = ANY(${showrooms}))`,
      showroomId !== undefined && sql`showroom_id = ${showroomId}`,
      kind !== undefined && sql`kind = ${kind}`,
      channel !== undefined && sql`channel = ${channel}`,
      language !== undefined && sql`language = ${language}`,
    ];
    return this.pageOf(conditions, page);
  }
}
