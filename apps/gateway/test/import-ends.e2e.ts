import { connect, type Socket } from 'node:net';
import {
  abortImport,
  listingRowsReceived,
  renewImport,
  startImport,
  topics,
  type EventData,
  type RequestOf,
} from '@rover/contracts';
import type { RunningApp } from '@rover/platform';
import { StreamProducer } from '@rover/redis-streams';
import { createTestApp, createTestRedis, waitFor, type TestRedis } from '@rover/testing';
import { gateway } from '../src/gateway.app.js';
import { aRunningImport } from './support/a-running-import.js';
import { FakeServices } from './support/fake-services.js';
import { GatewayClient } from './support/gateway-client.js';

const file = 'make,price\nFord,1\nFord,2\n';
const line = 'POST /api/v1/listings/import';
const headers = { 'content-type': 'text/csv' };

describe('an import whose sender or gateway goes away', () => {
  let redis: TestRedis;
  let services: FakeServices;
  let running: RunningApp;
  let client: GatewayClient;
  let token: string;
  let started: RequestOf<typeof startImport>[];
  let renewed: RequestOf<typeof renewImport>[];
  let aborted: RequestOf<typeof abortImport>[];
  /** `imports.start` is answered once this resolves. */
  let mayStart: Promise<void>;

  const answers = {
    [startImport.name]: async (start: RequestOf<typeof startImport>) => {
      started.push(start);
      await mayStart;
      return aRunningImport(start.id);
    },
    [renewImport.name]: (renewal: RequestOf<typeof renewImport>) => {
      renewed.push(renewal);
      return aRunningImport(renewal.id);
    },
    [abortImport.name]: (abortion: RequestOf<typeof abortImport>) => {
      aborted.push(abortion);
      return aRunningImport(abortion.id);
    },
  };

  const open = async (events: string[], env: Record<string, string> = {}) => {
    await services.start('event-ingest', answers, events);
    running = await createTestApp(gateway, { redis, env: { LOG_LEVEL: 'silent', ...env } });
    client = new GatewayClient(running.url);
    token = await client.token('ann', 'manager');
  };

  /** As many entries as the stream of each partition holds, which nobody reads. */
  const fill = async () => {
    const { url, prefix } = redis;
    const producer = new StreamProducer({ connection: { url }, prefix, source: 'test' });
    const { name, partitions, maxLength } = topics.imports;
    const sizes = { name, partitions: 1, maxLength: maxLength * partitions };
    const messages = Array.from({ length: maxLength / partitions }, () => ({
      type: 'x.filler',
      key: 'x',
      data: 0,
    }));
    await producer.append(sizes, messages);
    await producer.close();
    const [full] = (await redis.keys()).filter((key) => key.endsWith('{imports:0}'));
    for (let partition = 1; partition < partitions; partition++)
      await redis.client.copy(full as string, (full as string).replace(':0}', `:${partition}}`));
  };

  /** Speaks HTTP by hand, so that it can leave in the middle. */
  const begin = (body: string, length: number): Socket => {
    const socket = connect(Number(new URL(running.url).port), '127.0.0.1');
    socket.on('error', () => undefined).resume();
    socket.write(
      `POST /api/v1/listings/import HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${token}\r\n` +
        `content-type: text/csv\r\ncontent-length: ${length}\r\n\r\n${body}`,
    );
    return socket;
  };

  const rows = () =>
    services.heard
      .filter(({ type }) => type === listingRowsReceived.name)
      .map(({ data }) => data as EventData<typeof listingRowsReceived>);

  beforeEach(async () => {
    [started, renewed, aborted] = [[], [], []];
    mayStart = Promise.resolve();
    redis = await createTestRedis();
    services = new FakeServices(redis);
  });

  afterEach(async () => {
    await running?.close();
    await services.stop();
    await redis.drop();
  });

  it('begins nothing when the sender leaves before the end of the file', async () => {
    await open([listingRowsReceived.name], { ROVER_IMPORTS_AT_ONCE: '1' });
    const half = () => begin('make,price\nFord,1\n', 10_000);
    let socket = half();
    const send = () => client.send(line, { token, body: file, headers });
    await waitFor(async () => {
      // One that came while the question below was being answered is refused, and has to come again.
      if (socket.bytesRead > 0) socket = half();
      return (await client.send(line, { token, headers })).status === 503;
    });
    socket.resetAndDestroy();
    await waitFor(async () => (await send()).status === 202);
    expect(started.map((start) => start.rows)).toEqual([2]);
  });

  it('takes a whole file whole when the sender does not wait for the answer', async () => {
    let start = () => undefined as void;
    mayStart = new Promise((resolve) => (start = resolve));
    await open([listingRowsReceived.name]);
    const socket = begin(file, file.length);
    await waitFor(() => started.length === 1);
    socket.resetAndDestroy();
    start();
    await waitFor(() => rows().some(({ last }) => last));
    await waitFor(() => renewed.some(({ sent }) => sent));
    expect(aborted).toEqual([]);
  });

  it('tells that it lives while it waits for room, and that it gives up when it is shut down', async () => {
    await open([], { ROVER_IMPORT_SILENCE_SECONDS: '1' });
    await fill();
    const answer = client.send(line, { token, body: file, headers });
    await waitFor(() => renewed.length > 1);
    expect([aborted, renewed.some(({ sent }) => sent)]).toEqual([[], false]);
    await running?.close();
    expect(await answer).toMatchObject({ status: 503, json: { code: 'IMPORT_INTERRUPTED' } });
    expect((await answer).headers.get('retry-after')).toBe('5');
    expect(aborted).toEqual([
      { id: started[0]?.id, reason: expect.stringMatching(/shut down.*Send the file/) },
    ]);
  });
});
