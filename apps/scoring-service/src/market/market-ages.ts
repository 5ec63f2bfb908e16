import type { LogLinearModel } from '@rover/scoring';
import { isFitDue } from './model-schedule.js';

/** Counts, per market, what came or changed since the last fit. */
export class MarketAges {
  readonly #changes = new Map<string, number>();

  changed(market: string): void {
    this.#changes.set(market, (this.#changes.get(market) ?? 0) + 1);
  }

  /** Whether some market is out of date under this model. */
  isAnyDue(model: LogLinearModel | undefined): boolean {
    for (const [market, changes] of this.#changes) {
      if (isFitDue({ changes, trainedOn: model?.markets[market]?.n })) return true;
    }
    return false;
  }

  fitted(): void {
    this.#changes.clear();
  }

  /** After loading: a market that has grown beyond what its model was fitted on counts as changed by that much. */
  loaded(sizes: ReadonlyMap<string, number>, model: LogLinearModel | undefined): void {
    this.#changes.clear();
    for (const [market, size] of sizes) {
      const grown = size - (model?.markets[market]?.n ?? 0);
      if (grown > 0) this.#changes.set(market, grown);
    }
  }
}
