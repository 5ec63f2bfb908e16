import { randomUUID } from 'node:crypto';
import { Controller, Get, Module, Req } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import {
  DevelopmentTokens,
  DeviceKeys,
  Identity,
  installIdentity,
  installRateLimit,
  RateLimiter,
  startApp,
  type AppContext,
  type RunningApp,
} from '../src/index.js';

@Controller()
class DoorsController {
  @Get('open')
  @RouteConfig({ access: 'public' })
  open(@Req() request: FastifyRequest) {
    return { caller: request.caller };
  }

  @Get('signed-in')
  @RouteConfig({ access: 'signedIn' })
  signedIn(@Req() request: FastifyRequest) {
    return { caller: request.caller, vehicleIds: request.identity?.vehicleIds };
  }

  @Get('managers')
  @RouteConfig({ access: ['manager', 'admin'] })
  managers(@Req() request: FastifyRequest) {
    return { caller: request.caller };
  }

  @Get('forgotten')
  forgotten() {
    return { reached: true };
  }
}

@Module({ controllers: [DoorsController] })
class DoorsModule {}

const prefix = `t-${randomUUID().slice(0, 8)}`;
const POINTS = 20;

function doors(app: RunningApp['app'], { redis, clock, identity: { identity, deviceKeys } }: AppContext) {
  const http = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  const limiter = new RateLimiter({
    redis,
    clock,
    prefix,
    name: 'api',
    points: POINTS,
    seconds: 60,
    timeoutMs: 3_000,
  });
  installIdentity(http, { identity, deviceKeys });
  installRateLimit(http, { limiter, clock });
}

describe('the doors', () => {
  let running: RunningApp;
  let tokens: DevelopmentTokens;
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(`${running.url}${path}`, { headers, method });
  const bearer = async (user: string, roles: 'salesRep' | 'manager' | 'admin' = 'salesRep') => ({
    authorization: `Bearer ${(await tokens.issue({ user, roles: [roles] })).token}`,
  });

  beforeAll(async () => {
    const env = {
      REDIS_URL: process.env.REDIS_URL,
      REDIS_PREFIX: prefix,
      ROVER_PORT: '0',
      LOG_LEVEL: 'silent',
    };
    const declared = { requests: [], events: [] };
    running = await startApp(
      { name: 'gateway', module: DoorsModule, http: doors },
      { declared, env, signals: false },
    );
    tokens = running.app.get(DevelopmentTokens);
  });
  afterAll(() => running.close());

  it('are open to all only where they say so', async () => {
    await expect((await get('/open')).json()).resolves.toEqual({ caller: null });
    for (const path of ['/signed-in', '/managers', '/forgotten']) {
      const refused = await get(path);
      expect(refused.status).toBe(401);
      expect(refused.headers.get('www-authenticate')).toBe('Bearer');
      await expect(refused.json()).resolves.toMatchObject({ code: 'UNAUTHENTICATED' });
    }
  });

  it('know who asks, the first time and when the token is known', async () => {
    const headers = await bearer('ann');
    const known = { caller: { sub: 'ann', roles: ['salesRep'] } };
    await expect((await get('/signed-in', headers)).json()).resolves.toEqual(known);
    await expect((await get('/signed-in', headers)).json()).resolves.toEqual(known);
    expect((await get('/managers', headers)).status).toBe(403);
    expect((await get('/managers', await bearer('bea', 'manager'))).status).toBe(200);
  });

  it('tell how the app is in detail to administrators alone', async () => {
    const health = async (headers: Record<string, string> = {}) => {
      const answer = await get('/health', headers);
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
      return answer.json() as Promise<unknown>;
    };
    const bare = { status: 'healthy' };
    expect(await health()).toEqual(bare);
    expect(await health({ authorization: 'Bearer of.bad.news' })).toEqual(bare);
    expect(await health(await bearer('bea', 'manager'))).toEqual(bare);
    const admin = await bearer('root', 'admin');
    for (const _time of ['unknown', 'known'])
      expect(await health(admin)).toMatchObject({
        status: 'healthy',
        app: 'gateway',
        version: expect.any(String),
        uptime: expect.any(Number),
        checks: { disk: { critical: false }, redis: { status: 'up', ms: expect.any(Number) } },
      });
  });

  it('refuse a token that is forged or revoked', async () => {
    const { token } = await tokens.issue({ user: 'eve', roles: ['salesRep'] });
    const [head, body] = token.split('.');
    expect((await get('/signed-in', { authorization: `Bearer ${head}.${body}.AAAA` })).status).toBe(401);
    const identity = running.app.get(Identity);
    await identity.revoke(await identity.verify(token));
    await expect(
      (await get('/signed-in', { authorization: `Bearer ${token}` })).json(),
    ).resolves.toMatchObject({ code: 'TOKEN_REVOKED' });
  });

  it('take a device key as header, bearer or password, until it is revoked', async () => {
    const keys = running.app.get(DeviceKeys);
    const { key, record } = await keys.create({
      name: 'van',
      vehicleIds: ['veh_1'],
      maker: { sub: 'ann', roles: [] },
    });
    const basic = Buffer.from(`van:${key}`).toString('base64');
    for (const headers of [
      { 'x-device-key': key } as Record<string, string>,
      { authorization: `Bearer ${key}` },
      { authorization: `Basic ${basic}` },
    ])
      await expect((await get('/signed-in', headers)).json()).resolves.toEqual({
        caller: { sub: `device:${record.id}`, roles: ['device'] },
        vehicleIds: ['veh_1'],
      });
    expect((await get('/managers', { 'x-device-key': key })).status).toBe(403);
    await keys.revoke(record.id);
    expect((await get('/signed-in', { 'x-device-key': key })).status).toBe(401);
  });

  it('limit each caller, and say what is left', async () => {
    const [ann, bob] = [await bearer('limited'), await bearer('other')];
    const head = await get('/signed-in', ann, 'HEAD');
    expect(head.headers.get('ratelimit-remaining')).toBe(String(POINTS - 1));
    for (let i = 1; i < POINTS; i++) expect((await get('/signed-in', ann)).status).toBe(200);
    const refused = await get('/signed-in', ann);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(30);
    expect(refused.headers.get('ratelimit-limit')).toBe(String(POINTS));
    await expect(refused.json()).resolves.toMatchObject({ code: 'RATE_LIMITED' });
    expect((await get('/signed-in', bob)).status).toBe(200);
    expect((await get('/health/live', ann)).headers.get('ratelimit-limit')).toBeNull();
  });
});
