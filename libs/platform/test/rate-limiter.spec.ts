import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { systemClock } from '../src/clock/clock.js';
import { RateLimiter } from '../src/limits/rate-limiter.js';

const prefix = `t-${randomUUID().slice(0, 8)}`;
const url = process.env.REDIS_URL as string;
const redis = new Redis(url);
const create = (more: Partial<ConstructorParameters<typeof RateLimiter>[0]> = {}) =>
  new RateLimiter({
    redis,
    clock: systemClock,
    name: 'api',
    prefix,
    points: 100,
    seconds: 60,
    chunk: 7,
    timeoutMs: 3_000,
    ...more,
  });
const allowedOf = async (limiters: RateLimiter[], requests: number, key: string) => {
  const decisions = await Promise.all(
    Array.from({ length: requests }, (_, i) =>
      (limiters[i % limiters.length] as RateLimiter).take(key).then(({ allowed }) => allowed),
    ),
  );
  return decisions.filter(Boolean).length;
};

beforeAll(() => redis.ping());
afterAll(() => redis.disconnect());

describe('RateLimiter', () => {
  it('gives every point of the window to one process, and not one more', async () => {
    expect(await allowedOf([create()], 150, 'one')).toBe(100);
  });

  it('never gives more than the window to several replicas together', async () => {
    const replicas = [create(), create(), create()];
    const allowed = await allowedOf(replicas, 400, 'many');
    expect(allowed).toBeLessThanOrEqual(100);
    expect(allowed).toBeGreaterThan(100 - 3 * 7);
  });

  it('asks Redis once for many requests', async () => {
    const limiter = create();
    const calls = vi.spyOn(redis as unknown as { rlflxIncr: () => unknown }, 'rlflxIncr');
    for (let i = 0; i < 70; i++) await limiter.take('calls');
    expect(calls).toHaveBeenCalledTimes(10);
    calls.mockRestore();
  });

  it('tells what is left and when the window ends', async () => {
    const limiter = create();
    const first = await limiter.take('left');
    expect(first).toMatchObject({ allowed: true, limit: 100, remaining: 99 });
    expect(first.resetAt - Date.now()).toBeGreaterThan(50_000);
    expect(first.resetAt - Date.now()).toBeLessThanOrEqual(60_000);
    for (let i = 0; i < 98; i++) await limiter.take('left');
    expect((await limiter.take('left')).remaining).toBe(0);
    expect(await limiter.take('left')).toMatchObject({ allowed: false, remaining: 0 });
  });

  it('refuses without asking anyone once the window is empty', async () => {
    const limiter = create({ points: 5, chunk: 1 });
    await allowedOf([limiter], 6, 'empty');
    expect(limiter.tryTake('empty')).toMatchObject({ allowed: false });
  });

  it('keeps callers apart', async () => {
    const limiter = create({ points: 3, chunk: 3 });
    expect(await allowedOf([limiter], 5, 'a')).toBe(3);
    expect(await allowedOf([limiter], 5, 'b')).toBe(3);
  });

  it('begins anew with the next window', async () => {
    const limiter = create({ points: 2, chunk: 2, seconds: 1 });
    expect(await allowedOf([limiter], 5, 'window')).toBe(2);
    const { resetAt } = await limiter.take('window');
    while (Date.now() <= resetAt + 5) await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await limiter.take('window')).allowed).toBe(true);
  });

  it('counts alone while Redis is away', async () => {
    const gone = new Redis({
      port: 1,
      lazyConnect: true,
      enableOfflineQueue: false,
      retryStrategy: () => null,
    });
    gone.on('error', () => undefined);
    expect(await allowedOf([create({ redis: gone })], 150, 'alone')).toBe(100);
    gone.disconnect();
  });
});
