import type { CacheCounts } from './cache-metrics.js';
import type { Invalidation, InvalidationListener, Invalidations } from './invalidations.js';
import type { ProcessLevel } from './process-level.js';
import type { RedisLevel, RedisLook } from './redis-level.js';

/** How long values are good for. */
export interface CacheLifetimes {
  /** In Redis, ms. */
  readonly ttlMs: number;
  /** In the process, ms. */
  readonly processTtlMs: number;
}

/** What a {@link TwoLevelCache} is made of. */
export interface TwoLevelCacheParts<T> extends CacheLifetimes {
  readonly name: string;
  readonly process: ProcessLevel<T>;
  readonly shared: RedisLevel<T>;
  readonly invalidations: Invalidations;
  readonly counts: { process: CacheCounts; redis: CacheCounts };
}

/** Loads what no level has; a key that is not in the answer does not exist, which is not remembered. */
export type ManyLoader<T> = (keys: readonly string[]) => Promise<ReadonlyMap<string, T>>;

const JITTER = 0.1;
const RESEND_MS = 1_000;

/**
 * A cache in the process and in Redis, for values that JSON can carry. Values are shared between callers: never
 * change one. A Redis that is slow or away costs a few short waits and then nothing; the loader serves.
 */
export class TwoLevelCache<T> implements InvalidationListener {
  private readonly loading = new Map<string, Promise<T>>();
  private readonly unsent = new Map<string, Invalidation>();

  constructor(private readonly parts: TwoLevelCacheParts<T>) {
    parts.invalidations.listen(this);
  }

  /** The value when the process has it, without any promise. */
  peek(key: string): T | undefined {
    const value = this.parts.process.get(key);
    this.count(this.parts.counts.process, value !== undefined);
    return value;
  }

  /**
   * The value of a key; loaded once for all who ask at the same time. A failure of the loader reaches all of them and
   * is not remembered.
   * @param tags by which it can be invalidated; the same for a key each time
   */
  async get(key: string, load: () => Promise<T>, tags: readonly string[] = []): Promise<T> {
    const value = this.peek(key);
    if (value !== undefined) return value;
    let loading = this.loading.get(key);
    if (!loading) {
      loading = this.fetchOne(key, load, tags).finally(() => this.forget(key, loading));
      this.loading.set(key, loading);
    }
    return loading;
  }

  /** The values of many keys: one look at Redis, one call of the loader for the rest. */
  async getMany(
    keys: readonly string[],
    load: ManyLoader<T>,
    tags: readonly string[] = [],
  ): Promise<Map<string, T>> {
    const found = new Map<string, T>();
    const wanted: string[] = [];
    for (const key of new Set(keys)) {
      const value = this.peek(key);
      if (value === undefined) wanted.push(key);
      else found.set(key, value);
    }
    for (const [key, value] of wanted.length > 0 ? await this.fetch(wanted, load, tags) : [])
      found.set(key, value);
    return found;
  }

  /** Makes values untrue: here at once, elsewhere as fast as Redis tells; while it is away, as soon as it is back. */
  async invalidate({ keys = [], tags = [] }: Partial<Pick<Invalidation, 'keys' | 'tags'>>): Promise<void> {
    const invalidation = { cache: this.parts.name, keys, tags };
    this.invalidated(invalidation);
    await this.send(invalidation).catch(() => this.remember(invalidation));
  }

  invalidated({ cache, keys, tags }: Invalidation): void {
    if (cache !== this.parts.name) return;
    for (const key of keys) this.parts.process.invalidateKey(key);
    for (const tag of tags) this.parts.process.invalidateTag(tag);
    // Who asks from now on must not get what is being loaded from before.
    this.loading.clear();
  }

  missed(): void {
    this.parts.process.clear();
    this.loading.clear();
  }

  private async send(invalidation: Invalidation): Promise<void> {
    // The shared level first: a replica that is told must not find the old value there.
    await this.parts.shared.invalidate(invalidation.keys, invalidation.tags);
    await this.parts.invalidations.publish(invalidation);
  }

  private remember(invalidation: Invalidation): void {
    if (this.unsent.size === 0) this.sendLater();
    this.unsent.set(JSON.stringify(invalidation), invalidation);
  }

  private sendLater(): void {
    setTimeout(() => void this.sendAgain(), RESEND_MS).unref();
  }

  private async sendAgain(): Promise<void> {
    for (const [id, invalidation] of this.unsent) {
      const sent = await this.send(invalidation).then(
        () => true,
        () => false,
      );
      if (!sent) return this.sendLater();
      this.unsent.delete(id);
    }
  }

  private async fetchOne(key: string, load: () => Promise<T>, tags: readonly string[]): Promise<T> {
    const values = await this.fetch([key], async () => new Map([[key, await load()]]), tags);
    return values.get(key) as T;
  }

  private async fetch(keys: string[], load: ManyLoader<T>, tags: readonly string[]): Promise<Map<string, T>> {
    const { process, shared, counts } = this.parts;
    const { moment } = process;
    // What Redis was not yet told is untrue must not come back from there.
    const look: RedisLook<T> = this.unsent.size > 0 ? { values: new Map() } : await shared.look(keys, tags);
    const values = new Map(look.values);
    for (const key of keys) this.count(counts.redis, values.has(key));
    const missing = keys.filter((key) => !values.has(key));
    if (missing.length > 0)
      for (const [key, value] of await this.load(missing, load, look)) values.set(key, value);
    const ttlMs = jittered(this.parts.processTtlMs);
    for (const [key, value] of values)
      if (value !== undefined) process.set(key, value, { tags, ttlMs, moment });
    return values;
  }

  private async load(
    keys: string[],
    load: ManyLoader<T>,
    { versions }: RedisLook<T>,
  ): Promise<ReadonlyMap<string, T>> {
    const loaded = await load(keys);
    const values = new Map([...loaded].filter(([, value]) => value !== undefined));
    if (versions && values.size > 0)
      this.parts.shared.write({ values, versions, ttlMs: jittered(this.parts.ttlMs) });
    return loaded;
  }

  private forget(key: string, loading: Promise<T> | undefined): void {
    if (this.loading.get(key) === loading) this.loading.delete(key);
  }

  private count(counts: CacheCounts, hit: boolean): void {
    if (hit) counts.hits++;
    else counts.misses++;
  }
}

/** Up to a tenth shorter, so that what was loaded together does not end together. */
const jittered = (ms: number): number => ms * (1 - JITTER * Math.random());
