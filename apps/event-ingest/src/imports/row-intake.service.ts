import { Injectable } from '@nestjs/common';
import type { EventData, listingRowsReceived } from '@rover/contracts';
import { Database, Inbox } from '@rover/persistence';
import { scopeOf } from '@rover/platform';
import type { StreamMessage } from '@rover/redis-streams';
import { summarise } from './batch-summary.js';
import { ImportRecorder } from './import-recorder.service.js';
import { MapperCache } from './mapper-cache.service.js';

type RowsMessage = StreamMessage<EventData<typeof listingRowsReceived>>;

const CONSUMER = 'event-ingest';

/** Takes the rows of files: maps them and records what they state, each message once. */
@Injectable()
export class RowIntake {
  constructor(
    private readonly database: Database,
    private readonly inbox: Inbox,
    private readonly mappers: MapperCache,
    private readonly recorder: ImportRecorder,
  ) {}

  /**
   * Takes messages of one partition, in order, each import in a transaction of its own.
   * @throws ImportUnknownError for rows of an import that was never begun
   */
  async receive(messages: readonly RowsMessage[]): Promise<void> {
    for (const group of byImport(messages)) await this.#receiveImport(group);
  }

  async #receiveImport(messages: readonly [RowsMessage, ...RowsMessage[]]): Promise<void> {
    const [first] = messages;
    const mapper = await this.mappers.of(first.data.importId);
    await this.database.transaction(async (tx) => {
      const ids = messages.map(({ id }) => id);
      const fresh = await this.inbox.claim(tx, CONSUMER, ids);
      const batches = messages.filter(({ id }) => fresh.has(id)).map(({ data }) => data);
      if (batches.length > 0)
        await this.recorder.record(tx, first.data.importId, summarise(batches, mapper), scopeOf(first));
    });
  }
}

function byImport(messages: readonly RowsMessage[]): [RowsMessage, ...RowsMessage[]][] {
  const groups = new Map<string, [RowsMessage, ...RowsMessage[]]>();
  for (const message of messages) {
    const group = groups.get(message.data.importId);
    if (group) group.push(message);
    else groups.set(message.data.importId, [message]);
  }
  return [...groups.values()];
}
