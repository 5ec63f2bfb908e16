import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import {
  renewImport,
  startImport,
  type EventData,
  type listingRowsReceived,
  type RequestOf,
} from '@rover/contracts';
import { ValidationError, type RunningApp } from '@rover/platform';
import { createTestApp, createTestRedis, waitFor, type TestRedis } from '@rover/testing';
import { gateway } from '../src/gateway.app.js';
import { aRunningImport } from './support/a-running-import.js';
import { FakeServices } from './support/fake-services.js';
import { GatewayClient, type Sending } from './support/gateway-client.js';

type Started = RequestOf<typeof startImport>;
type Batch = EventData<typeof listingRowsReceived>;

const bomb = gzipSync(`{"make":"${'x'.repeat(100_000)}"}\n`.repeat(200));

describe('the import door', () => {
  let redis: TestRedis;
  let services: FakeServices;
  let running: RunningApp;
  let client: GatewayClient;
  let token: string;
  const started: Started[] = [];
  const sent: string[] = [];

  beforeAll(async () => {
    redis = await createTestRedis();
    services = new FakeServices(redis);
    const answers = { [startImport.name]: answerStart, [renewImport.name]: answerRenew };
    await services.start('event-ingest', answers, ['listing.rows.received']);
    running = await createTestApp(gateway, { redis });
    client = new GatewayClient(running.url);
    token = await client.token('ann', 'manager');
  });

  afterAll(async () => {
    await running.close();
    await services.stop();
    await redis.drop();
  });

  beforeEach(() => {
    started.length = 0;
    services.heard.length = 0;
  });

  function answerStart(start: Started) {
    if (!start.columns.some((column) => /make/i.test(column)))
      throw new ValidationError([{ path: 'columns', message: 'no make' }]);
    started.push(start);
    return aRunningImport(start.id);
  }

  function answerRenew(renewed: RequestOf<typeof renewImport>) {
    if (renewed.sent) sent.push(renewed.id);
    return aRunningImport(renewed.id);
  }

  const send = (body: string | Uint8Array, { headers, query = '' }: Sending & { query?: string } = {}) =>
    client.send(`POST /api/v1/listings/import${query}`, {
      token,
      body,
      headers: { 'content-type': 'text/csv', ...headers },
    });

  const batchesOf = (id: string) =>
    waitFor(() => {
      const batches = services.heard
        .map(({ data }) => data as Batch)
        .filter(({ importId }) => importId === id);
      return batches.some(({ last }) => last) && batches;
    });

  it('hands on what a file says, row by row', async () => {
    const { status, json } = await send('make;price\nFord;1\nFord;1\nVW\n', {
      query: '?currency=GBP&map.askingPrice=price',
    });
    expect(status).toBe(202);
    const batches = await batchesOf(json.data.id);
    expect(sent).toEqual([json.data.id]);
    expect(started).toEqual([
      {
        id: json.data.id,
        format: 'csv',
        columns: ['make', 'price'],
        rows: 3,
        options: { currency: 'GBP', map: { askingPrice: 'price' }, constants: {} },
      },
    ]);
    expect(batches).toEqual([
      {
        importId: json.data.id,
        sequence: 0,
        rows: [
          { line: 2, occurrence: 0, cells: ['Ford', '1'] },
          { line: 3, occurrence: 1, cells: ['Ford', '1'] },
        ],
        unreadable: [{ line: 4, reason: 'has 1 cells where the header has 2' }],
        last: true,
      },
    ]);
  });

  it('takes a file that is larger than its memory, compressed too', async () => {
    const rows = Array.from({ length: 100 }, (_, at) => ({
      make: 'Ford',
      price: at,
      note: randomBytes(50_000).toString('hex'),
    }));
    const file = gzipSync(rows.map((row) => JSON.stringify(row)).join('\n'));
    const { status, json } = await send(file, {
      headers: { 'content-encoding': 'gzip', 'content-type': 'application/x-ndjson' },
    });
    expect(status).toBe(202);
    const batches = await batchesOf(json.data.id);
    expect(batches.map(({ sequence }) => sequence)).toEqual(batches.map((_, at) => at));
    const cells: unknown[] = batches.flatMap((batch) => batch.rows).map((row) => row.cells);
    expect(cells).toEqual(rows);
  });

  it.each<[name: string, body: string | Uint8Array, status: number, options?: Sending & { query?: string }]>([
    ['an empty body', '', 422],
    ['a header alone', 'make,price\n', 422],
    ['an unclosed quote', 'make,price\n"Ford,1\n', 422],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 422],
    ['columns of no listing', 'a,b\n1,2\n', 422],
    ['gzip that is none', 'make,price\nFord,1\n', 400, { headers: { 'content-encoding': 'gzip' } }],
    ['an unknown encoding', 'make,price\nFord,1\n', 415, { headers: { 'content-encoding': 'br' } }],
    ['a bomb', bomb, 413, { headers: { 'content-encoding': 'gzip', 'content-type': 'application/ndjson' } }],
    ['another media type', '{}', 415, { headers: { 'content-type': 'application/json' } }],
    ['an unknown field', 'make,price\nFord,1\n', 422, { query: '?colour_of_roof=red' }],
    ['a currency that is none', 'make,price\nFord,1\n', 422, { query: '?currency=pounds' }],
    ['a unit that is none', 'make,price\nFord,1\n', 422, { query: '?odometerUnit=leagues' }],
    ['a bad key', 'make,price\nFord,1\n', 400, { headers: { 'idempotency-key': 'a b' } }],
  ])('refuses %s and changes nothing', async (_name, body, status, options = {}) => {
    const answer = await send(body, options);
    expect([answer.status, answer.json?.status]).toEqual([status, status]);
    expect(started).toEqual([]);
    expect(services.heard).toEqual([]);
  });

  it('answers a repeated key with the first answer, and refuses it for another file', async () => {
    const headers = { 'idempotency-key': 'once' };
    const first = await send('make,price\nFord,1\n', { headers });
    const again = await send('make,price\nFord,1\n', { headers });
    expect([first.status, again.status, again.text]).toEqual([202, 202, first.text]);
    expect(started).toHaveLength(1);
    expect((await send('make,price\nFord,2\n', { headers })).json.code).toBe('IDEMPOTENCY_KEY_REUSED');
    expect((await send('make,price\nFord,1\n', { headers, query: '?currency=GBP' })).status).toBe(422);
    expect(started).toHaveLength(1);
  });

  it('frees the key of a file that was refused', async () => {
    const headers = { 'idempotency-key': 'second-try' };
    expect((await send('make,price\n"Ford', { headers })).status).toBe(422);
    expect((await send('make,price\nFord,1\n', { headers })).status).toBe(202);
  });
});
