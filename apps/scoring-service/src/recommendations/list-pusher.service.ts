import { Injectable } from '@nestjs/common';
import { recommendationCartSuggested, recommendationUpdated } from '@rover/contracts';
import type { EventData } from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { KnownInteraction } from '../interactions/known-interaction.js';
import { RecommendationService } from './recommendation.service.js';

/** Vehicles of a pushed list: as many as a page shows at once. */
const LIMIT = 10;

type Pushed = EventData<typeof recommendationUpdated>;

/**
 * Sends people their lists as they are after what they did.
 *
 * A list is a view and no fact: it goes straight to the stream, and one that a crash swallows is made again for the next
 * action, or when the person's room is entered.
 */
@Injectable()
export class ListPusher {
  constructor(
    private readonly recommendations: RecommendationService,
    private readonly bus: Bus,
  ) {}

  /** One list for each person, whatever the number of their actions. Resolves with how many were sent. */
  async push(interactions: readonly KnownInteraction[]): Promise<number> {
    const byUser = new Map<string, KnownInteraction[]>();
    for (const one of interactions) byUser.set(one.userId, [...(byUser.get(one.userId) ?? []), one]);
    const updated: Pushed[] = [];
    const suggested: Pushed[] = [];
    for (const [userId, causes] of byUser) {
      const isAboutCart = causes.some(({ action }) => action === 'ADD_TO_CART');
      (isAboutCart ? suggested : updated).push(
        await this.#list(userId, causes, isAboutCart ? 'CART' : 'HOME'),
      );
      // Each list takes milliseconds: those who ask get their turn in between.
      await new Promise(setImmediate);
    }
    if (updated.length > 0) await this.bus.publish(recommendationUpdated, updated);
    if (suggested.length > 0) await this.bus.publish(recommendationCartSuggested, suggested);
    return byUser.size;
  }

  async #list(
    userId: string,
    causes: readonly KnownInteraction[],
    context: Pushed['context'],
  ): Promise<Pushed> {
    const { briefs, events } = await this.recommendations.brief(userId, context, LIMIT);
    const told = causes.map(({ id, action }) => ({
      id,
      action: action as Pushed['causes'][number]['action'],
    }));
    return { userId, context, causes: told, events, recommendations: briefs };
  }
}
