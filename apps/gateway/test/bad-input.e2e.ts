import type { RunningApp } from '@rover/platform';
import { createTestApp, createTestRedis, type TestRedis } from '@rover/testing';
import fc from 'fast-check';
import { gateway } from '../src/gateway.app.js';
import { FakeServices } from './support/fake-services.js';
import { GatewayClient } from './support/gateway-client.js';

describe('bad input', () => {
  let redis: TestRedis;
  let services: FakeServices;
  let running: RunningApp;
  let client: GatewayClient;
  let token: string;
  let asked = 0;

  beforeAll(async () => {
    redis = await createTestRedis();
    services = new FakeServices(redis);
    const answer = () => {
      asked++;
      return { data: [], meta: { nextCursor: null, total: 0, unscored: 0 } };
    };
    const answers = {
      'deals.search': answer,
      'deals.score': answer,
      'listings.get': answer,
      'listings.update': answer,
    };
    await services.start('scoring-service', answers);
    await services.start('event-ingest', {}, ['interactions.received', 'readings.received']);
    running = await createTestApp(gateway, { redis });
    client = new GatewayClient(running.url);
    token = await client.token('root', 'admin');
  });

  afterAll(async () => {
    await running.close();
    await services.stop();
    await redis.drop();
  });

  const event = (more: object) => ({ events: [{ action: 'SAVE', ...more }] });
  const json = { 'content-type': 'application/json' };

  it.each<[name: string, line: string, sending: object, status: number]>([
    ['malformed JSON', 'POST /api/v1/events', { body: '{"events":[', headers: json }, 400],
    ['an empty body', 'POST /api/v1/events', { body: '', headers: json }, 400],
    ['a prototype', 'POST /api/v1/events', { body: '{"__proto__":{}}', headers: json }, 400],
    ['a wrong type', 'POST /api/v1/events', { body: { events: 'x' } }, 422],
    ['an unknown field', 'POST /api/v1/events', { body: event({ colour: 1 }) }, 422],
    [
      'an infinite number',
      'POST /api/v1/events',
      { body: '{"events":[{"action":"BID","value":1e999}]}', headers: json },
      422,
    ],
    ['NaN', 'POST /api/v1/events', { body: '{"events":[{"action":"BID","value":NaN}]}', headers: json }, 400],
    [
      'too many events',
      'POST /api/v1/events',
      { body: { events: Array.from({ length: 1001 }, () => ({ action: 'SAVE' })) } },
      422,
    ],
    [
      'a huge body',
      'POST /api/v1/events',
      { body: JSON.stringify({ events: ['x'.repeat(1_100_000)] }), headers: json },
      413,
    ],
    [
      'another media type',
      'POST /api/v1/events',
      { body: 'a=b', headers: { 'content-type': 'text/csv' } },
      415,
    ],
    ['SQL', "GET /api/v1/listings/a';drop table listing;--", {}, 422],
    ['a header in a path', 'GET /api/v1/listings/a%0d%0aset-cookie:x=1', {}, 422],
    ['a path that cannot be decoded', 'GET /api/v1/listings/%ff', {}, 400],
    ['a zero byte', 'GET /api/v1/listings/a%00', {}, 422],
    ['a misspelt filter', 'GET /api/v1/deals?maxprice=1', {}, 422],
    ['a negative price', 'GET /api/v1/deals?maxPrice=-1', {}, 422],
    [
      'a bad version',
      'PATCH /api/v1/listings/a',
      { body: { askingPrice: 1 }, headers: { 'if-match': 'x' } },
      400,
    ],
    ['an empty patch', 'PATCH /api/v1/listings/a', { body: {} }, 422],
    ['a negative price in a body', 'PATCH /api/v1/listings/a', { body: { askingPrice: -5 } }, 422],
    ['a channel that is none', 'PUT /api/v1/notifications/preferences', { body: { channels: ['fax'] } }, 422],
    ['hours that are none', 'PUT /api/v1/notifications/preferences', { body: { digestAt: '25:00' } }, 422],
    ['a mark that says nothing', 'PATCH /api/v1/notifications/ntf_1', { body: {} }, 422],
    ['a time that is none', 'POST /api/v1/notifications/read', { body: { until: 'now' } }, 422],
    ['a state that is none', 'GET /api/v1/notifications/deliveries?state=lost', {}, 422],
    ['a misspelt outbox', 'GET /api/v1/notifications/outbox?chanel=sms', {}, 422],
    ['a page of none', 'GET /api/v1/notifications?limit=0', {}, 422],
    [
      'a template of no kind',
      'POST /api/v1/notifications/templates',
      { body: { kind: 'x', text: 'x' } },
      422,
    ],
    ['an empty preview', 'POST /api/v1/notifications/templates/preview', { body: {} }, 422],
    ['a language by its name', 'GET /api/v1/notifications/templates?language=German', {}, 422],
    ['a receipt of nothing', 'POST /api/v1/notifications/receipts/webhook', { body: {} }, 422],
    ['JSON for a form', 'POST /api/v1/notifications/receipts/twilio', { body: {} }, 415],
    ['a token of spaces', 'POST /api/v1/notifications/unsubscribe/%20', {}, 422],
  ])('refuses %s', async (_name, line, sending, status) => {
    const before = [asked, services.heard.length];
    const answer = await client.send(line, { token, ...sending });
    expect([answer.status, answer.json.status]).toEqual([status, status]);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect([asked, services.heard.length]).toEqual(before);
  });

  it('answers any JSON at any door without an error of ours', async () => {
    const lines = [
      'POST /api/v1/events',
      'POST /api/v1/telemetry',
      'POST /api/v1/deals/score',
      'PATCH /api/v1/listings/a',
    ];
    const bodies = fc.oneof(
      fc.json(),
      fc.string(),
      fc.jsonValue().map((value) => JSON.stringify({ events: [value], readings: value })),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...lines), bodies, async (line, body) => {
        const { status } = await client.send(line, { token, body, headers: json });
        expect(status).toBeLessThan(500);
      }),
      { numRuns: 200 },
    );
  });

  it('answers any query without an error of ours', async () => {
    const names = fc.constantFrom(
      'make',
      'maxPrice',
      'limit',
      'budgetRange',
      'cursor',
      'x',
      'preferredMakes',
    );
    await fc.assert(
      fc.asyncProperty(fc.dictionary(names, fc.string()), async (query) => {
        const { status } = await client.send(`GET /api/v1/deals?${new URLSearchParams(query).toString()}`, {
          token,
        });
        expect(status).toBeLessThan(500);
      }),
      { numRuns: 100 },
    );
  });
});
