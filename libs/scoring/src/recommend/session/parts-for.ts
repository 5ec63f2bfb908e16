import { Behaviour } from '../behaviour/behaviour.js';
import { type TasteWeights, tastesOf, withDeclared } from '../behaviour/tastes.js';
import type { ItemWeights } from '../collaborative/holdings.js';
import type { ContextRule } from '../contexts.js';
import type { RecommenderKnowledge } from '../knowledge.js';
import type { Interest, UserProfile } from '../profile/user-profile.js';
import type { RecommendationRequest } from '../recommendation.js';
import type { RecommenderOptions } from '../recommender-options.js';
import { anchorsOf, anchorsOfInterests } from './anchors.js';
import { BehaviourPart } from './behaviour.part.js';
import { CollaborativePart } from './collaborative.part.js';
import { ContentPart } from './content.part.js';
import type { Part } from './part.js';
import { SeasonalPart } from './seasonal.part.js';
import { TrendingPart } from './trending.part.js';

/** Trends that are looked at for one request. */
const TRENDS = 200;

/** A request with what is known of who asks. */
export interface Asked {
  request: RecommendationRequest;
  rule: ContextRule;
  profile: UserProfile;
}

/** The five parts, each knowing what it scores by. */
export function partsFor(asked: Asked, knowledge: RecommenderKnowledge, options: RecommenderOptions): Part[] {
  const { catalogue, collaborative, seasons, trending } = knowledge;
  const { request, rule, profile } = asked;
  const { now, region, hemisphere = 'north', about = [] } = request;
  const interests = profile.interestsAt(now);
  const given = rule.anchors === 'about' ? anchorsOf(about, catalogue) : [];
  const anchors = given.length > 0 ? given : anchorsOfInterests(interests, catalogue);
  return [
    new CollaborativePart(collaborative, heldBy(asked, knowledge), catalogue),
    new ContentPart(anchors),
    new TrendingPart(trending.top(TRENDS, now, region), catalogue),
    new BehaviourPart(behaviourOf(asked, interests, options), profile.events, catalogue),
    new SeasonalPart(seasons, { now, hemisphere }, catalogue),
  ];
}

/** What the person holds, and fully what the page is about. */
function heldBy(
  { request: { about = [], now }, profile }: Asked,
  { catalogue }: RecommenderKnowledge,
): ItemWeights {
  const held = profile.groupsAt(now);
  for (const id of about) {
    const vehicle = catalogue.get(id);
    if (vehicle) held.set(catalogue.groupText(vehicle.group), 1);
  }
  return held;
}

function behaviourOf(
  { request: { declared }, profile }: Asked,
  interests: readonly Interest[],
  { tastes: weights, evidence }: { tastes: TasteWeights; evidence: { many: number } },
): Behaviour {
  const done = tastesOf(interests, weights);
  const share = weights.declared * Math.max(0, 1 - profile.events / evidence.many);
  return new Behaviour(declared ? withDeclared(done, declared, share) : done, weights);
}
