import { LRUCache } from 'lru-cache';
import type { Clock } from '../clock/clock.js';

/** How often something may be done, and how often at once. */
export interface BurstLimits {
  readonly perSecond: number;
  /** How many at once, after a quiet time. */
  readonly burst: number;
  /** Keys remembered; who is forgotten begins anew. Default 50,000. */
  readonly remembered?: number;
}

interface Bucket {
  tokens: number;
  at: number;
}

/** A bucket of tokens for each key, in this process alone: for what must be refused before anything else is spent on it. */
export class BurstLimiter {
  private readonly buckets: LRUCache<string, Bucket>;

  constructor(
    private readonly limits: BurstLimits,
    private readonly clock: Clock,
  ) {
    this.buckets = new LRUCache({ max: limits.remembered ?? 50_000 });
  }

  /** Whether one more may be done now for the key; then it counts. */
  take(key: string): boolean {
    const now = this.clock.now();
    const bucket = this.bucketOf(key, now);
    const { perSecond, burst } = this.limits;
    bucket.tokens = Math.min(burst, bucket.tokens + ((now - bucket.at) * perSecond) / 1_000);
    bucket.at = now;
    if (bucket.tokens < 1) return false;
    bucket.tokens -= 1;
    return true;
  }

  private bucketOf(key: string, now: number): Bucket {
    const known = this.buckets.get(key);
    if (known) return known;
    const fresh = { tokens: this.limits.burst, at: now };
    this.buckets.set(key, fresh);
    return fresh;
  }
}
