import { createTestApp, startRedis, waitFor } from '@rover/testing';
import { gateway } from '../src/gateway.app.js';
import { FakeServices } from './support/fake-services.js';
import { GatewayClient } from './support/gateway-client.js';

const page = { data: [], meta: { nextCursor: null, total: 0, unscored: 0 } };
const events = { events: [{ action: 'SAVE', entityId: 'a' }] };

it('answers 503 while Redis is away, and goes on by itself when it is back', async () => {
  const server = await startRedis();
  const redis = { url: server.url, prefix: 'outage' };
  const services = new FakeServices(redis);
  await services.start('scoring-service', { 'deals.search': () => page });
  await services.start('event-ingest', {}, ['interactions.received']);
  const running = await createTestApp(gateway, { redis, env: { LOG_LEVEL: 'silent' } });
  const client = new GatewayClient(running.url);
  const token = await client.token('ann', 'customer');
  const write = () => client.send('POST /api/v1/events', { token, body: events });
  const read = () => client.send(`GET /api/v1/deals?make=${Math.random()}`, { token });
  expect([(await write()).status, (await read()).status]).toEqual([202, 200]);

  await server.kill();
  for (const refused of [await write(), await read()]) {
    expect([refused.status, refused.json.status]).toEqual([503, 503]);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  }
  expect((await client.send('GET /health/live')).status).toBe(200);
  await waitFor(async () => (await client.send('GET /health/ready')).status === 503);

  await server.restart();
  await waitFor(async () => (await client.send('GET /health/ready')).status === 200, 20_000);
  await waitFor(async () => (await write()).status === 202 && (await read()).status === 200, 20_000);
  await waitFor(() => services.heard.length >= 2, 20_000);
  await running.close();
  await services.stop();
  await server.stop();
});

it('answers 503 when a service does not', async () => {
  const server = await startRedis();
  const running = await createTestApp(gateway, {
    redis: { url: server.url, prefix: 'alone' },
    env: { LOG_LEVEL: 'silent' },
  });
  const client = new GatewayClient(running.url);
  const token = await client.token('ann', 'customer');
  const refused = await client.send('GET /api/v1/deals', { token });
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
  await running.close();
  await server.stop();
});
