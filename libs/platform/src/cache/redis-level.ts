import type { Clock } from '../clock/clock.js';
import type { DurationSeries } from '../metrics/duration-histogram.js';
import { CircuitBreaker } from '../redis/circuit-breaker.js';
import type { RedisConnection } from '../redis/redis-connection.js';
import type { CacheTimes } from './cache-metrics.js';

/** What a look at Redis brought: values by key, and the versions of the tags at that moment. */
export interface RedisLook<T> {
  readonly values: ReadonlyMap<string, T>;
  /** Undefined when Redis was not asked or did not answer: then nothing may be written either. */
  readonly versions?: readonly string[];
}

/** What to write, with the tag versions that were true before it was loaded. */
export interface RedisWrite<T> {
  readonly values: ReadonlyMap<string, T>;
  readonly versions: readonly string[];
  readonly ttlMs: number;
}

/** Where the level is, and how long it may take. */
export interface RedisLevelOptions {
  readonly redis: RedisConnection;
  readonly clock: Clock;
  /** First part of every key; one hash slot per cache, so that one command reads many keys on a cluster too. */
  readonly space: string;
  /** Longest wait for a look, ms. */
  readonly timeoutMs: number;
  /** Where the times of operations are noted. */
  readonly times: CacheTimes;
}

type Stored<T> = [versions: readonly string[], value: T];

/**
 * The level that replicas share. Each tag has a version; an entry carries the versions of its tags and is dead when
 * one has changed. So a tag is invalidated by one INCR, whatever it is on, and no keys are ever searched.
 */
export class RedisLevel<T> {
  private readonly breaker: CircuitBreaker;

  constructor(private readonly options: RedisLevelOptions) {
    this.breaker = new CircuitBreaker({ clock: options.clock, timeoutMs: options.timeoutMs });
  }

  /** Looks entries and tag versions up in one command. Never rejects: a Redis that is slow or away knows nothing. */
  look(keys: readonly string[], tags: readonly string[]): Promise<RedisLook<T>> {
    return this.breaker.run<RedisLook<T>>(
      async () => {
        const mget = this.options.redis.mget(
          ...keys.map((key) => this.entryKey(key)),
          ...tags.map((tag) => this.tagKey(tag)),
        );
        const texts = await timed(this.options.times.look, mget);
        const versions = texts.slice(keys.length).map((version) => version ?? '0');
        return { values: readEntries<T>(keys, texts, versions), versions };
      },
      () => ({ values: new Map() }),
    );
  }

  /** Writes in the background. What fails is loaded again another time. */
  write({ values, versions, ttlMs }: RedisWrite<T>): void {
    void this.breaker.run<unknown>(
      () => {
        const pipeline = this.options.redis.pipeline();
        for (const [key, value] of values)
          pipeline.set(this.entryKey(key), JSON.stringify([versions, value]), 'PX', Math.ceil(ttlMs));
        return timed(this.options.times.write, pipeline.exec());
      },
      () => undefined,
    );
  }

  /** Makes entries dead for all replicas. @throws when Redis did not take it */
  async invalidate(keys: readonly string[], tags: readonly string[]): Promise<void> {
    const pipeline = this.options.redis.pipeline();
    for (const key of keys) pipeline.del(this.entryKey(key));
    for (const tag of tags) pipeline.incr(this.tagKey(tag));
    const results = await timed(this.options.times.invalidate, pipeline.exec());
    for (const [error] of results ?? []) if (error) throw error;
  }

  private entryKey(key: string): string {
    return `{${this.options.space}}:e:${key}`;
  }

  private tagKey(tag: string): string {
    return `{${this.options.space}}:t:${tag}`;
  }
}

async function timed<R>(series: DurationSeries, operation: Promise<R>): Promise<R> {
  const started = performance.now();
  try {
    return await operation;
  } finally {
    series.observe((performance.now() - started) / 1000);
  }
}

function readEntries<T>(
  keys: readonly string[],
  texts: readonly (string | null)[],
  versions: readonly string[],
): Map<string, T> {
  const values = new Map<string, T>();
  keys.forEach((key, index) => {
    const text = texts[index];
    if (!text) return;
    const [stored, value] = JSON.parse(text) as Stored<T>;
    if (stored.length === versions.length && stored.every((version, at) => version === versions[at]))
      values.set(key, value);
  });
  return values;
}
