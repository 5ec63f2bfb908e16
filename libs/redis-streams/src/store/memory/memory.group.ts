import { compareIds } from '../../entry-id.js';

/** An entry that was handed out. */
export interface Handed {
  consumer: string;
  /** Monotonic time of the last hand-over or sign of life. */
  at: number;
  deliveries: number;
}

/** One group's state on one stream. */
export class MemoryGroup {
  readonly pending = new Map<string, Handed>();
  readonly retries = new Map<string, { failures: number; dueAt: number }>();
  lease: { holder: string; until: number } | undefined;
  fence = 0;

  constructor(public delivered: string) {}

  hand(id: string, consumer: string): void {
    const deliveries = (this.pending.get(id)?.deliveries ?? 0) + 1;
    this.pending.set(id, { consumer, at: performance.now(), deliveries });
  }

  heldBy(consumer: string): string[] {
    return [...this.pending]
      .filter(([, held]) => held.consumer === consumer)
      .map(([id]) => id)
      .sort(compareIds);
  }

  get oldestPending(): string | null {
    return [...this.pending.keys()].sort(compareIds)[0] ?? null;
  }
}
