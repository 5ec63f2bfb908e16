import { Inject, Injectable } from '@nestjs/common';
import type { EventData, ImportProgress, ImportRejection, RequestOf } from '@rover/contracts';
import type {
  abortImport,
  getImportRejections,
  listingRanked,
  renewImport,
  startImport,
} from '@rover/contracts';
import { Database, Inbox } from '@rover/persistence';
import type { Page } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import type { StreamMessage } from '@rover/redis-streams';
import { ImportNotFoundError } from './import.errors.js';
import { ImportRepository } from './import.repository.js';
import { planImport } from './mapping/import-plan.js';
import { RejectionRepository } from './rejection.repository.js';

const CONSUMER = 'event-ingest';

/** Begins imports and tells how far they are. */
@Injectable()
export class ImportService {
  constructor(
    private readonly database: Database,
    private readonly inbox: Inbox,
    private readonly imports: ImportRepository,
    private readonly rejected: RejectionRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Begins an import, or answers the one that was begun under this id. @throws ImportHeaderError */
  async start(request: RequestOf<typeof startImport>): Promise<ImportProgress> {
    await this.imports.begin(request.id, planImport(request), new Date(this.clock.now()));
    return this.get(request.id);
  }

  /** @throws ImportNotFoundError */
  async renew({ id, sent }: RequestOf<typeof renewImport>): Promise<ImportProgress> {
    await this.imports.renew(id, sent, new Date(this.clock.now()));
    return this.get(id);
  }

  /** @throws ImportNotFoundError */
  async abort({ id, reason }: RequestOf<typeof abortImport>): Promise<ImportProgress> {
    await this.imports.abort(id, reason, new Date(this.clock.now()));
    return this.get(id);
  }

  /** @throws ImportNotFoundError */
  async get(id: string): Promise<ImportProgress> {
    const found = await this.imports.find(id);
    if (!found) throw new ImportNotFoundError();
    return found;
  }

  /** @throws ImportNotFoundError, CursorInvalidError */
  async rejections({
    id,
    limit,
    cursor,
  }: RequestOf<typeof getImportRejections>): Promise<Page<ImportRejection>> {
    await this.get(id);
    return this.rejected.page(id, limit, cursor);
  }

  /** Counts listings that stand in the ranking by now. */
  async ranked(messages: readonly StreamMessage<EventData<typeof listingRanked>>[]): Promise<void> {
    const ids = messages.map(({ id }) => id);
    const at = new Date(this.clock.now());
    await this.database.transaction(async (tx) => {
      const fresh = await this.inbox.claim(tx, CONSUMER, ids);
      for (const [id, ranked] of countsByImport(messages.filter((message) => fresh.has(message.id))))
        await this.imports.advance(
          tx,
          { id, ranked, received: 0, accepted: 0, rejected: 0, last: false },
          at,
        );
    });
  }
}

function countsByImport(
  messages: readonly StreamMessage<EventData<typeof listingRanked>>[],
): [string, number][] {
  const counts = new Map<string, number>();
  for (const { data } of messages) counts.set(data.importId, (counts.get(data.importId) ?? 0) + data.count);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}
