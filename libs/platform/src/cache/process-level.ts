import { LRUCache } from 'lru-cache';
import type { Clock } from '../clock/clock.js';

interface Entry<T> {
  readonly value: T;
  readonly tags: readonly string[];
  readonly expiresAt: number;
  readonly storedIn: number;
}

/** The level in the memory of the process. */
export class ProcessLevel<T> {
  private readonly entries: LRUCache<string, Entry<T>>;
  /** Counts invalidations: what was loaded before one of its tags was invalidated is not stored after it. */
  private generation = 0;
  private readonly invalidated = new Map<string, number>();
  private clearedIn = 0;

  constructor(
    private readonly clock: Clock,
    private readonly max: number,
  ) {
    this.entries = new LRUCache({ max });
  }

  /** To be taken before loading and given to {@link set}. */
  get moment(): number {
    return this.generation;
  }

  get(key: string): T | undefined {
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    if (entry.expiresAt > this.clock.now() && this.isValid(key, entry.tags, entry.storedIn))
      return entry.value;
    this.entries.delete(key);
    return undefined;
  }

  /** Stores what was loaded since `moment`, unless it was invalidated meanwhile. */
  set(
    key: string,
    value: T,
    { tags, ttlMs, moment }: { tags: readonly string[]; ttlMs: number; moment: number },
  ): void {
    if (!this.isValid(key, tags, moment)) return;
    this.entries.set(key, { value, tags, expiresAt: this.clock.now() + ttlMs, storedIn: moment });
  }

  /** Drops what carries a tag, now and when it is being loaded. */
  invalidateTag(tag: string): void {
    this.mark(`tag:${tag}`);
  }

  invalidateKey(key: string): void {
    this.mark(`key:${key}`);
    this.entries.delete(key);
  }

  clear(): void {
    this.clearedIn = ++this.generation;
    this.entries.clear();
    this.invalidated.clear();
  }

  /** Whether nothing that concerns the key happened after `moment`. */
  isValid(key: string, tags: readonly string[], moment: number): boolean {
    if (moment < this.clearedIn || this.happened(`key:${key}`) > moment) return false;
    for (const tag of tags) if (this.happened(`tag:${tag}`) > moment) return false;
    return true;
  }

  private happened(mark: string): number {
    return this.invalidated.get(mark) ?? 0;
  }

  private mark(mark: string): void {
    this.invalidated.set(mark, ++this.generation);
    // Marks must not grow for ever; without them nothing can be trusted, so the level begins anew.
    if (this.invalidated.size > this.max) this.clear();
  }
}
