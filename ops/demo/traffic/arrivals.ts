import type { StockUnit } from './stock.js';
import type { Tally } from './tally.js';

const FORGOTTEN_AFTER_MS = 30_000;

/** Matches what arrives at the socket with what was asked for, and tells how long that took. */
export class Arrivals {
  private readonly asked = new Map<string, number>();

  constructor(private readonly tally: Tally) {}

  /** A change is about to be asked for. */
  expect(unit: StockUnit): void {
    const now = performance.now();
    for (const [key, at] of this.asked) {
      if (now - at < FORGOTTEN_AFTER_MS) break;
      this.asked.delete(key);
    }
    this.asked.set(keyOf(unit), now);
  }

  /** An event came, of ours or of somebody else. */
  arrived(unit: StockUnit): void {
    this.tally.count('done');
    const at = this.asked.get(keyOf(unit));
    if (at === undefined) return;
    this.asked.delete(keyOf(unit));
    this.tally.took(performance.now() - at);
  }
}

const keyOf = ({ id, askingPrice, status }: StockUnit): string => `${id} ${askingPrice} ${status}`;
