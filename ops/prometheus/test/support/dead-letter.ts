import { listingRowsReceived, requestTopic } from '@rover/contracts';
import { RedisStreamsClient, uuidV7 } from '@rover/redis-streams';
import type { TestPlatform } from '@rover/testing';

/** Brings rows of an import that was never begun: event-ingest refuses them for good. */
export async function buryOne({ redis }: TestPlatform): Promise<void> {
  const streams = new RedisStreamsClient({
    connection: { url: redis.url },
    prefix: redis.prefix,
    source: 'gateway',
    resolve: () => requestTopic('event-ingest'),
  });
  const id = uuidV7();
  const data = { importId: id, sequence: 0, rows: [], unreadable: [], last: true };
  try {
    await streams.producer.append(listingRowsReceived.topic, [
      { type: listingRowsReceived.name, key: id, data },
    ]);
  } finally {
    await streams.close();
  }
}
