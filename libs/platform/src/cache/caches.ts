import type { Clock } from '../clock/clock.js';
import type { Logger } from '../logging/logger.js';
import type { Metrics } from '../metrics/metrics.js';
import type { RedisConnection } from '../redis/redis-connection.js';
import { CacheMetrics } from './cache-metrics.js';
import { Invalidations } from './invalidations.js';
import { ProcessLevel } from './process-level.js';
import { RedisLevel } from './redis-level.js';
import { TwoLevelCache } from './two-level-cache.js';

/** How a cache behaves. */
export interface CacheOptions {
  /** What it holds; part of its keys and its label in metrics. The same name is the same cache in every replica. */
  readonly name: string;
  /** How long a value is good for in Redis, ms; up to a tenth less. */
  readonly ttlMs: number;
  /** The same in the process. Default: as in Redis, at most ten seconds. */
  readonly processTtlMs?: number;
  /** Values in the process. Default 10,000. */
  readonly max?: number;
  /** Longest wait for Redis, ms. Default 50. */
  readonly timeoutMs?: number;
}

/** What caches need of their app. */
export interface CachesParts {
  readonly redis: RedisConnection;
  readonly prefix: string;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly metrics: Metrics;
}

const LONGEST_IN_PROCESS_MS = 10_000;

/** Makes the caches of an app. Inject it. Costs a connection once the first cache is made. */
export class Caches {
  private readonly counted: CacheMetrics;
  private invalidations?: Invalidations;

  constructor(private readonly parts: CachesParts) {
    this.counted = new CacheMetrics(parts.metrics);
  }

  create<T>({ name, ttlMs, processTtlMs, max = 10_000, timeoutMs = 50 }: CacheOptions): TwoLevelCache<T> {
    const { redis, prefix, clock, logger } = this.parts;
    this.invalidations ??= new Invalidations(redis, prefix, logger);
    return new TwoLevelCache<T>({
      name,
      ttlMs,
      processTtlMs: processTtlMs ?? Math.min(ttlMs, LONGEST_IN_PROCESS_MS),
      process: new ProcessLevel(clock, max),
      shared: new RedisLevel({
        redis,
        clock,
        space: `${prefix}:cache:${name}`,
        timeoutMs,
        times: this.counted.timesOf(name),
      }),
      invalidations: this.invalidations,
      counts: { process: this.counted.of('process', name), redis: this.counted.of('redis', name) },
    });
  }

  close(): void {
    this.invalidations?.close();
  }
}
