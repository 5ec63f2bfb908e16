import { Inject, Injectable } from '@nestjs/common';
import type { DealScores, Listing } from '@rover/contracts';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { DealTable, marketKeyOf, scoreDeal } from '@rover/scoring';
import type { Abstention, ListingFacts, Market, MarketValue } from '@rover/scoring';
import { toFacts, toListing } from './listing-facts.js';
import { ModelService } from './model.service.js';
import type { ModelReference } from './model.service.js';

/** What the market says of one listing; null while it is too small to value it. */
export interface MarketJudgement {
  readonly scores: DealScores | null;
  readonly confidence: number | null;
  readonly marketValue: MarketValue | null;
}

/**
 * Told of each listing as it is taken up, at the start and later, before the table holds it. `known` is what stood there
 * so far: nothing, a listing on offer (or reserved), or one that is gone.
 */
export type MarketListener = (listing: ListingFacts, known: 'nothing' | 'onOffer' | 'gone') => void;

/** The market in memory: facts, values and scores as columns. Everything in it can be rebuilt from PostgreSQL. */
@Injectable()
export class MarketService {
  readonly table = new DealTable();
  readonly #listeners: MarketListener[] = [];

  constructor(
    private readonly models: ModelService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Takes up the state of listings, from wherever it comes: what is older than what is known changes nothing. */
  take(listings: readonly Listing[]): void {
    for (const listing of listings) {
      const version = this.table.versionOf(listing.id);
      if (listing.version <= (version ?? 0)) continue;
      const facts = toFacts(listing);
      this.#tell(facts, version !== undefined);
      this.table.upsert(facts);
      this.models.changed(marketKeyOf(listing));
    }
  }

  /** To be called before the market is loaded: whoever keeps something of every listing hears of all. */
  listen(listener: MarketListener): void {
    this.#listeners.push(listener);
  }

  /** Takes up what this replica has written, and trains when enough has changed by now. */
  async apply(listings: readonly Listing[]): Promise<void> {
    this.take(listings);
    await this.models.trainDue(this.table);
  }

  listing(id: string): Listing | undefined {
    const facts = this.table.get(id);
    return facts && toListing(facts);
  }

  /** What the market pays for a vehicle that is not on it, or why nobody can say. */
  valueOf(facts: ListingFacts): Market | Abstention | undefined {
    return this.table.appraiseStranger(facts);
  }

  modelOf(market: string): ModelReference {
    return this.models.reference(market);
  }

  judge(listing: Listing): MarketJudgement {
    const facts = toFacts(listing);
    return scoreDeal(facts, this.table.appraise(facts), {}, this.clock.now());
  }

  #tell(listing: ListingFacts, isKnown: boolean): void {
    const known = !isKnown ? 'nothing' : this.table.has(listing.id) ? 'onOffer' : 'gone';
    for (const hear of this.#listeners) hear(listing, known);
  }
}
