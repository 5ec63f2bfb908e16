import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { Caches } from '../src/cache/caches.js';
import type { CacheOptions } from '../src/cache/caches.js';
import type { TwoLevelCache } from '../src/cache/two-level-cache.js';
import { ManualClock, systemClock, type Clock } from '../src/clock/clock.js';
import { createLogger } from '../src/logging/logger.js';
import { Metrics } from '../src/metrics/metrics.js';
import { BlackHole } from './support/black-hole.js';
import { until } from './support/until.js';

const url = process.env.REDIS_URL as string;
const logger = createLogger({ app: 'showroom', level: 'silent' });
const closers: (() => unknown)[] = [];
afterAll(async () => {
  for (const close of closers.reverse()) await close();
});

interface Listing {
  readonly price: number;
}

function replica(
  prefix: string,
  {
    at = url,
    clock = systemClock as Clock,
    ...more
  }: Partial<CacheOptions> & { at?: string; clock?: Clock } = {},
) {
  const redis = new Redis(at, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    commandTimeout: 3_000,
    retryStrategy: () => 50,
  });
  redis.on('error', () => undefined);
  const metrics = new Metrics('showroom');
  const caches = new Caches({ redis, prefix, clock, logger, metrics });
  closers.push(
    () => redis.disconnect(),
    () => caches.close(),
  );
  const cache = caches.create<Listing>({ name: 'listing', ttlMs: 60_000, timeoutMs: 2_000, ...more });
  const ready = () => until(() => redis.status === 'ready');
  return { redis, cache, metrics, ready };
}
const fresh = () => `t-${randomUUID().slice(0, 8)}`;
const loader = (price = 100) => {
  const state = { price };
  return { state, load: vi.fn(() => Promise.resolve({ price: state.price })) };
};
/** Until replicas hear each other. */
const heard = (one: TwoLevelCache<Listing>, other: TwoLevelCache<Listing>) =>
  until(async () => {
    await other.get('probe', () => Promise.resolve({ price: 1 }));
    await one.invalidate({ keys: ['probe'] });
    await new Promise((resolve) => setTimeout(resolve, 20));
    return other.peek('probe') === undefined;
  });

