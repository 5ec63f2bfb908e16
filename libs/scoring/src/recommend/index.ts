export { NotPositiveDefiniteError } from './algebra/invert.js';
export type { SparseVector } from './algebra/rank-updates.js';
export type { Square } from './algebra/square.js';
export { Behaviour, type TasteFit, type TasteSubject } from './behaviour/behaviour.js';
export {
  DEFAULT_TASTE_WEIGHTS,
  type DeclaredTastes,
  type PriceRange,
  type TasteWeights,
  type Tastes,
  tastesOf,
  withDeclared,
} from './behaviour/tastes.js';
export { BoughtTogether, type Companion, type TogetherOptions } from './bought-together/bought-together.js';
export { Catalogue, type CatalogueEntry } from './catalogue/catalogue.js';
export { type FactName, type Facts, factsOf } from './catalogue/facts.js';
export { type GroupedVehicle, modelGroupOf } from './catalogue/model-group.js';
export { Collaborative, type CollaborativeOptions, type PendingFit } from './collaborative/collaborative.js';
export type { Contribution, ItemScores } from './collaborative/fitted-items.js';
export type { ItemWeights } from './collaborative/holdings.js';
export type { ItemSpace } from './collaborative/item-space.js';
export { type FitOrder, type ItemFit, fitItems } from './collaborative/fit-items.js';
export type { NeighbourOptions } from './collaborative/neighbour-table.js';
export { CONTENT_WEIGHTS, ComparedVehicle, type Likeness } from './content/content.js';
export {
  CONTEXT_RULES,
  type ContextRule,
  type RecommendationContext,
  recommendationContexts,
} from './contexts.js';
export { type DiversityInput, type DiversityOptions, diversify } from './diversity/diversify.js';
export { DEFAULT_EVIDENCE, type EvidenceCurve, weightsByEvidence } from './fusion/evidence.js';
export { type FusedPart, type Fusion, type PartScores, fuse } from './fusion/fuse.js';
export {
  DEFAULT_PART_WEIGHTS,
  type PartWeights,
  PartWeightsError,
  type RecommendationPart,
  checkedWeights,
  recommendationParts,
} from './fusion/parts.js';
export type { RecommenderKnowledge } from './knowledge.js';
export {
  DEFAULT_EVENT_RULES,
  type EventRule,
  type EventRules,
  type EventSource,
} from './profile/event-rules.js';
export { DEFAULT_PROFILE_OPTIONS, type ProfileOptions } from './profile/profile-options.js';
export {
  type EventOutcome,
  type Interest,
  type ProfileEvent,
  type Subject,
  UserProfile,
} from './profile/user-profile.js';
export { UserProfiles } from './profile/user-profiles.js';
export type {
  Recommendation,
  RecommendationCriteria,
  RecommendationList,
  RecommendationPartResult,
  RecommendationReason,
  RecommendationRequest,
} from './recommendation.js';
export { Recommender, type SaleEvent } from './recommender.js';
export type { GivenRecommenderOptions, RecommenderOptions } from './recommender-options.js';
export { type Hemisphere, type SeasonOptions, type SeasonalFactor, Seasons } from './seasonal/seasons.js';
export { ForwardDecay } from './trending/forward-decay.js';
export { Trending, type Trend, type TrendingOptions } from './trending/trending.js';
