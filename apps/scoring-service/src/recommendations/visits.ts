import type { BoughtTogether } from '@rover/scoring';
import { LRUCache } from 'lru-cache';

interface Visit {
  until: number;
  readonly items: string[];
}

/** A visit ends after half an hour in which nothing happens. */
const PAUSE_MS = 30 * 60_000;
const MOST_ITEMS = 50;

/** What each person took together: things of one visit make a basket, counted as it grows. */
export class Visits {
  readonly #open: LRUCache<string, Visit>;

  /** @param most people whose visits are open at once */
  constructor(
    private readonly together: BoughtTogether,
    most: number,
  ) {
    this.#open = new LRUCache({ max: most });
  }

  /** An item joins the visit of a person; `time` in epoch milliseconds. */
  add(userId: string, item: string, time: number): void {
    const visit = this.#visit(userId, time);
    visit.until = Math.max(visit.until, time + PAUSE_MS);
    if (visit.items.includes(item) || visit.items.length >= MOST_ITEMS) return;
    this.together.add(item, visit.items);
    visit.items.push(item);
  }

  /** What was counted stays: it bears no name. */
  forget(userId: string): void {
    this.#open.delete(userId);
  }

  #visit(userId: string, time: number): Visit {
    const open = this.#open.get(userId);
    // Events come in nearly any order: one from long before opens a visit of its own.
    if (open && time <= open.until && time >= open.until - 2 * PAUSE_MS) return open;
    const visit = { until: time + PAUSE_MS, items: [] };
    this.#open.set(userId, visit);
    return visit;
  }
}
