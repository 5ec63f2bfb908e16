import type { ListingFacts } from '../listing.js';
import { fold } from '../text.js';
import { modelGroupOf } from './catalogue/model-group.js';
import { sellingOf, subjectOf } from './catalogue/subject-of.js';
import type { RecommenderKnowledge } from './knowledge.js';
import type { EventOutcome, ProfileEvent } from './profile/user-profile.js';
import type { RecommendationList, RecommendationRequest } from './recommendation.js';
import { type GivenRecommenderOptions, checkedOptions } from './recommender-options.js';
import type { Hemisphere, SeasonalVehicle } from './seasonal/seasons.js';
import { answer } from './session/answer.js';
import { Lookups } from './session/lookups.js';
import type { Session } from './session/parts-for.js';

/** When and where something was sold. Times are epoch milliseconds; one after `now` counts as now. */
export interface SaleEvent {
  time: number;
  now: number;
  region?: string;
  /** Default north. */
  hemisphere?: Hemisphere;
}

/**
 * Recommendations of vehicles in stock: five parts propose candidates, each scores all of them, the scores are
 * fused, and a diverse list is chosen. The same request at the same time gets the same list; two people of whom
 * as little is known get different ones.
 */
export class Recommender {
  private readonly session: Session;

  /** @throws PartWeightsError when weights are given that cannot be used */
  constructor(
    private readonly knowledge: RecommenderKnowledge,
    options: GivenRecommenderOptions = {},
  ) {
    this.session = { knowledge, lookups: new Lookups(knowledge), options: checkedOptions(options) };
  }

  /**
   * Takes a deed of a person: it counts in their recommendations at once, and in those of others when the
   * collaborative model catches up. What the subject leaves open is filled in from the vehicle in stock.
   */
  record(person: string, event: ProfileEvent, now: number): EventOutcome {
    const { catalogue, profiles, collaborative } = this.knowledge;
    const subject = { ...subjectOf(event.subject.id, catalogue), ...event.subject };
    const outcome = profiles.record(person, { ...event, subject }, now);
    if (outcome !== 'taken' || subject.group === undefined) return outcome;
    const strength = profiles.of(person).groupsAt(now).get(subject.group) ?? 0;
    collaborative.observe(person, subject.group, strength);
    return outcome;
  }

  /**
   * Takes a sale, from which trends and seasons learn. False when the vehicle is not in the catalogue: sales are
   * to be told before the vehicle is taken out of it.
   */
  recordSale(id: string, sale: SaleEvent): boolean {
    const { catalogue } = this.knowledge;
    const row = catalogue.rowOf(id);
    if (row === undefined) return false;
    this.learnSale(catalogue.groupText(catalogue.fact(row, 'group')), sellingOf(row, catalogue), sale);
    return true;
  }

  /** The same for a vehicle that need not be in the catalogue: one that was sold long ago. */
  recordSaleOf(vehicle: ListingFacts, sale: SaleEvent): void {
    const { bodyClass, driveType } = vehicle;
    const selling = { bodyClass: bodyClass && fold(bodyClass), driveType: driveType && fold(driveType) };
    this.learnSale(modelGroupOf(vehicle), selling, sale);
  }

  /** Never recommend this vehicle to the person again. */
  dismiss(person: string, id: string): void {
    this.knowledge.profiles.exclude(person, id);
  }

  /** Forgets all that is known of a person; the collaborative model does so when it catches up. */
  forget(person: string): void {
    this.knowledge.profiles.forget(person);
    this.knowledge.collaborative.forget(person);
  }

  recommend(request: RecommendationRequest): RecommendationList {
    return answer(request, this.session);
  }

  private learnSale(
    group: string,
    selling: SeasonalVehicle,
    { time, now, region, hemisphere = 'north' }: SaleEvent,
  ): void {
    const { trending, seasons } = this.knowledge;
    trending.record(group, { time, now, region });
    seasons.recordSale(selling, Math.min(time, now), hemisphere);
  }
}
