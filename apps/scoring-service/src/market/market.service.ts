import { Inject, Injectable } from '@nestjs/common';
import type { DealScores, Listing } from '@rover/contracts';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { DealTable, scoreDeal } from '@rover/scoring';
import type { Abstention, ListingFacts, Market } from '@rover/scoring';
import { toFacts, toListing } from './listing-facts.js';
import { ModelService } from './model.service.js';
import type { ModelReference } from './model.service.js';

/** What an event of the market says of one listing; null while its market is too small to value. */
export interface MarketJudgement {
  readonly scores: DealScores | null;
  readonly confidence: number | null;
  readonly marketValue: number | null;
}

/** The market in memory: facts, values and scores as columns. Everything in it can be rebuilt from PostgreSQL. */
@Injectable()
export class MarketService {
  readonly table = new DealTable();

  constructor(
    private readonly models: ModelService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Takes up the state of listings, from wherever it comes: what is older than what is known changes nothing. */
  take(listings: readonly Listing[]): void {
    for (const listing of listings) {
      if (listing.version <= (this.table.versionOf(listing.id) ?? 0)) continue;
      this.table.upsert(toFacts(listing));
      this.models.changed(listing.currency);
    }
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

  /** What the market pays for a vehicle, or why nobody can say. */
  valueOf(facts: ListingFacts): Market | Abstention | undefined {
    return this.table.appraise(facts);
  }

  modelOf(market: string): ModelReference {
    return this.models.reference(market);
  }

  judge(listing: Listing): MarketJudgement {
    const facts = toFacts(listing);
    const { scores, confidence, marketValue } = scoreDeal(facts, this.valueOf(facts), {}, this.clock.now());
    return { scores, confidence, marketValue: marketValue?.value ?? null };
  }
}
