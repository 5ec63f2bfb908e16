import { Injectable } from '@nestjs/common';
import { EventLog } from '@rover/platform';
import type { KnownInteraction } from '../interactions/known-interaction.js';
import { MarketService } from '../market/market.service.js';

const NANOSECONDS = 1_000_000;

/** A list that was made for somebody. */
export interface GeneratedList {
  readonly user: string;
  /** Events known of the person. */
  readonly events: number;
  readonly context: string;
  /** Whether similar people had a part in it. */
  readonly isFitted: boolean;
  readonly vehicles: number;
  readonly ms: number;
}

/** Writes lists, actions and what came of them to the log of the business. */
@Injectable()
export class RecommendationJournal {
  constructor(
    private readonly events: EventLog,
    private readonly market: MarketService,
  ) {}

  generated({ user, vehicles, ms }: GeneratedList, labels: Readonly<Record<string, string>>): void {
    const duration = Math.round(ms * NANOSECONDS);
    this.events.business('recommendation.generated', {
      user,
      'event.duration': duration,
      vehicles,
      tier: labels['user_tier'],
      recommendationType: labels['recommendation_type'],
      modelVersion: labels['model_version'],
    });
  }

  interacted({ id, userId, action, entityId }: KnownInteraction, result: string): void {
    const told = { 'event.id': id, interaction: action, entityId, result };
    this.events.business('interaction.recorded', { user: userId, ...told });
  }

  converted({ id, userId, entityId, subject }: KnownInteraction, conversionType: string): void {
    const { price, currency } = subject;
    const told = { 'event.id': id, conversionType, entityId, price, currency, roi: this.roiOf(subject.id) };
    this.events.business('conversion.recorded', { user: userId, ...told });
  }

  /** What the market pays above the price, by the price; undefined where nobody can say. */
  private roiOf(listingId: string | undefined): number | undefined {
    const listing = listingId === undefined ? undefined : this.market.listing(listingId);
    const value = listing && this.market.judge(listing).marketValue?.value;
    return listing && value !== undefined
      ? ratio(value - listing.askingPrice, listing.askingPrice)
      : undefined;
  }
}

const ratio = (gain: number, cost: number): number | undefined =>
  cost > 0 ? Math.round((gain / cost) * 10_000) / 10_000 : undefined;
