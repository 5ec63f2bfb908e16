import type { ConsumerSettings } from './consumer-settings.js';
import type { WorkItem } from './work.js';

/**
 * What a lane has in hand, oldest first, running or waiting. It is limited by number, and by the size of its texts: a few
 * hundred large entries would fill the memory, and would take longer to be read anew than Redis is waited for.
 */
export class Hand {
  private readonly items = new Map<string, WorkItem>();
  private size = 0;

  constructor(private readonly limits: Pick<ConsumerSettings, 'prefetch' | 'prefetchSize'>) {}

  get oldest(): string | undefined {
    return this.items.keys().next().value;
  }

  has(entryId: string): boolean {
    return this.items.has(entryId);
  }

  ids(): IterableIterator<string> {
    return this.items.keys();
  }

  /** Whether less than this share of what it may hold is there. */
  isBelow(share: number): boolean {
    const { prefetch, prefetchSize } = this.limits;
    return this.items.size < prefetch * share && this.size < prefetchSize * share;
  }

  add(item: WorkItem): void {
    this.items.set(item.message.entryId, item);
    this.size += item.message.raw.length;
  }

  delete(entryId: string): void {
    this.size -= this.items.get(entryId)?.message.raw.length ?? 0;
    this.items.delete(entryId);
  }

  clear(): void {
    this.items.clear();
    this.size = 0;
  }

  /** Ids of what was taken before a moment of the monotonic clock, ms. */
  takenBefore(time: number): string[] {
    const ids: string[] = [];
    for (const [id, { takenAt }] of this.items) if (takenAt < time) ids.push(id);
    return ids;
  }
}
