import { Injectable } from '@nestjs/common';
import { Metrics } from '@rover/platform';

/** How much is known of a person: the label `user_tier`. */
const tierOf = (events: number): 'new' | 'returning' | 'regular' =>
  events < 3 ? 'new' : events < 10 ? 'returning' : 'regular';

/** Counts lists and actions. Every label has a handful of values. */
@Injectable()
export class RecommendationMetrics {
  readonly #generated;
  readonly #viewed;
  readonly #interactions;

  constructor(metrics: Metrics) {
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
  }

  generated(events: number, context: string, isFitted: boolean): void {
    this.#generated.inc({
      user_tier: tierOf(events),
      recommendation_type: context.toLowerCase(),
      model_version: isFitted ? 'ease-1' : 'none',
    });
  }

  interacted(action: string, events: number, outcome: 'answered' | 'learned' | 'failed'): void {
    const user_tier = tierOf(events);
    this.#interactions.inc({ interaction_type: action, user_tier, outcome });
    if (action === 'VIEW_RECOMMENDATIONS') this.#viewed.inc({ user_tier });
  }
}
