import { listingRowsReceived, requestTopic, startImport, type RequestOf } from '@rover/contracts';
import { RedisStreamsClient, uuidV7 } from '@rover/redis-streams';
import type { TestPlatform } from '@rover/testing';

/** Rows of an import that was never begun: event-ingest refuses them for good, until somebody begins it. */
export class DeadRows {
  private readonly streams: RedisStreamsClient;

  constructor({ redis }: TestPlatform) {
    this.streams = new RedisStreamsClient({
      connection: { url: redis.url },
      prefix: redis.prefix,
      source: 'gateway',
      resolve: () => requestTopic('event-ingest'),
    });
  }

  async append(): Promise<string> {
    const id = uuidV7();
    const unreadable = [{ line: 2, reason: 'has 1 cells where the header has 2' }];
    const data = { importId: id, sequence: 0, rows: [], unreadable, last: true };
    await this.streams.producer.append(listingRowsReceived.topic, [
      { type: listingRowsReceived.name, key: id, data },
    ]);
    return id;
  }

  async removeCause(id: string): Promise<void> {
    const columns = ['make', 'model', 'year', 'price'];
    const options = { currency: 'GBP', map: {}, constants: {} };
    const request: RequestOf<typeof startImport> = { id, format: 'csv', columns, rows: 1, options };
    await this.streams.request(startImport.name, request, { deadlineMs: 5_000 });
  }

  async close(): Promise<void> {
    await this.streams.close();
  }
}
