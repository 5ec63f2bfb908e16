import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  appNames,
  listingRowsReceived,
  requestTopic,
  roles,
  startImport,
  type RequestOf,
  type SecurityEvent,
  type ServiceHealth,
} from '@rover/contracts';
import { RedisStreamsClient, uuidV7 } from '@rover/redis-streams';
import { checkout, startPlatform, waitFor, type TestPlatform } from '@rover/testing';
import { GatewayClient } from './support/gateway-client.js';
import { PlatformDoor } from './support/platform-door.js';

const run = promisify(execFile);
const list = '/admin/dead-letters';

describe('what went wrong, as administrators see it', () => {
  let platform: TestPlatform;
  let door: PlatformDoor;
  let streams: RedisStreamsClient;

  beforeAll(async () => {
    platform = await startPlatform({ env: { LOG_LEVEL: 'silent' } });
    door = await PlatformDoor.of(platform);
    streams = new RedisStreamsClient({
      connection: { url: platform.redis.url },
      prefix: platform.redis.prefix,
      source: 'gateway',
      resolve: () => requestTopic('event-ingest'),
    });
  });

  afterAll(async () => {
    await streams?.close();
    await platform?.stop();
  });

  /** Rows of an import that was never begun: event-ingest refuses them for good. */
  const orphan = async () => {
    const id = uuidV7();
    const unreadable = [{ line: 2, reason: 'has 1 cells where the header has 2' }];
    const data = { importId: id, sequence: 0, rows: [], unreadable, last: true };
    await streams.producer.append(listingRowsReceived.topic, [
      { type: listingRowsReceived.name, key: id, data },
    ]);
    return id;
  };

  const letterOf = (key: string) =>
    waitFor(async () => {
      const { json } = await door.send(`GET ${list}?topic=imports`);
      return (json.data as { id: string; key: string }[]).find((letter) => letter.key === key);
    });

  /** After this the rows can be handled. */
  const removeCause = (id: string) => {
    const columns = ['make', 'model', 'year', 'price'];
    const options = { currency: 'GBP', map: {}, constants: {} };
    const request: RequestOf<typeof startImport> = { id, format: 'csv', columns, rows: 1, options };
    return streams.request(startImport.name, request, { deadlineMs: 5_000 });
  };

  const isGone = async (id: string) => (await door.send(`GET ${list}/${id}`)).status === 404;

  it('a dead letter is listed, shown, and handled when it is sent back after its cause is gone', async () => {
    const id = await orphan();
    const letter = await letterOf(id);
    expect(letter).toMatchObject({
      topic: 'imports',
      group: 'event-ingest',
      type: listingRowsReceived.name,
      attempts: 1,
      cause: expect.stringMatching(/never begun/),
    });
    const shown = await door.send(`GET ${list}/${letter.id}`);
    expect(shown.json.data.data).toMatchObject({ importId: id, last: true });
    await removeCause(id);
    expect((await door.send(`POST ${list}/${letter.id}/redrive`)).status).toBe(200);
    const progress = await door.progress(id, ({ status }) => status === 'completed');
    expect(progress).toMatchObject({ received: 1, rejected: 1 });
    expect(await isGone(letter.id)).toBe(true);
  });

  it('a dead letter comes back as long as its cause is there, and is forgotten when it is discarded', async () => {
    const id = await orphan();
    const first = await letterOf(id);
    expect((await door.send(`POST ${list}/${first.id}/redrive`)).status).toBe(200);
    const again = await waitFor(async () => {
      const letter = await letterOf(id);
      return letter.id !== first.id && letter;
    });
    expect((await door.send(`DELETE ${list}/${again.id}`)).status).toBe(200);
    expect((await door.send(`DELETE ${list}/${again.id}`)).status).toBe(404);
    expect(await isGone(again.id)).toBe(true);
  });

  it('a dead letter is nothing for those who are no administrators', async () => {
    const { id } = await letterOf(await orphan());
    const client = new GatewayClient(platform.url);
    const others = roles.filter((role) => role !== 'admin');
    const token = await client.token('eve', ...others);
    const lines = [
      `GET /api/v1${list}`,
      `GET /api/v1${list}/${id}`,
      `POST /api/v1${list}/${id}/redrive`,
      `DELETE /api/v1${list}/${id}`,
      'GET /api/v1/admin/log-levels',
      'PUT /api/v1/admin/log-levels',
      'DELETE /api/v1/admin/log-levels',
      'GET /api/v1/admin/health',
      'GET /api/v1/admin/security-events',
    ];
    for (const line of lines) expect((await client.send(line, { token })).status).toBe(403);
    expect((await door.send(`GET ${list}/${id}`)).status).toBe(200);
  });

  it('input that a door took and that cannot be used is in quarantine', async () => {
    const event = { action: 'SAVE', entityId: 'q', time: new Date(Date.now() + 86_400_000).toISOString() };
    expect((await door.send('POST /events', { body: { events: [event] } })).status).toBe(202);
    const [shown] = await waitFor(async () => {
      const { json } = await door.send('GET /admin/quarantine?kind=interaction&limit=1');
      return json.data.length === 1 && json.data;
    });
    expect(shown).toMatchObject({ kind: 'interaction', reason: 'inFuture', input: event });
  });

  it('every service tells how it is and what it depends on', async () => {
    const services = await waitFor(async () => {
      const { json } = await door.send('GET /admin/health');
      const told = json.data as ServiceHealth[];
      return told.every(({ replicas }) => replicas.length === 1) && told;
    });
    expect(services.map(({ service }) => service)).toEqual(appNames);
    for (const { service, status, awaySince, replicas } of services) {
      expect([service, status, awaySince]).toEqual([service, expect.not.stringMatching('away'), null]);
      const checks = replicas[0]?.checks ?? {};
      expect(checks).toMatchObject({ redis: { status: 'up', critical: true }, disk: { critical: false } });
      expect('postgres' in checks).toBe(!service.endsWith('gateway'));
    }
  });

  it('every service tells what it has handled, by type of message', async () => {
    const { messages, seconds } = await waitFor(async () => {
      await door.send('GET /deals?limit=1');
      const services = (await door.send('GET /admin/health')).json.data as ServiceHealth[];
      const scoring = services.find(({ service }) => service === 'scoring-service')?.replicas[0];
      return scoring?.handled.find(({ type }) => type === 'deals.search');
    });
    expect(messages).toBeGreaterThan(0);
    expect(seconds).toBeGreaterThan(0);
  });

  it('who was refused is listed, the newest first, without a name', async () => {
    const client = new GatewayClient(platform.url);
    const token = await client.token('mallory', 'customer');
    expect((await client.send(`GET /api/v1${list}`, { token })).status).toBe(403);
    expect((await client.send(`GET /api/v1${list}`, { token: `${token}x` })).status).toBe(401);
    const of = async (query: string) =>
      (await door.send(`GET /admin/security-events?${query}`)).json as {
        data: SecurityEvent[];
        meta: { nextCursor: string | null };
      };
    const forged = await waitFor(async () => {
      const { data } = await of('event=signInFailed&severity=medium&limit=1');
      return data[0];
    });
    expect(forged).toMatchObject({ app: 'gateway', door: 'http', code: 'TOKEN_INVALID' });
    const first = await of('limit=1');
    const rest = await of(`cursor=${first.meta.nextCursor}&limit=100`);
    const ids = [...first.data, ...rest.data].map(({ id }) => Number.parseInt(id));
    expect(ids).toEqual([...ids].sort((one, other) => other - one));
    const refused = rest.data.find(({ code, userHash }) => code === 'FORBIDDEN' && userHash);
    expect(refused).toMatchObject({ event: 'accessRefused', severity: 'medium' });
    expect(JSON.stringify(rest)).not.toContain('mallory');
    expect((await door.send('GET /admin/security-events?cursor=none')).status).toBe(422);
  });

  describe('levels of logs', () => {
    const levels = '/admin/log-levels';
    const put = (body: object) => door.send(`PUT ${levels}`, { body });

    it('are set for one app, heard by its process, and given back', async () => {
      const { json } = await door.send(`GET ${levels}`);
      const apps = json.data.apps as { app: string; components: string[] }[];
      expect(apps.find(({ app }) => app === 'scoring-service')?.components).toContain('OutboxRelay');
      const wish = { app: 'scoring-service', level: 'debug', minutes: 5 };
      expect((await put(wish)).json.data).toMatchObject({ app: 'scoring-service', component: '*' });
      await waitFor(() =>
        Promise.resolve(platform.app('scoring-service').output.includes('Levels of logs have changed')),
      );
      expect((await door.send(`GET ${levels}`)).json.data.overrides).toHaveLength(1);
      expect((await door.send(`DELETE ${levels}?app=scoring-service`)).status).toBe(200);
      expect((await door.send(`DELETE ${levels}?app=scoring-service`)).status).toBe(404);
    });

    it('are refused for what no app has, for ever, and for silence', async () => {
      const wrong = [
        { app: 'gateway', component: 'NoSuchThing', level: 'debug' },
        { app: 'gateway', component: 'MarketService', level: 'debug' },
        { app: 'nobody', level: 'debug' },
        { level: 'silent' },
        { level: 'loud' },
        { level: 'debug', minutes: 1_441 },
        { level: 'debug', minutes: 0 },
      ];
      for (const body of wrong) expect((await put(body)).status).toBe(422);
      expect((await door.send(`GET ${levels}`)).json.data.overrides).toEqual([]);
    });
  });

  describe('a dead letter, from the command line,', () => {
    const command = async (...args: string[]) => {
      const script = join(checkout, 'ops', 'local', 'dead-letters.mjs');
      const env = { PATH: process.env['PATH'], ROVER_URL: platform.url };
      return (await run(process.execPath, [script, ...args], { env })).stdout;
    };

    it('is listed, shown and sent back', async () => {
      const id = await orphan();
      const letter = await letterOf(id);
      expect(await command('list', '--topic', 'imports')).toMatch(
        new RegExp(`${letter.id}  \\S+  listing.rows.received → event-ingest, 1 attempts: .*never begun`),
      );
      expect(JSON.parse(await command('show', letter.id))).toMatchObject({ id: letter.id, key: id });
      await removeCause(id);
      expect(await command('redrive', letter.id)).toMatch('was sent to its group again');
      await door.progress(id, ({ status }) => status === 'completed');
    });

    it('is thrown away, and a letter that is gone is an error that says so', async () => {
      const letter = await letterOf(await orphan());
      expect(await command('discard', letter.id)).toMatch('was thrown away');
      expect(await isGone(letter.id)).toBe(true);
      await expect(command('discard', letter.id)).rejects.toMatchObject({
        code: 1,
        stderr: expect.stringMatching(/refused/),
      });
    });
  });
});
