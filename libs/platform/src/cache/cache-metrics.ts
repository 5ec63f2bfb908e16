import type { Metrics, Sample } from '../metrics/metrics.js';

/** Where a value was looked for. */
export type CacheType = 'process' | 'redis';

/** Hits and misses of one cache on one level. */
export class CacheCounts {
  hits = 0;
  misses = 0;

  constructor(readonly labels: { cache_type: CacheType; key_pattern: string }) {}
}

/** `rover_cache_{hits,misses,requests}_total` by level and cache: plain numbers, read at each scrape. */
export class CacheMetrics {
  private readonly counts: CacheCounts[] = [];

  constructor(metrics: Metrics) {
    const samples = (value: (counts: CacheCounts) => number) => (): Sample[] =>
      this.counts.map((counts) => ({ labels: counts.labels, value: value(counts) }));
    metrics.external(
      'rover_cache_hits_total',
      'Values found',
      'counter',
      samples(({ hits }) => hits),
    );
    metrics.external(
      'rover_cache_misses_total',
      'Values not found',
      'counter',
      samples(({ misses }) => misses),
    );
    metrics.external(
      'rover_cache_requests_total',
      'Values looked for',
      'counter',
      samples(({ hits, misses }) => hits + misses),
    );
  }

  /** The counts of a cache on a level. */
  of(cache_type: CacheType, key_pattern: string): CacheCounts {
    const counts = new CacheCounts({ cache_type, key_pattern });
    this.counts.push(counts);
    return counts;
  }
}
