import { Inject, Injectable } from '@nestjs/common';
import type { ReplyOf, RequestOf, getDeal, scoreDeals, searchDeals } from '@rover/contracts';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { MarketService } from '../market/market.service.js';
import { toFacts } from '../market/listing-facts.js';
import { explanationOf } from './deal-explanation.js';
import { DealNotFoundError, DealNotScoredError } from './deal.errors.js';
import { isScored, toDeal, toJudgement } from './deal.mapper.js';
import { scoreVehicles } from './vehicle-scoring.js';

/** The best deals, one deal explained, and vehicles scored on demand; all from memory. */
@Injectable()
export class DealService {
  constructor(
    private readonly market: MarketService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  search({ criteria, preferences, limit }: RequestOf<typeof searchDeals>): ReplyOf<typeof searchDeals> {
    const { deals, total, unscored } = this.market.table.search({
      criteria,
      preferences,
      limit,
      now: this.clock.now(),
    });
    return { data: deals.map(toDeal), meta: { nextCursor: null, total, unscored } };
  }

  /** @throws DealNotFoundError, DealNotScoredError */
  get(listingId: string): ReplyOf<typeof getDeal> {
    const listing = this.market.listing(listingId);
    const deal = this.market.table.judge(listingId, {}, this.clock.now());
    if (!listing || !deal) throw new DealNotFoundError(listingId);
    if (!isScored(deal)) throw new DealNotScoredError(deal.reasons.map(({ text }) => text).join(' '));
    const explanation = explanationOf(toFacts(listing), deal, this.market.modelOf(listing.currency));
    return {
      data: {
        listing,
        ...toJudgement(deal),
        rank: this.market.table.rankOf(listingId, this.clock.now()) ?? null,
        explanation,
      },
    };
  }

  score({ vehicles, preferences }: RequestOf<typeof scoreDeals>): ReplyOf<typeof scoreDeals> {
    return { data: scoreVehicles(vehicles, preferences, { market: this.market, now: this.clock.now() }) };
  }
}
