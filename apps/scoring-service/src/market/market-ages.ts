import { MIN_MARKET_SIZE } from '@rover/scoring';
import { isFitDue } from './model-schedule.js';

/**
 * What a market without a model is credited with at most after a training that found it too small. Less than what it
 * lacks, so that a market of one listing fewer than needed, whose prices change, does not train all others each time.
 */
const MOST_CREDIT = MIN_MARKET_SIZE / 2;

/** Counts, per market, what came or changed since the last training, and knows how large it was then. */
export class MarketAges {
  readonly #changes = new Map<string, number>();
  readonly #trained = new Map<string, number>();

  changed(market: string): void {
    this.#changes.set(market, (this.#changes.get(market) ?? 0) + 1);
  }

  /** Whether some market has changed enough since it was last trained on. */
  isAnyDue(): boolean {
    for (const [market, changes] of this.#changes) {
      if (isFitDue({ changes, trainedOn: this.#trained.get(market) })) return true;
    }
    return false;
  }

  /** Begins to count anew. Answers what was counted, for {@link giveBack} when nothing comes of the training. */
  take(): ReadonlyMap<string, number> {
    const counted = new Map(this.#changes);
    this.#changes.clear();
    return counted;
  }

  giveBack(counted: ReadonlyMap<string, number>): void {
    for (const [market, changes] of counted) {
      this.#changes.set(market, (this.#changes.get(market) ?? 0) + changes);
    }
  }

  /** After a training, here or elsewhere, on markets of these sizes. */
  trained(sizes: ReadonlyMap<string, number>): void {
    for (const [market, size] of sizes) {
      if (size >= MIN_MARKET_SIZE) this.#trained.set(market, size);
      else this.#changes.set(market, (this.#changes.get(market) ?? 0) + Math.min(size, MOST_CREDIT));
    }
  }

  /** After loading: a market that has grown beyond what was trained on counts as changed by that much. */
  loaded(sizes: ReadonlyMap<string, number>): void {
    this.#changes.clear();
    for (const [market, size] of sizes) {
      const grown = size - (this.#trained.get(market) ?? 0);
      if (grown > 0) this.#changes.set(market, grown);
    }
  }
}
