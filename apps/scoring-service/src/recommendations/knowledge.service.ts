import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, CONFIG } from '@rover/platform';
import type { Clock } from '@rover/platform';
import {
  BoughtTogether,
  Catalogue,
  Collaborative,
  DEFAULT_EVENT_RULES,
  Recommender,
  Seasons,
  Trending,
  UserProfiles,
} from '@rover/scoring';
import type { EventRules, ListingFacts, RecommenderKnowledge } from '@rover/scoring';
import { MarketService } from '../market/market.service.js';
import type { ScoringConfig } from '../scoring.config.js';
import { hemisphereOf } from './hemisphere-of.js';

/** People whose profiles and holdings are in memory; others are read again when they come back. */
export const MOST_PEOPLE = 50_000;

/**
 * All that recommendations are made of, in memory and bounded: 50,000 people with up to 80 interests each, the stock, a
 * model of 1,500 model groups (18 MB), 200,000 pairs of what is taken together. It can be rebuilt from PostgreSQL.
 */
@Injectable()
export class Knowledge implements RecommenderKnowledge {
  readonly catalogue = new Catalogue();
  readonly profiles: UserProfiles;
  readonly collaborative = new Collaborative({
    maxPeople: MOST_PEOPLE,
    maxItemsPerPerson: 100,
    headSize: 1_500,
  });
  readonly trending = new Trending();
  readonly seasons = new Seasons();
  readonly boughtTogether = new BoughtTogether();
  readonly viewedTogether = new BoughtTogether();
  readonly recommender: Recommender;

  constructor(
    market: MarketService,
    @Inject(CONFIG) { recommendations }: Partial<ScoringConfig>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    const rules = rulesWith(recommendations?.actionWeights);
    this.profiles = new UserProfiles({ maxPeople: MOST_PEOPLE, maxInterests: 40, rules });
    this.recommender = new Recommender(this, { weights: recommendations?.weights });
    market.listen((listing, known) => this.#take(listing, known !== 'gone'));
  }

  /** A sale counts when the listing turns to sold, and at the start for what was sold before; not when it is restated. */
  #take(listing: ListingFacts, isNews: boolean): void {
    if (listing.status === 'sold' && isNews) this.#learnSale(listing);
    this.catalogue.upsert(listing);
  }

  #learnSale(listing: ListingFacts): void {
    const { currency: region, updatedAt: time } = listing;
    this.recommender.recordSaleOf(listing, {
      time,
      now: this.clock.now(),
      region,
      hemisphere: hemisphereOf(region),
    });
  }
}

/** The rules of actions, with the weights that are configured. */
function rulesWith(weights: Readonly<Record<string, number>> = {}): EventRules {
  const changed = Object.entries(DEFAULT_EVENT_RULES).map(([action, rule]) => [
    action,
    { ...rule, weight: weights[action] ?? rule.weight },
  ]);
  return Object.fromEntries(changed) as EventRules;
}
