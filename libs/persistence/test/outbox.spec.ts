import { randomUUID } from 'node:crypto';
import { listingRanked } from '@rover/contracts';
import {
  createTestDatabase,
  createTestRedis,
  findRedisProgram,
  freePort,
  startRedis,
  waitFor,
} from '@rover/testing';
import type { TestDatabase, TestRedis } from '@rover/testing';
import { appended } from './support/appended.js';
import { openReplica, service } from './support/harness.js';
import type { Replica, ReplicaOptions } from './support/harness.js';

const keys = Array.from({ length: 10 }, () => randomUUID());
const event = (count: number, importId = keys[0] as string) => ({ importId, count });

describe('Outbox', () => {
  let database: TestDatabase;
  let redis: TestRedis;
  let replicas: Replica[];

  const open = (options: Partial<ReplicaOptions> = {}): Replica => {
    const replica = openReplica({ database, redis, ...options });
    replicas.push(replica);
    return replica;
  };
  const waiting = async () =>
    (await database.query<{ n: number }>('SELECT count(*)::int AS n FROM shop.outbox'))[0]?.n;
  const write = ({ db, outbox }: Replica, ...data: ReturnType<typeof event>[]) =>
    db.transaction((tx) => outbox.add(tx, listingRanked, data));

  beforeEach(async () => {
    database = await createTestDatabase(service);
    redis = await createTestRedis();
    replicas = [];
  });

  afterEach(async () => {
    await Promise.all(replicas.map((replica) => replica.close()));
    await Promise.all([database.drop(), redis.drop()]);
  });

  it('sends what was committed, with identity, key, caller and trace', async () => {
    const replica = open();
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const [id] = await replica.db.transaction((tx) =>
      replica.outbox.add(tx, listingRanked, [event(1)], {
        caller: { sub: 'ann', roles: ['admin'] },
        traceparent,
      }),
    );
    expect(await replica.relay.pass()).toBe(1);
    expect(await appended(redis)).toEqual([{ id, type: 'listing.ranked', key: keys[0], data: event(1) }]);
    const [stream] = await redis.keys();
    const text = JSON.stringify(await redis.client.xrange(stream as string, '-', '+'));
    expect(text).toContain('ann');
    expect(text).toContain(traceparent);
    expect(await waiting()).toBe(0);
  });

  it('keeps the cause of each event of one call', async () => {
    const replica = open();
    const traceOf = (n: number) => `00-0af7651916cd43dd8448eb211c80319${n}-b7ad6b7169203331-01`;
    const events = [1, 2, 3].map((n) => ({
      contract: listingRanked,
      data: event(n),
      ...(n !== 2 && { traceparent: traceOf(n) }),
    }));
    await replica.db.transaction((tx) => replica.outbox.addAll(tx, events));
    const rows = await database.query('SELECT traceparent FROM shop.outbox ORDER BY seq');
    expect(rows).toEqual([{ traceparent: traceOf(1) }, { traceparent: null }, { traceparent: traceOf(3) }]);
  });

  it('leaves nothing behind when the transaction is rolled back', async () => {
    const replica = open();
    const failing = replica.db.transaction(async (tx) => {
      await replica.outbox.add(tx, listingRanked, [event(1)]);
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await replica.relay.pass()).toBe(0);
    expect(await appended(redis)).toEqual([]);
  });

  it('does not pass over a transaction that commits late', async () => {
    const replica = open();
    let commit!: () => void;
    const mayCommit = new Promise<void>((resolve) => (commit = resolve));
    let added!: () => void;
    const isAdded = new Promise<void>((resolve) => (added = resolve));
    const late = replica.db.transaction(async (tx) => {
      await replica.outbox.add(tx, listingRanked, [event(1, keys[1])]);
      added();
      await mayCommit;
    });
    await isAdded;
    await write(replica, event(2));
    await replica.relay.pass();
    commit();
    await late;
    await replica.relay.pass();
    expect((await appended(redis)).map(({ data }) => data.count).sort()).toEqual([1, 2]);
  });

  it('sends again under the same ids when it dies between append and mark', async () => {
    const dying = open({
      append: (real) => async (topic, messages) => {
        const ids = await real.append(topic, messages);
        // What PostgreSQL sees when the relay's process is killed: its connection is gone before the commit.
        await database.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE datname = current_database() AND state = 'idle in transaction'`);
        return ids;
      },
    });
    await write(dying, event(1), event(2));
    await expect(dying.relay.pass()).rejects.toThrow();
    expect(await waiting()).toBe(2);

    const heir = open();
    await heir.relay.pass();
    expect(await waiting()).toBe(0);
    const sent = await appended(redis);
    expect(sent.map(({ data }) => data.count)).toEqual([1, 2, 1, 2]);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(2);
  });

  it('keeps the order per key with two relays at work, and sends each event once', async () => {
    const [one, two] = [open({ batchSize: 7 }), open({ batchSize: 7 })];
    for (const replica of [one, two]) replica.relay.onApplicationBootstrap();
    const perKey = 60;
    const writeKey = async (key: string, replica: Replica) => {
      for (let count = 1; count <= perKey; count += 3)
        await write(replica, event(count, key), event(count + 1, key), event(count + 2, key));
    };
    await Promise.all(keys.map((key, index) => writeKey(key, index % 2 ? one : two)));
    await waitFor(async () => (await waiting()) === 0, 20_000);
    const sent = await appended(redis);
    for (const key of keys) {
      const counts = sent.filter((entry) => entry.key === key).map(({ data }) => data.count);
      expect(counts).toEqual(Array.from({ length: perKey }, (_, index) => index + 1));
    }
  }, 60_000);

  it('is woken by a commit of its own process while PostgreSQL cannot tell of it', async () => {
    const closed = `postgresql://127.0.0.1:${await freePort()}/nowhere`;
    const replica = open({ listenAt: closed, pollMs: 3_600_000 });
    replica.relay.onApplicationBootstrap();
    await write(replica, event(1));
    await waitFor(async () => (await waiting()) === 0);
    expect(await appended(redis)).toHaveLength(1);
  });

  it('is woken by the commits of other processes', async () => {
    const [reader, writer] = [open({ pollMs: 3_600_000 }), open()];
    reader.relay.onApplicationBootstrap();
    await write(writer, event(1));
    await waitFor(async () => (await waiting()) === 0);
  });

  it('is woken by the commit, not by the poll', async () => {
    const replica = open({ pollMs: 3_600_000 });
    replica.relay.onApplicationBootstrap();
    await write(replica, event(1));
    await waitFor(async () => (await appended(redis)).length === 1);
    await write(replica, event(2));
    await waitFor(async () => (await appended(redis)).length === 2);
  });

  it('finds by polling what no notification told of', async () => {
    const replica = open({ pollMs: 20 });
    replica.relay.onApplicationBootstrap();
    await database.query(
      `INSERT INTO shop.outbox (event_id, topic, type, key, data) VALUES ($1, 'imports', 'listing.ranked', 'k', '{}')`,
      [randomUUID()],
    );
    await waitFor(async () => (await appended(redis)).length === 1);
  });

  it('is not held up by a topic that nobody knows', async () => {
    const replica = open();
    await database.query(
      `INSERT INTO shop.outbox (event_id, topic, type, key, data) VALUES ($1, 'nowhere', 'x', 'k', '{}')`,
      [randomUUID()],
    );
    await write(replica, event(1));
    expect(await replica.relay.pass()).toBe(1);
    expect(await waiting()).toBe(1);
    expect(await replica.metrics.text()).toMatch(
      /rover_outbox_failures_total\{topic="nowhere",app="test"\} 1/,
    );
    expect(await replica.metrics.text()).toMatch(/rover_outbox_backlog\{app="test"\} 1/);
  });

  const withServer = findRedisProgram() ? it : it.skip;

  withServer(
    'waits for Redis to return (skipped where there is no redis-server)',
    async () => {
      const own = await startRedis();
      const mine = await createTestRedis(own.url);
      mine.client.on('error', () => undefined);
      try {
        const replica = open({ redis: mine });
        replica.relay.onApplicationBootstrap();
        await write(replica, event(1));
        await waitFor(async () => (await waiting()) === 0);
        await own.kill();
        await write(replica, event(2));
        await waitFor(
          async () => /failures_total\{topic="imports",app="test"\} [1-9]/.test(await replica.metrics.text()),
          30_000,
        );
        await own.restart();
        await waitFor(async () => (await waiting()) === 0, 30_000);
        expect([...new Set((await appended(mine)).map(({ data }) => data.count))]).toEqual([1, 2]);
      } finally {
        mine.client.disconnect();
        await own.stop();
      }
    },
    90_000,
  );
});
