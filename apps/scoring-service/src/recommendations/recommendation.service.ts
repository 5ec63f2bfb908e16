import { Inject, Injectable } from '@nestjs/common';
import type {
  Caller,
  Listing,
  RecommendationBrief,
  ReplyOf,
  RequestOf,
  getRecommendations,
} from '@rover/contracts';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import type { Recommendation, RecommendationList, RecommendationRequest } from '@rover/scoring';
import { InteractionSubjects } from '../interactions/interaction-subjects.service.js';
import { InteractionFeed } from '../interactions/interaction-feed.service.js';
import { MarketService } from '../market/market.service.js';
import { askedFor } from './asked-for.js';
import { hemisphereOf } from './hemisphere-of.js';
import { Knowledge } from './knowledge.service.js';
import { RecommendationMetrics } from './recommendation-metrics.service.js';
import { roundedAll, toBrief, toRecommendation } from './recommendation.mapper.js';
import { ShopperMemory } from './shopper-memory.service.js';

type Question = RequestOf<typeof getRecommendations>;
type Answer = ReplyOf<typeof getRecommendations>;

/** Lists of vehicles for a person, from memory. */
@Injectable()
export class RecommendationService {
  constructor(
    private readonly knowledge: Knowledge,
    private readonly memory: ShopperMemory,
    private readonly market: MarketService,
    private readonly subjects: InteractionSubjects,
    private readonly feed: InteractionFeed,
    private readonly metrics: RecommendationMetrics,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws NotFoundError when the caller may not see the person's list */
  async get(question: Question, caller: Caller): Promise<Answer> {
    const userId = askedFor(question.userId, caller);
    await this.memory.know([userId]);
    await this.#consider(question, userId);
    const list = this.#recommend(question, userId);
    return this.#answer(list, { userId, context: question.context });
  }

  /** The list of a person in few words, as it is pushed. */
  async brief(
    userId: string,
    context: Question['context'],
    limit: number,
  ): Promise<{ briefs: RecommendationBrief[]; events: number }> {
    await this.memory.know([userId]);
    const list = this.#recommend({ context, limit }, userId);
    return { briefs: this.#shown(list, toBrief), events: list.events };
  }

  /** What is recorded already need not have come here. The stream will bring it again, and it will be known. */
  async #consider({ considering }: Question, userId: string): Promise<void> {
    if (considering?.id === undefined || considering.userId !== userId) return;
    const receivedAt = new Date(this.clock.now()).toISOString();
    await this.feed.hear(await this.subjects.know([{ ...considering, receivedAt }]));
  }

  #recommend(question: Question, userId: string): RecommendationList {
    const { recommender, collaborative } = this.knowledge;
    const started = performance.now();
    const list = recommender.recommend(this.#toRequest(question, userId));
    this.metrics.generated({
      user: userId,
      events: list.events,
      context: question.context,
      isFitted: collaborative.items > 0,
      vehicles: list.recommendations.length,
      ms: performance.now() - started,
    });
    return list;
  }

  #toRequest(question: Question, person: string): RecommendationRequest {
    const { context, criteria, declared, limit, exclude, listingId } = question;
    const isAboutCart = context === 'CART' || context === 'CHECKOUT';
    const currency = criteria?.currency ?? declared?.currency;
    return {
      person,
      now: this.clock.now(),
      context,
      limit,
      about: listingId ?? (isAboutCart ? this.memory.carts.of(person) : []),
      region: currency,
      hemisphere: question.hemisphere ?? hemisphereOf(currency),
      criteria,
      declared: declared && { ...declared, categories: declared.bodyClasses },
      exclude,
    };
  }

  #answer(
    list: RecommendationList,
    { userId, context }: { userId: string; context: Question['context'] },
  ): Answer {
    const { events, weights, reason } = list;
    return {
      data: this.#shown(list, toRecommendation),
      meta: {
        nextCursor: null,
        userId,
        context,
        events,
        weights: roundedAll(weights),
        ...(reason && { reason }),
      },
    };
  }

  #shown<T>(
    { recommendations }: RecommendationList,
    show: (listing: Listing, each: Recommendation) => T,
  ): T[] {
    return recommendations.flatMap((each) => {
      const listing = this.market.listing(each.id);
      return listing ? [show(listing, each)] : [];
    });
  }
}
