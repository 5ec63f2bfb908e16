import { generateKeyPairSync } from 'node:crypto';
import { roles, routes, type Role, type RouteContract } from '@rover/contracts';
import { ManualClock, type RunningApp } from '@rover/platform';
import { createTestApp, createTestRedis, type TestRedis } from '@rover/testing';
import { decodeJwt, SignJWT, UnsecuredJWT } from 'jose';
import { gateway } from '../src/gateway.app.js';
import { GatewayClient } from './support/gateway-client.js';

const closed = routes.filter(({ access }) => access !== 'public');
const lineOf = ({ method, path }: RouteContract): string =>
  `${method} ${path.replace(/:\w+/g, '0190f6a0-7d4f-7cc0-8000-000000000000')}`;
const rolesWithout = ({ access }: RouteContract): Role[] =>
  Array.isArray(access) ? roles.filter((role) => !(access as readonly Role[]).includes(role)) : [];

describe('who may come in', () => {
  let redis: TestRedis;
  let running: RunningApp;
  let client: GatewayClient;
  let good: string;

  beforeAll(async () => {
    redis = await createTestRedis();
    running = await createTestApp(gateway, { redis, env: { ROVER_CORS_ORIGINS: 'https://console.example' } });
    client = new GatewayClient(running.url);
    good = await client.token('ann', 'customer');
  });

  afterAll(async () => {
    await running.close();
    await redis.drop();
  });

  const problemOf = async (line: string, token?: string) => {
    const { status, json, headers } = await client.send(line, { token });
    expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(json).toMatchObject({
      status,
      code: expect.any(String),
      traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    return { status, code: json.code as string };
  };

  it.each(closed.map((route) => [lineOf(route)]))('nobody without a token: %s', async (line) => {
    expect(await problemOf(line)).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
  });

  it.each(
    closed
      .filter((route) => rolesWithout(route).length > 0)
      .map((route) => [lineOf(route), rolesWithout(route)] as const),
  )('nobody with a wrong role: %s', async (line, wrong) => {
    const token = await client.token('bob', ...wrong);
    expect(await problemOf(line, token)).toEqual({ status: 403, code: 'FORBIDDEN' });
  });

  it('nobody with a token that we did not sign, or that was changed', async () => {
    const claims = decodeJwt(good);
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const [head, , signature] = good.split('.') as [string, string, string];
    const forged = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', typ: 'JWT' })
      .sign(privateKey);
    const unsigned = new UnsecuredJWT(claims).setExpirationTime('1h').encode();
    const changed = [
      head,
      Buffer.from(JSON.stringify({ ...claims, roles: ['admin'] })).toString('base64url'),
      signature,
    ].join('.');
    const jwks = JSON.stringify((await client.send('GET /api/v1/auth/jwks')).json.keys[0]);
    const confused = await new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(Buffer.from(jwks));
    for (const token of [
      forged,
      unsigned,
      changed,
      confused,
      'x',
      `${good}x`,
      good.slice(0, -3),
      'rvk_0_0',
      '\u00e9'.repeat(9),
    ]) {
      expect((await problemOf('GET /api/v1/deals', token)).status).toBe(401);
    }
  });

  it('nobody with a token that has expired, were it known or not', async () => {
    const clock = new ManualClock(Date.now());
    const replica = await createTestApp(gateway, { redis, clock, env: { ROVER_DEV_TOKEN_SECONDS: '60' } });
    const door = new GatewayClient(replica.url);
    const [used, unused] = [await door.token('ann', 'admin'), await door.token('bob', 'admin')];
    const ask = (token: string) => door.send('GET /api/v1/device-keys', { token });
    expect((await ask(used)).status).toBe(200);
    clock.advance(70_000);
    for (const token of [used, unused])
      expect(await ask(token)).toMatchObject({ status: 401, json: { status: 401, code: 'TOKEN_EXPIRED' } });
    await replica.close();
  });

  it('no token in a query', async () => {
    expect((await problemOf(`GET /api/v1/deals?token=${good}`)).status).toBe(401);
  });

  it('says nothing of itself and allows nothing', async () => {
    const { headers } = await client.send('GET /api/v1/auth/jwks');
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    expect(headers.get('server') ?? headers.get('x-powered-by')).toBeNull();
  });

  it('lets pages of listed origins in alone', async () => {
    const allowed = async (origin: string) => {
      const headers = {
        origin,
        'access-control-request-method': 'PATCH',
        'access-control-request-headers': 'authorization,if-match',
      };
      const { status, headers: answer } = await client.send('OPTIONS /api/v1/listings/x', { headers });
      expect(status).toBe(204);
      return answer.get('access-control-allow-origin');
    };
    expect(await allowed('https://console.example')).toBe('https://console.example');
    expect(await allowed('https://evil.example')).not.toBe('https://evil.example');
  });

  it('shows its documents to everyone, without a script', async () => {
    const page = await client.send('GET /api/docs');
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect((await client.send('GET /api/openapi.json')).json.openapi).toBe('3.1.0');
    expect((await client.send('GET /api/asyncapi.json')).json.asyncapi).toBe('3.0.0');
  });
});

describe('how often', () => {
  it('answers 429 with the time to wait, to that caller alone', async () => {
    const redis = await createTestRedis();
    const running = await createTestApp(gateway, { redis, env: { ROVER_RATE_LIMIT_PER_MINUTE: '5' } });
    const client = new GatewayClient(running.url);
    const [ann, bob] = [await client.token('ann', 'admin'), await client.token('bob', 'admin')];
    const ask = (token: string) => client.send('GET /api/v1/device-keys', { token });
    for (let request = 0; request < 5; request++) expect((await ask(ann)).status).toBe(200);
    const refused = await ask(ann);
    expect([refused.status, refused.json.code]).toEqual([429, 'RATE_LIMITED']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await ask(bob)).status).toBe(200);
    await running.close();
    await redis.drop();
  });
});

describe('development sign-in', () => {
  it.each([
    ['off where it was turned off', { ROVER_DEV_SIGN_IN: 'off' }],
    ['off with an issuer', { OIDC_ISSUER: 'http://127.0.0.1:1/' }],
  ])('is %s', async (_name, env) => {
    const redis = await createTestRedis();
    const running = await createTestApp(gateway, { redis, env });
    const { status } = await new GatewayClient(running.url).send('POST /api/v1/auth/token', {
      body: { user: 'ann', roles: ['admin'] },
    });
    expect(status).toBe(404);
    await running.close();
    await redis.drop();
  });
});