describe('TwoLevelCache', () => {
  it('loads once for all who ask together, and not again', async () => {
    const { cache, ready } = replica(fresh());
    await ready();
    const { load } = loader();
    await Promise.all(Array.from({ length: 20 }, () => cache.get('a', load)));
    await expect(cache.get('a', load)).resolves.toEqual({ price: 100 });
    expect(load).toHaveBeenCalledTimes(1);
    expect(cache.peek('a')).toEqual({ price: 100 });
  });

  it('gives a failure to all who wait, and does not remember it', async () => {
    const { cache, ready } = replica(fresh());
    await ready();
    const load = vi.fn().mockRejectedValueOnce(new Error('down')).mockResolvedValue({ price: 1 });
    const both = await Promise.allSettled([cache.get('a', load), cache.get('a', load)]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(cache.get('a', load)).resolves.toEqual({ price: 1 });
  });

  it('finds in Redis what another replica loaded', async () => {
    const prefix = fresh();
    const [one, other] = [replica(prefix), replica(prefix)];
    await Promise.all([one.ready(), other.ready()]);
    const { load } = loader();
    await one.cache.get('a', load);
    await until(async () => (await one.redis.exists(`{${prefix}:cache:listing}:e:a`)) === 1);
    await other.cache.get('a', load);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('forgets in the process first, and up to a tenth before its time', async () => {
    const clock = new ManualClock();
    const { cache, ready } = replica(fresh(), { clock, processTtlMs: 10_000 });
    await ready();
    const { load } = loader();
    await cache.get('a', load);
    clock.advance(8_900);
    expect(cache.peek('a')).toBeDefined();
    clock.advance(1_200);
    expect(cache.peek('a')).toBeUndefined();
  });

  it('reads many with one look and one load', async () => {
    const { cache, ready, redis } = replica(fresh());
    await ready();
    await cache.get('a', loader(1).load);
    const mget = vi.spyOn(redis, 'mget');
    const load = vi.fn((keys: readonly string[]) =>
      Promise.resolve(new Map(keys.filter((key) => key !== 'none').map((key) => [key, { price: 2 }]))),
    );
    const found = await cache.getMany(['a', 'b', 'c', 'none', 'b'], load);
    expect(Object.fromEntries(found)).toEqual({ a: { price: 1 }, b: { price: 2 }, c: { price: 2 } });
    expect(load).toHaveBeenCalledWith(['b', 'c', 'none']);
    expect(mget).toHaveBeenCalledTimes(1);
  });

  it('invalidates by tag and by key in every replica, in both levels', async () => {
    const prefix = fresh();
    const [one, other] = [replica(prefix), replica(prefix)];
    await Promise.all([one.ready(), other.ready()]);
    await heard(one.cache, other.cache);
    for (const what of [{ tags: ['seller:7'] }, { keys: ['a'] }]) {
      const { load, state } = loader(100);
      for (const { cache } of [one, other]) await cache.get('a', load, ['seller:7']);
      state.price = 90;
      await one.cache.invalidate(what);
      await expect(one.cache.get('a', load, ['seller:7'])).resolves.toEqual({ price: 90 });
      await until(() => other.cache.peek('a') === undefined || other.cache.peek('a')?.price === 90);
      await expect(other.cache.get('a', load, ['seller:7'])).resolves.toEqual({ price: 90 });
      await one.cache.invalidate({ keys: ['a'] });
      await until(() => other.cache.peek('a') === undefined);
    }
  });

  it('does not keep what was invalidated while it was being loaded', async () => {
    const { cache, ready } = replica(fresh());
    await ready();
    const waiting: ((listing: Listing) => void)[] = [];
    const old = cache.get('a', () => new Promise((resolve) => waiting.push(resolve)), ['t']);
    await until(() => waiting.length === 1);
    await cache.invalidate({ tags: ['t'] });
    waiting[0]?.({ price: 1 });
    await expect(old).resolves.toEqual({ price: 1 });
    await expect(cache.get('a', loader(2).load, ['t'])).resolves.toEqual({ price: 2 });
  });

  it('counts hits and misses by level', async () => {
    const { cache, metrics, ready } = replica(fresh());
    await ready();
    for (const key of ['a', 'a', 'b']) await cache.get(key, loader().load);
    const text = await metrics.text();
    expect(text).toContain(
      'rover_cache_hits_total{cache_type="process",key_pattern="listing",app="showroom"} 1',
    );
    expect(text).toContain(
      'rover_cache_misses_total{cache_type="process",key_pattern="listing",app="showroom"} 2',
    );
    expect(text).toContain(
      'rover_cache_requests_total{cache_type="redis",key_pattern="listing",app="showroom"} 2',
    );
  });
});

describe('TwoLevelCache without a good Redis', () => {
  it('serves from the loader when there is none', async () => {
    const { cache } = replica(fresh(), { at: 'redis://127.0.0.1:1' });
    await expect(cache.get('a', loader(5).load)).resolves.toEqual({ price: 5 });
    expect(cache.peek('a')).toEqual({ price: 5 });
  });

  it('waits for a hung one a few times at most, and returns to it', async () => {
    const proxy = await BlackHole.open(new URL(url));
    closers.push(() => proxy.close());
    const { cache, ready, redis } = replica(fresh(), { at: proxy.url, timeoutMs: 150 });
    await ready();
    proxy.hang(true);
    const looks = vi.spyOn(redis, 'mget');
    for (let i = 0; i < 50; i++)
      await expect(cache.get(`k${i}`, loader(i).load)).resolves.toEqual({ price: i });
    expect(looks.mock.calls.length).toBeLessThan(10);
    proxy.hang(false);
    looks.mockClear();
    await until(async () => {
      await cache.get(randomUUID(), loader().load);
      return looks.mock.calls.length > 3;
    });
  });

  it('tells the others what became untrue once Redis is back, and never believes it again meanwhile', async () => {
    const proxy = await BlackHole.open(new URL(url));
    closers.push(() => proxy.close());
    const prefix = fresh();
    const [one, other] = [replica(prefix, { at: proxy.url }), replica(prefix)];
    await Promise.all([one.ready(), other.ready()]);
    await heard(one.cache, other.cache);
    for (const { cache } of [one, other]) await cache.get('a', loader(100).load, ['t']);
    await until(async () => (await other.redis.exists(`{${prefix}:cache:listing}:e:a`)) === 1);
    proxy.cut();
    await until(() => one.redis.status !== 'ready');
    await one.cache.invalidate({ tags: ['t'] });
    await expect(one.cache.get('a', loader(90).load, ['t'])).resolves.toEqual({ price: 90 });
    await until(() => other.cache.peek('a') === undefined);
    await expect(other.cache.get('a', loader(90).load, ['t'])).resolves.toEqual({ price: 90 });
  });
});
