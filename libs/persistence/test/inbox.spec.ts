import { randomUUID } from 'node:crypto';
import { ManualClock } from '@rover/platform';
import { uuidV7 } from '@rover/redis-streams';
import { createTestDatabase, createTestRedis } from '@rover/testing';
import type { TestDatabase, TestRedis } from '@rover/testing';
import { InboxJanitor } from '../src/index.js';
import { openReplica, service } from './support/harness.js';
import type { Replica } from './support/harness.js';

const DAY = 86_400_000;

describe('Inbox', () => {
  let database: TestDatabase;
  let redis: TestRedis;
  let replica: Replica;

  const claim = (ids: string[], consumer = 'shop') =>
    replica.db.transaction((tx) => replica.inbox.claim(tx, consumer, ids));

  beforeAll(async () => {
    database = await createTestDatabase(service);
    redis = await createTestRedis();
    replica = openReplica({ database, redis });
  });

  afterAll(async () => {
    await replica.close();
    await Promise.all([database.drop(), redis.drop()]);
  });

  it('answers the ids that were not seen before, whatever their form', async () => {
    const [a, b] = [uuidV7(), randomUUID()];
    expect(await claim([a, b, 'order 17', a])).toEqual(new Set([a, b, 'order 17']));
    const c = uuidV7();
    expect(await claim([a, b, 'order 17', c])).toEqual(new Set([c]));
    expect(await claim([])).toEqual(new Set());
  });

  it('remembers per consumer', async () => {
    const id = uuidV7();
    expect(await claim([id], 'one')).toEqual(new Set([id]));
    expect(await claim([id], 'two')).toEqual(new Set([id]));
  });

  it('forgets what was rolled back, with its effect', async () => {
    const id = uuidV7();
    const failing = replica.db.transaction(async (tx) => {
      await replica.inbox.claim(tx, 'shop', [id]);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await claim([id])).toEqual(new Set([id]));
  });

  it('lets an event take effect once, however often and at once it is delivered', async () => {
    await database.query('CREATE TABLE shop.counter AS SELECT 0 AS n');
    const ids = Array.from({ length: 20 }, () => uuidV7());
    const deliver = (batch: string[]) =>
      replica.db.transaction(async (tx) => {
        const fresh = await replica.inbox.claim(tx, 'counter', batch);
        await tx.execute('UPDATE counter SET n = n + $1', [fresh.size]);
      });
    await Promise.all([deliver(ids), deliver([...ids].reverse()), deliver(ids.slice(5)), deliver(ids)]);
    expect(await database.query('SELECT n FROM shop.counter')).toEqual([{ n: ids.length }]);
  });

  it('stays bounded: a week later a bucket is emptied, and only that one', async () => {
    const start = Date.UTC(2026, 0, 10, 12);
    const [old, young] = [uuidV7(start), uuidV7(start + 5 * DAY)];
    await claim([old, young], 'bounded');
    const clock = new ManualClock(start + 7 * DAY);
    const janitor = new InboxJanitor(replica.db, replica.sweeps, clock);
    await database.query(`UPDATE shop.inbox_bucket SET cleared_on = '2026-01-01'`);
    await janitor.sweep();
    await janitor.sweep();
    expect(await claim([old, young], 'bounded')).toEqual(new Set([old]));
    await janitor.sweep();
    expect(await claim([old, young], 'bounded')).toEqual(new Set());
  });
});
