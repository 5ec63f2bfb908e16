import { GroupIndex } from '../catalogue/group-index.js';
import type { ItemSpace } from '../collaborative/item-space.js';
import type { RecommenderKnowledge } from '../knowledge.js';
import { SeasonalFactors } from '../seasonal/seasonal-factors.js';
import type { Ranking } from '../trending/trending.js';

/** What all requests look up by codes of the catalogue, each made once until what it comes from is replaced. */
export class Lookups {
  readonly seasonal: SeasonalFactors;
  private readonly indices = new WeakMap<ItemSpace | Ranking, GroupIndex>();

  constructor(private readonly knowledge: RecommenderKnowledge) {
    this.seasonal = new SeasonalFactors(knowledge.seasons, knowledge.catalogue);
  }

  /** Places of model groups among the items of a collaborative model. */
  itemsOf(space: ItemSpace): GroupIndex {
    return this.indices.get(space) ?? this.index(space, space.keys);
  }

  /** Places of model groups among what trends. */
  trendsOf(ranking: Ranking): GroupIndex {
    const known = this.indices.get(ranking);
    return (
      known ??
      this.index(
        ranking,
        ranking.trends.map(({ item }) => item),
      )
    );
  }

  private index(source: ItemSpace | Ranking, groups: readonly string[]): GroupIndex {
    const index = new GroupIndex(groups, this.knowledge.catalogue);
    this.indices.set(source, index);
    return index;
  }
}
