import { DurationHistogram, type DurationSeries } from '../metrics/duration-histogram.js';
import type { Metrics, Sample } from '../metrics/metrics.js';

/** Where a value was looked for. */
export type CacheType = 'process' | 'redis';

/** Hits and misses of one cache on one level. */
export class CacheCounts {
  hits = 0;
  misses = 0;

  constructor(readonly labels: { cache_type: CacheType; key_pattern: string }) {}
}

/** Times of the operations on the level that replicas share; one in the process takes less than to read a clock. */
export interface CacheTimes {
  readonly look: DurationSeries;
  readonly write: DurationSeries;
  readonly invalidate: DurationSeries;
}

/** `rover_cache_operation_duration_seconds`, and `rover_cache_{hits,misses,requests}_total` by level and cache: plain numbers, read at each scrape. */
export class CacheMetrics {
  private readonly counts: CacheCounts[] = [];
  private readonly durations: DurationHistogram;

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
    this.durations = new DurationHistogram(
      metrics,
      'rover_cache_operation_duration_seconds',
      'Time of one operation of a cache in Redis, also of one that was given up',
    );
  }

  /** The times of a cache's operations in Redis. */
  timesOf(key_pattern: string): CacheTimes {
    const series = (operation: string) =>
      this.durations.with({ cache_type: 'redis', key_pattern, operation });
    return { look: series('look'), write: series('write'), invalidate: series('invalidate') };
  }

  /** The counts of a cache on a level. */
  of(cache_type: CacheType, key_pattern: string): CacheCounts {
    const counts = new CacheCounts({ cache_type, key_pattern });
    this.counts.push(counts);
    return counts;
  }
}
