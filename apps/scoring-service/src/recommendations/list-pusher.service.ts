import { Injectable } from '@nestjs/common';
import { recommendationCartSuggested, recommendationUpdated } from '@rover/contracts';
import type { EventData } from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { KnownInteraction } from '../interactions/known-interaction.js';
import { RecommendationService } from './recommendation.service.js';

/** Vehicles of a pushed list: as many as a page shows at once. */
const LIMIT = 10;

/** Lists that are sent together. */
const AT_ONCE = 8;

type Pushed = EventData<typeof recommendationUpdated>;

interface Made {
  readonly isAboutCart: boolean;
  readonly list: Pushed;
}

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

  /**
   * One list for each person, whatever the number of their actions. Some are sent while the next ones are made: after a
   * pause many wait, and the first need not wait for the last. Resolves with how many were sent.
   */
  async push(interactions: readonly KnownInteraction[]): Promise<number> {
    const byUser = new Map<string, KnownInteraction[]>();
    for (const one of interactions) byUser.set(one.userId, [...(byUser.get(one.userId) ?? []), one]);
    let sending = Promise.resolve();
    const made: Made[] = [];
    for (const [userId, causes] of byUser) {
      made.push(await this.#make(userId, causes));
      if (made.length === AT_ONCE) {
        await sending;
        sending = this.#send(made.splice(0));
        // What fails is thrown where it is waited for.
        sending.catch(() => undefined);
      }
      // Each list takes milliseconds: those who ask get their turn in between.
      await new Promise(setImmediate);
    }
    await sending;
    await this.#send(made);
    return byUser.size;
  }

  async #make(userId: string, causes: readonly KnownInteraction[]): Promise<Made> {
    const isAboutCart = causes.some(({ action }) => action === 'ADD_TO_CART');
    return { isAboutCart, list: await this.#list(userId, causes, isAboutCart ? 'CART' : 'HOME') };
  }

  async #send(made: readonly Made[]): Promise<void> {
    const listsOf = (aboutCart: boolean) =>
      made.flatMap(({ isAboutCart, list }) => (isAboutCart === aboutCart ? [list] : []));
    const [updated, suggested] = [listsOf(false), listsOf(true)];
    if (updated.length > 0) await this.bus.publish(recommendationUpdated, updated);
    if (suggested.length > 0) await this.bus.publish(recommendationCartSuggested, suggested);
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
