import { Behaviour } from '../behaviour/behaviour.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import { UNKNOWN_CODE } from '../catalogue/codes.js';
import { type TasteWeights, type Tastes, tastesOf, withDeclared } from '../behaviour/tastes.js';
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
import { seasonMonth } from '../seasonal/seasons.js';
import type { Lookups } from './lookups.js';
import { SeasonalPart } from './seasonal.part.js';
import { TrendingPart } from './trending.part.js';

/** A request with what is known of who asks. */
export interface Asked {
  request: RecommendationRequest;
  rule: ContextRule;
  profile: UserProfile;
}

/** What requests are answered from. */
export interface Session {
  knowledge: RecommenderKnowledge;
  lookups: Lookups;
  options: RecommenderOptions;
}

/** The five parts, each knowing what it scores by. */
export function partsFor(asked: Asked, { knowledge, lookups, options }: Session): Part[] {
  const { catalogue, collaborative, trending } = knowledge;
  const { request, rule, profile } = asked;
  const { now, region, hemisphere = 'north', about = [] } = request;
  const interests = profile.interestsAt(now);
  const given = rule.anchors === 'about' ? anchorsOf(about, catalogue) : [];
  const anchors = given.length > 0 ? given : anchorsOfInterests(interests, catalogue);
  const behaviour = new Behaviour(coded(tastesNow(asked, interests, options), catalogue), options.tastes);
  const ranking = trending.ranking(now, region);
  return [
    new CollaborativePart(collaborative, heldBy(asked, knowledge), catalogue, lookups),
    new ContentPart(anchors, catalogue),
    new TrendingPart(ranking, lookups.trendsOf(ranking), catalogue),
    new BehaviourPart(behaviour, profile.events, catalogue),
    new SeasonalPart(lookups.seasonal, seasonMonth(now, hemisphere), catalogue),
  ];
}

/** What the person holds, and fully what the page is about. */
function heldBy(
  { request: { about = [], now }, profile }: Asked,
  { catalogue }: RecommenderKnowledge,
): ItemWeights {
  const held = profile.groupsAt(now);
  for (const id of about) {
    const group = catalogue.groupOf(id);
    if (group !== undefined) held.set(group, 1);
  }
  return held;
}

function tastesNow(
  { request: { declared }, profile }: Asked,
  interests: readonly Interest[],
  { tastes: weights, evidence }: { tastes: TasteWeights; evidence: { many: number } },
): Tastes {
  const done = tastesOf(interests, weights);
  const share = weights.declared * Math.max(0, 1 - profile.events / evidence.many);
  return declared ? withDeclared(done, declared, share) : done;
}

/** Tastes in the codes of the catalogue. What nothing in stock has, nothing can meet; yet it remains the favourite. */
function coded({ categories, sellers, price }: Tastes, catalogue: Catalogue): Tastes<number> {
  const codes = (field: 'bodyClass' | 'sellerId', shares: ReadonlyMap<string, number>) =>
    new Map(
      Array.from(shares, ([text, share], i): [number, number] => {
        const code = catalogue.code(field, text);
        return [code === UNKNOWN_CODE ? UNKNOWN_CODE - i : code, share];
      }),
    );
  return {
    categories: codes('bodyClass', categories),
    sellers: codes('sellerId', sellers),
    price: price && { ...price, currency: catalogue.code('currency', price.currency) },
  };
}
