import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { Sweeps } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import type { InterestKind } from '@rover/scoring';
import { MarketService } from '../market/market.service.js';
import { DemandRepository } from './demand.repository.js';

const EVERY_MS = 15_000;
const PORTION = 10_000;
/** Interactions that a start looks back over at most; older interest has mostly decayed. */
const LOOKED_BACK = 1_000_000;

/** What an action says of interest in a vehicle; the others say nothing of it. */
const INTERESTS: Readonly<Record<string, InterestKind>> = {
  VIEW_VEHICLE: 'view',
  CLICK_RECOMMENDATION: 'view',
  SHARE_VEHICLE: 'save',
  ADD_TO_CART: 'save',
  ADD_TO_WISHLIST: 'save',
  SAVE: 'save',
  BID: 'save',
};

/**
 * Learns the demand for models from what people do, what is sold and what stands in stock.
 *
 * Every replica reads what is stored, in its order and each once, rather than what it hears: so replicas agree, and one
 * that starts knows what the others know.
 */
@Injectable()
export class DemandService implements OnApplicationBootstrap {
  /** Up to where interactions are counted; undefined before the first pass. */
  #seen?: number;
  #learning: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly market: MarketService,
    private readonly interests: DemandRepository,
    private readonly sweeps: Sweeps,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.sweeps.keep({ name: 'demand', everyMs: EVERY_MS, run: () => this.learn() });
  }

  /**
   * Counts what is new, and scores anew what that changes. Answers how many listings it was. One pass after the other:
   * two at once would count the same twice.
   */
  learn(): Promise<number> {
    const learnt = this.#learning.then(() => this.#learn());
    this.#learning = learnt.catch(() => undefined);
    return learnt;
  }

  async #learn(): Promise<number> {
    this.#seen ??= Math.max(0, (await this.interests.last()) - LOOKED_BACK);
    while ((await this.#count(this.#seen)) === PORTION);
    return this.market.table.learnDemand(this.clock.now());
  }

  async #count(after: number): Promise<number> {
    const portion = await this.interests.after(after, Object.keys(INTERESTS), PORTION);
    for (const { seq, action, time, facts } of portion) {
      if (facts) this.market.table.noteInterest(facts, INTERESTS[action]!, time);
      this.#seen = seq;
    }
    return portion.length;
  }
}
