import type { Catalogue } from './catalogue/catalogue.js';
import type { Collaborative } from './collaborative/collaborative.js';
import type { UserProfiles } from './profile/user-profiles.js';
import type { Seasons } from './seasonal/seasons.js';
import type { Trending } from './trending/trending.js';

/** What a recommender knows and learns from. Each may be filled and fitted elsewhere. */
export interface RecommenderKnowledge {
  catalogue: Catalogue;
  profiles: UserProfiles;
  collaborative: Collaborative;
  trending: Trending;
  seasons: Seasons;
}
