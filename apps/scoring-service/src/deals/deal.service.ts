import { Inject, Injectable } from '@nestjs/common';
import type { ReplyOf, RequestOf, getDeal, scoreDeals, searchDeals } from '@rover/contracts';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { marketKeyOf } from '@rover/scoring';
import { MarketService } from '../market/market.service.js';
import { toFacts } from '../market/listing-facts.js';
import { economicsOf } from './deal-economics.js';
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
  get({ listingId, ...request }: RequestOf<typeof getDeal>): ReplyOf<typeof getDeal> {
    const { table } = this.market;
    const now = this.clock.now();
    const listing = this.market.listing(listingId);
    const value = table.explain(listingId);
    const judged = table.judge(listingId, {}, now);
    if (!listing || !judged) throw new DealNotFoundError(listingId);
    if (!isScored(judged)) throw new DealNotScoredError(judged.reasons.map(({ text }) => text).join(' '));
    const question = { facts: toFacts(listing), marketValue: judged.marketValue.value, request, now };
    const deal = {
      listing,
      ...toJudgement(judged),
      rank: table.rankOf(listingId, now) ?? null,
      ...economicsOf(table, question),
    };
    const model = this.market.modelOf(marketKeyOf(listing));
    return { data: { ...deal, explanation: explanationOf(deal, { model, value, now }) } };
  }

  async score({
    vehicles,
    preferences,
    costs,
  }: RequestOf<typeof scoreDeals>): Promise<ReplyOf<typeof scoreDeals>> {
    const now = this.clock.now();
    return { data: await scoreVehicles(vehicles, { preferences, costs }, { market: this.market, now }) };
  }
}
