import { randomUUID } from 'node:crypto';
import { dealArrived, topics, type AppName } from '@rover/contracts';
import { ConflictError, NotFoundError, type RunningApp } from '@rover/platform';
import { StreamProducer } from '@rover/redis-streams';
import { aListing, createTestApp, createTestRedis, waitFor, type TestRedis } from '@rover/testing';
import { gateway } from '../src/gateway.app.js';
import { FakeServices, openDoors } from './support/fake-services.js';
import { GatewayClient } from './support/gateway-client.js';

const now = '2026-01-01T00:00:00Z';
const listing = (version = 1) => ({
  ...aListing({ id: 'a' }),
  status: 'inStock' as const,
  version,
  createdAt: now,
  updatedAt: now,
});

describe('the doors', () => {
  let redis: TestRedis;
  let services: FakeServices;
  let running: RunningApp;
  let client: GatewayClient;
  let tokens: Record<'admin' | 'manager' | 'customer', string>;
  const asked: { name: string; data: unknown; caller: unknown }[] = [];
  let version = 1;

  beforeAll(async () => {
    redis = await createTestRedis();
    services = new FakeServices(redis);
    const page = () => ({ data: [], meta: { nextCursor: null, total: version, unscored: 0 } });
    await answering('scoring-service', {
      'deals.search': page,
      'deals.score': () => ({ data: [] }),
      'listings.get': ({ id }: { id: string }) => {
        if (id !== 'a') throw new NotFoundError();
        return { data: listing(version) };
      },
      'listings.update': () => ({ data: listing(++version) }),
      'models.list': () => ({ data: [], meta: { nextCursor: null } }),
      'models.get': ({ version: asked }: { version: number }) => {
        if (asked !== 3) throw new NotFoundError();
        return { data: {} };
      },
      'models.promote': () => {
        throw new ConflictError('Another model was promoted.', 'MODEL_CHAMPION_CHANGED');
      },
      'models.rollBack': () => ({ data: {} }),
      'models.train': () => ({ data: { id: randomUUID() } }),
      'models.runs.get': () => ({ data: {} }),
    });
    await services.start('event-ingest', {}, [
      'interactions.received',
      'readings.received',
      'sensors.received',
    ]);
    await services.start('vehicle-profiles', openDoors);
    running = await createTestApp(gateway, { redis });
    client = new GatewayClient(running.url);
    tokens = {
      admin: await client.token('root', 'admin'),
      manager: await client.token('meg', 'manager'),
      customer: await client.token('ann', 'customer'),
    };
  });

  afterAll(async () => {
    await running.close();
    await services.stop();
    await redis.drop();
  });

  async function answering(service: AppName, answers: Record<string, (data: never) => unknown>) {
    const noted = Object.entries(answers).map(([name, answer]) => [
      name,
      (data: never, { message }: { message: { context?: { caller?: unknown } } }) => {
        asked.push({ name, data, caller: message.context?.caller });
        return answer(data);
      },
    ]);
    await services.start(service, Object.fromEntries(noted) as never);
  }

  const get = (path: string, headers = {}) => client.send(`GET ${path}`, { token: tokens.customer, headers });

  it('asks for deals as the query says, on behalf of the caller', async () => {
    const { status } = await get(
      '/api/v1/deals?make=Ford&maxPrice=2000000&budgetRange=-900000&preferredMakes=VW,Kia&limit=3',
    );
    expect(status).toBe(200);
    expect(asked.at(-1)).toEqual({
      name: 'deals.search',
      data: {
        criteria: { make: 'Ford', maxPrice: 2_000_000 },
        preferences: { preferredMakes: ['VW', 'Kia'], budgetRange: { max: 900_000 } },
        limit: 3,
      },
      caller: expect.objectContaining({ sub: 'ann', roles: ['customer'] }) as unknown,
    });
  });

  it('gives an answer again without asking, until the market changes', async () => {
    const ask = () => get('/api/v1/deals?make=Cached');
    const count = () =>
      asked.filter(({ data }) => (data as { criteria?: { make?: string } }).criteria?.make === 'Cached')
        .length;
    const first = await waitFor(async () => {
      const before = count();
      const answer = await ask();
      return count() === before && answer;
    });
    expect(
      (await get('/api/v1/deals?make=Cached', { 'if-none-match': first.headers.get('etag') })).status,
    ).toBe(304);
    const before = count();
    const producer = new StreamProducer({
      connection: { url: redis.url },
      prefix: redis.prefix,
      source: 'scoring-service',
    });
    const data = { listing: listing(), scores: null, confidence: null, marketValue: null };
    await producer.append(topics.deals, [{ type: dealArrived.name, key: 'a', data }]);
    await producer.close();
    await waitFor(async () => (await ask()) && count() > before, 1_900);
  });

  it('takes a new price under the version that was read, and shows it at once', async () => {
    const read = await get('/api/v1/listings/a');
    const tag = read.headers.get('etag') as string;
    const patch = { token: tokens.manager, body: { askingPrice: 1 }, headers: { 'if-match': tag } };
    expect((await client.send('PATCH /api/v1/listings/a', patch)).status).toBe(200);
    expect(asked.at(-1)?.data).toEqual({
      id: 'a',
      patch: { askingPrice: 1 },
      version: read.json.data.version,
    });
    expect((await get('/api/v1/listings/a')).json.data.version).toBe(read.json.data.version + 1);
  });

  it('hides what is not there', async () => {
    expect((await get('/api/v1/listings/b')).json).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect((await get('/api/v1/nowhere')).json).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  });

  it('hands a batch of events on as it was written', async () => {
    const body = `{ "events" : [{"action":"SAVE","entityId":"a"},\n {"id":"${randomUUID()}","action":"BID","value":1.50}] }`;
    const headers = { 'content-type': 'application/json' };
    const { status, json } = await client.send('POST /api/v1/events', {
      token: tokens.customer,
      body,
      headers,
    });
    expect([status, json]).toEqual([202, { data: { received: 2 } }]);
    const heard = await waitFor(() => services.heard.find(({ raw }) => raw === body));
    expect(heard).toMatchObject({ type: 'interactions.received', context: { caller: { sub: 'ann' } } });
  });

  it('lets nobody write the history of others but those who may', async () => {
    const body = { events: [{ action: 'SAVE', userId: 'bob' }] };
    expect((await client.send('POST /api/v1/events', { token: tokens.customer, body })).status).toBe(403);
    expect((await client.send('POST /api/v1/events', { token: tokens.manager, body })).status).toBe(202);
  });

  it('lets a device key speak for its own vehicles until it is revoked', async () => {
    const create = {
      token: tokens.manager,
      body: { name: 'box', vehicleIds: ['v1'] },
      headers: { 'idempotency-key': 'k' },
    };
    const created = await client.send('POST /api/v1/device-keys', create);
    expect((await client.send('POST /api/v1/device-keys', create)).text).toBe(created.text);
    const { id, key } = created.json.data;
    const record = (vehicleId: string) =>
      client.send('POST /api/v1/telemetry', {
        body: { readings: [{ vehicleId, deviceTime: now }] },
        headers: { 'x-device-key': key },
      });
    expect((await record('v1')).status).toBe(202);
    expect((await record('v2')).status).toBe(403);
    expect(
      (await client.send(`DELETE /api/v1/device-keys/${id}`, { token: tokens.manager })).json.data.revokedAt,
    ).not.toBeNull();
    expect((await record('v1')).status).toBe(401);
    const list = await client.send('GET /api/v1/device-keys', { token: tokens.manager });
    const [, , ...secret] = key.split('_');
    expect(list.text).not.toContain(secret.join('_'));
  });

  it('takes sensor events of showrooms that the token names', async () => {
    const { json } = await client.send('POST /api/v1/auth/token', {
      body: { user: 'sam', roles: ['manager'], showrooms: ['s1'] },
    });
    const send = (showroom: string) =>
      client.send(`POST /api/v1/showrooms/${showroom}/sensors`, {
        token: json.data.token,
        body: { events: [{ visitorId: 'x', kind: 'entered' }] },
      });
    expect([(await send('s1')).status, (await send('s2')).status]).toEqual([202, 404]);
    await waitFor(() =>
      services.heard.find(({ data }) => (data as { showroomId?: string }).showroomId === 's1'),
    );
  });

  it('lists, shows, sends back and throws away dead letters', async () => {
    const producer = new StreamProducer({
      connection: { url: redis.url },
      prefix: redis.prefix,
      source: 'gateway',
    });
    await producer.append(topics.intake, [
      { type: 'interactions.received', key: 'x', data: { events: 'bad' } },
    ]);
    await producer.close();
    const send = (line: string) => client.send(line, { token: tokens.admin });
    const list = () => send('GET /api/v1/admin/dead-letters?topic=intake&limit=1');
    const letter = await waitFor(async () => (await list()).json.data[0]);
    expect(letter).toMatchObject({ topic: 'intake', group: 'event-ingest', type: 'interactions.received' });
    const path = `/api/v1/admin/dead-letters/${letter.id}`;
    expect((await send(`GET ${path}`)).json.data.data).toEqual({ events: 'bad' });
    expect((await send(`POST ${path}/redrive`)).status).toBe(200);
    const again = await waitFor(async () => (await list()).json.data[0]);
    expect((await send(`DELETE /api/v1/admin/dead-letters/${again.id}`)).status).toBe(200);
    expect((await send(`DELETE /api/v1/admin/dead-letters/${again.id}`)).status).toBe(404);
    expect((await send('GET /api/v1/admin/dead-letters/nonsense')).status).toBe(404);
  });

  it('shows models to managers and lets administrators alone decide what serves', async () => {
    const path = '/api/v1/models';
    const send = (line: string, role: keyof typeof tokens) => client.send(line, { token: tokens[role] });
    const reads = [
      `GET ${path}?kind=marketValue&limit=2`,
      `GET ${path}/marketValue/3`,
      `GET ${path}/runs/${randomUUID()}`,
    ];
    const writes = [
      `POST ${path}/marketValue/3/promote`,
      `POST ${path}/marketValue/rollback`,
      `POST ${path}/marketValue/train`,
    ];
    const statuses = (lines: string[], role: keyof typeof tokens) =>
      Promise.all(lines.map(async (line) => (await send(line, role)).status));
    expect(await statuses(reads, 'manager')).toEqual([200, 200, 200]);
    expect(await statuses([...reads, ...writes], 'customer')).toEqual(Array(6).fill(403));
    expect(await statuses(writes, 'manager')).toEqual([403, 403, 403]);
    expect(await statuses(writes, 'admin')).toEqual([409, 200, 202]);
    expect(asked.filter(({ name }) => name === 'models.promote')).toMatchObject([
      { data: { kind: 'marketValue', version: 3 }, caller: { sub: 'root' } },
    ]);
  });

  it('answers for models that are not there, and refuses kinds and versions that cannot be', async () => {
    const statusOf = async (line: string) => (await client.send(line, { token: tokens.admin })).status;
    expect(await statusOf('GET /api/v1/models/marketValue/4')).toBe(404);
    expect(await statusOf('GET /api/v1/models/horoscope/1')).toBe(422);
    expect(await statusOf('GET /api/v1/models/marketValue/latest')).toBe(422);
    expect(await statusOf('GET /api/v1/models?sort=version')).toBe(422);
  });

  it('compresses large answers for those who ask', async () => {
    const { headers } = await get('/api/openapi.json', { 'accept-encoding': 'br' });
    expect(headers.get('content-encoding')).toBe('br');
  });
});
