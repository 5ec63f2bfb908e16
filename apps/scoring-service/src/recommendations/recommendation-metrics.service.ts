import { Injectable } from '@nestjs/common';
import { ConversionMetrics, Metrics, showQueue, type QueueSize } from '@rover/platform';
import type { KnownInteraction } from '../interactions/known-interaction.js';
import { RecommendationJournal, type GeneratedList } from './recommendation-journal.service.js';

/** How much is known of a person: the label `user_tier`. */
const tierOf = (events: number): 'new' | 'returning' | 'regular' =>
  events < 3 ? 'new' : events < 10 ? 'returning' : 'regular';

/** What of a person's actions is what we work for. */
const conversions = {
  CLICK_RECOMMENDATION: 'click',
  ADD_TO_CART: 'cart',
  COMPLETE_PURCHASE: 'purchase',
} as const;

const isConversion = (action: string): action is keyof typeof conversions => action in conversions;

/** Counts lists and actions. Every label has a handful of values. */
@Injectable()
export class RecommendationMetrics {
  readonly #generated;
  readonly #viewed;
  readonly #interactions;
  readonly #conversions;

  constructor(
    private readonly metrics: Metrics,
    private readonly journal: RecommendationJournal,
  ) {
    this.#generated = metrics.counter(
      'rover_recommendations_generated_total',
      'Lists that were made; model_version is the model of similar people, or none while there is none',
      ['user_tier', 'recommendation_type', 'model_version'],
    );
    this.#viewed = metrics.counter('rover_recommendations_viewed_total', 'Lists that people say they saw', [
      'user_tier',
    ]);
    this.#interactions = metrics.counter(
      'rover_user_interactions_total',
      'What people did, as a replica that stores it saw it',
      ['interaction_type', 'user_tier', 'outcome'],
    );
    this.#conversions = new ConversionMetrics(metrics);
  }

  /** Shows how many actions wait for a list. */
  queue(size: QueueSize): void {
    showQueue(this.metrics, 'recommendations', size);
  }

  generated(list: GeneratedList): void {
    const told = {
      user_tier: tierOf(list.events),
      recommendation_type: list.context.toLowerCase(),
      model_version: list.isFitted ? 'ease-1' : 'none',
    };
    this.#generated.inc(told);
    this.journal.generated(list, told);
  }

  interacted(
    interaction: KnownInteraction,
    events: number,
    outcome: 'answered' | 'learned' | 'failed',
  ): void {
    const { action, subject } = interaction;
    const user_tier = tierOf(events);
    this.journal.interacted(interaction, outcome);
    this.#interactions.inc({ interaction_type: action, user_tier, outcome });
    if (action === 'VIEW_RECOMMENDATIONS') this.#viewed.inc({ user_tier });
    if (!isConversion(action)) return;
    const { price, currency } = subject;
    const conversion = { type: conversions[action], tier: user_tier, price, currency };
    this.journal.converted(interaction, conversion.type);
    if (action === 'COMPLETE_PURCHASE') this.#conversions.transacted({ ...conversion, category: 'online' });
    else this.#conversions.converted(conversion);
  }
}
