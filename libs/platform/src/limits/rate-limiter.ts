import { LRUCache } from 'lru-cache';
import {
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import type { Clock } from '../clock/clock.js';
import { CircuitBreaker } from '../redis/circuit-breaker.js';
import type { RedisConnection } from '../redis/redis-connection.js';
import { Lease, type RateDecision } from './lease.js';

/** How much a caller may do, and where it is counted. */
export interface RateLimitOptions {
  readonly redis: RedisConnection;
  readonly clock: Clock;
  /** Part of the Redis key; one per kind of limit. */
  readonly name: string;
  /** First part of every key. */
  readonly prefix: string;
  /** Requests in one window. */
  readonly points: number;
  /** Length of the window, whole seconds. */
  readonly seconds: number;
  /** Points drawn at once. Default: a fiftieth of the window, at least one. */
  readonly chunk?: number;
  /** Longest wait for Redis, ms. Default 100. */
  readonly timeoutMs?: number;
}

const KEYS_REMEMBERED = 20_000;
const LONGEST_DRAW_MS = 100;

/**
 * A limit per caller, counted in Redis for all replicas together. Points are drawn in small chunks and spent here, so
 * that most requests cost no round trip. What was drawn counts as used even when it is not, hence the limit is never
 * exceeded; a caller that goes from replica to replica may be stopped a few chunks early. While Redis is away each
 * process counts alone.
 */
export class RateLimiter {
  private readonly leases = new LRUCache<string, Lease>({ max: KEYS_REMEMBERED });
  private readonly draws = new Map<string, Promise<Lease>>();
  private readonly shared: RateLimiterAbstract;
  private readonly alone: RateLimiterAbstract;
  private readonly breaker: CircuitBreaker;
  private readonly chunk: number;

  constructor(private readonly options: RateLimitOptions) {
    const { redis, name, prefix, points, seconds } = options;
    const window = { points, duration: seconds, keyPrefix: `${prefix}:limit:${name}` };
    this.shared = new RateLimiterRedis({ ...window, storeClient: redis, rejectIfRedisNotReady: true });
    this.alone = new RateLimiterMemory(window);
    this.breaker = new CircuitBreaker({
      clock: options.clock,
      timeoutMs: options.timeoutMs ?? LONGEST_DRAW_MS,
    });
    this.chunk = options.chunk ?? Math.max(1, Math.floor(points / 50));
  }

  /**
   * The decision, when points are in hand or the window is known to be empty; else undefined: then {@link take}.
   * To be read at once: it changes with the next request of the key.
   */
  tryTake(key: string): RateDecision | undefined {
    const lease = this.leases.get(key);
    if (!lease || lease.resetAt <= this.options.clock.now()) return undefined;
    return lease.spend() || lease.exhausted ? lease : undefined;
  }

  /** The decision, after drawing points where none are in hand. Never rejects. */
  async take(key: string): Promise<RateDecision> {
    for (;;) {
      const decision = this.tryTake(key);
      // A copy: until the caller's promise is served, other requests of the same key spend from the same lease.
      if (decision) return snapshotOf(decision);
      const lease = await this.draw(key);
      // A window that ended while we asked, or points that others took first: ask again.
      if (lease.resetAt <= this.options.clock.now()) return snapshotOf(lease);
    }
  }

  /** Requests of one key that come together share one draw. */
  private draw(key: string): Promise<Lease> {
    let drawing = this.draws.get(key);
    if (!drawing) {
      drawing = this.drawOnce(key).finally(() => this.draws.delete(key));
      this.draws.set(key, drawing);
    }
    return drawing;
  }

  private async drawOnce(key: string): Promise<Lease> {
    // Counted from before the question, so that our window never outlives that of Redis.
    const askedAt = this.options.clock.now();
    const result = await this.consume(key);
    const { points: limit } = this.options;
    const before = result.consumedPoints - this.chunk;
    // The counter may have passed the limit with this draw: what was left before it is ours.
    const granted = Math.max(0, Math.min(this.chunk, limit - before));
    const lease = new Lease(
      limit,
      granted,
      Math.max(0, limit - result.consumedPoints),
      askedAt + result.msBeforeNext,
    );
    this.leases.set(key, lease);
    return lease;
  }

  private consume(key: string): Promise<RateLimiterRes> {
    return this.breaker.run(
      () => settle(this.shared.consume(key, this.chunk)),
      () => settle(this.alone.consume(key, this.chunk)),
    );
  }
}

const snapshotOf = ({ allowed, limit, remaining, resetAt }: RateDecision): RateDecision => ({
  allowed,
  limit,
  remaining,
  resetAt,
});

/** The library rejects with a result when the limit is reached: to us that is an answer, not a failure. */
const settle = (consuming: Promise<RateLimiterRes>): Promise<RateLimiterRes> =>
  consuming.catch((result: unknown) => {
    if (result instanceof RateLimiterRes) return result;
    throw result;
  });
