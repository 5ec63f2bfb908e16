import { randomUUID } from 'node:crypto';
import type { AppName } from '@rover/contracts';
import { createTestDatabase, createTestRedis, startPlatform, TcpProxy, waitFor } from '@rover/testing';
import type { TestDatabase, TestPlatform, TestRedis } from '@rover/testing';
import { Client } from 'pg';
import type { Answer } from './support/gateway-client.js';
import { PlatformDoor } from './support/platform-door.js';

const inventory = `make,model,year,price,mileage\n${Array.from(
  { length: 40 },
  (_, i) => `Ford,Fiesta,${2008 + (i % 12)},${4_000 + i * 100},${20_000 + i}`,
).join('\n')}\n`;

describe('the platform when a part of it dies', () => {
  let database: TestDatabase;
  let redis: TestRedis;
  let postgres: { proxy: TcpProxy; url: string };
  let streams: { proxy: TcpProxy; url: string };
  let platform: TestPlatform;
  let door: PlatformDoor;

  beforeAll(async () => {
    [database, redis] = await Promise.all([createTestDatabase(), createTestRedis()]);
    [postgres, streams] = await Promise.all([
      TcpProxy.inFrontOf(database.url),
      TcpProxy.inFrontOf(redis.url),
    ]);
    platform = await startPlatform({
      database: postgres,
      redis: { url: streams.url, prefix: redis.prefix },
      env: { LOG_LEVEL: 'silent', ROVER_IMPORT_SILENCE_SECONDS: '2' },
    });
    door = await PlatformDoor.of(platform);
  });

  afterAll(async () => {
    await platform?.stop();
    await Promise.all([postgres.proxy.close(), streams.proxy.close()]);
    await Promise.all([database.drop(), redis.drop()]);
  });

  const readiness = async (app: AppName) => (await fetch(`${platform.urlOf(app)}/health/ready`)).status;
  const becomes = (status: number, ...apps: AppName[]) =>
    waitFor(
      async () =>
        (await Promise.all(apps.map((app) => readiness(app)))).every((answered) => answered === status),
      60_000,
    );
  const expectAway = ({ status, headers, json }: Answer) => {
    expect([status, json.status]).toEqual([503, 503]);
    expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  };

  /** Sends events until it is stopped; answers the ids of those that were acknowledged, and how many were refused. */
  const keepSending = () => {
    const acknowledged: string[] = [];
    let refused = 0;
    let going = true;
    const sending = (async () => {
      while (going) {
        const id = randomUUID();
        const body = { events: [{ id, action: 'SAVE', entityId: id }] };
        const { status } = await door.send('POST /events', { body });
        if (status === 202) acknowledged.push(id);
        else refused += 1;
      }
    })();
    const stop = async () => {
      going = false;
      await sending;
      return { acknowledged, refused };
    };
    return { acknowledged, stop };
  };

  /** Those of `ids` that event-ingest has not recorded. */
  const lost = async (ids: string[]) => {
    const rows = await database.query<{ event_id: string }>(
      `SELECT event_id FROM ingest.inbox WHERE consumer = 'event-ingest interaction'`,
    );
    const recorded = new Set(rows.map(({ event_id }) => event_id));
    return ids.filter((id) => !recorded.has(id));
  };

  const anImport = async () => {
    const { json } = await door.import(inventory);
    const { status, ranked } = await door.progress(json.data.id, (now) => now.status === 'completed');
    expect([status, ranked]).toEqual(['completed', 40]);
  };

  it('says that PostgreSQL is away, loses nothing that was acknowledged, and goes on when it is back', async () => {
    await anImport();
    const [listing] = (await door.send('GET /listings?limit=1')).json.data as [{ id: string }];
    const events = keepSending();
    await waitFor(() => events.acknowledged.length > 5);

    postgres.proxy.refuse();
    const change = (askingPrice: number) =>
      door.send(`PATCH /listings/${listing.id}`, { body: { askingPrice } });
    expectAway(await change(123_400));
    expectAway(await door.send(`GET /listings/imports/${randomUUID()}`));
    expectAway(await door.import(inventory));
    await becomes(503, 'event-ingest', 'scoring-service', 'vehicle-profiles', 'showroom');
    expect(await readiness('gateway')).toBe(200);
    const before = events.acknowledged.length;
    await waitFor(() => events.acknowledged.length > before + 5);

    postgres.proxy.heal();
    await becomes(200, 'event-ingest', 'scoring-service', 'vehicle-profiles', 'showroom');
    await waitFor(async () => (await change(123_500)).status === 200, 30_000);
    expect((await door.send(`GET /listings/${listing.id}`)).json.data.askingPrice).toBe(123_500);
    const { acknowledged, refused } = await events.stop();
    expect(refused).toBe(0);
    await waitFor(async () => (await lost(acknowledged)).length === 0, 60_000);
    await anImport();
  });

  it('says that Redis is away, loses nothing that was acknowledged, and goes on when it is back', async () => {
    const events = keepSending();
    await waitFor(() => events.acknowledged.length > 5);

    streams.proxy.refuse();
    expectAway(await door.send('POST /events', { body: { events: [{ action: 'SAVE', entityId: 'x' }] } }));
    expectAway(await door.send(`GET /deals?make=${randomUUID()}`));
    expectAway(await door.import(inventory));
    await becomes(503, 'gateway', 'event-ingest', 'scoring-service', 'realtime-gateway');

    streams.proxy.heal();
    await becomes(200, 'gateway', 'event-ingest', 'scoring-service', 'realtime-gateway');
    const before = events.acknowledged.length;
    await waitFor(() => events.acknowledged.length > before + 5, 30_000);
    const { acknowledged, refused } = await events.stop();
    expect(refused).toBeGreaterThan(0);
    await waitFor(async () => (await lost(acknowledged)).length === 0, 60_000);
    await anImport();
  });

  it('fails the import of a gateway that was killed, and takes the same file again', async () => {
    const other = inventory.replaceAll('Fiesta', 'Focus');
    const client = new Client({ connectionString: database.url });
    await client.connect();
    // While the table is locked, event-ingest cannot answer: the gateway has begun and sent no row.
    await client.query('BEGIN; LOCK TABLE ingest.listing_import IN EXCLUSIVE MODE');
    const answer = door.import(other).catch(() => undefined);
    await waitFor(async () => {
      const waiting = await database.query(
        `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%INSERT INTO listing_import%'`,
      );
      return waiting.length > 0;
    });
    await platform.app('gateway').kill();
    expect(await answer).toBeUndefined();
    await client.query('COMMIT');
    await client.end();

    platform.app('gateway').start();
    await platform.ready();
    const [begun] = await waitFor(async () => {
      const rows = await database.query<{ id: string }>(
        'SELECT id FROM ingest.listing_import ORDER BY started_at DESC LIMIT 1',
      );
      return rows.length > 0 && rows;
    });
    const failed = await door.progress((begun as { id: string }).id, ({ status }) => status === 'failed');
    expect(failed).toMatchObject({ received: 0, reason: expect.stringMatching(/fell silent for 2 seconds/) });

    const { json } = await door.import(other);
    const again = await door.progress(json.data.id, ({ status }) => status === 'completed');
    expect(again.ranked).toBe(40);
    expect((await door.send('GET /deals?model=Focus&limit=1')).json.meta.total).toBe(40);
  });
});
