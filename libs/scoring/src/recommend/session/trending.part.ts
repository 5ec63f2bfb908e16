import type { Catalogue } from '../catalogue/catalogue.js';
import type { RecommendationReason } from '../recommendation.js';
import type { Ranking, Trend } from '../trending/trending.js';
import type { Part } from './part.js';
import type { Pool } from './pool.js';

const GROUPS = 15;
const PER_GROUP = 4;

/** What is ordered a lot these days, by model group. */
export class TrendingPart implements Part {
  readonly name = 'trending';

  constructor(
    private readonly ranking: Ranking,
    private readonly catalogue: Catalogue,
  ) {}

  propose(pool: Pool): void {
    for (const { item } of this.ranking.trends.slice(0, GROUPS))
      pool.sample(this.catalogue.rowsOfGroup(item), PER_GROUP);
  }

  score(row: number): number {
    return this.trendOf(row)?.score ?? 0;
  }

  confidence(row: number): number {
    return this.trendOf(row)?.confidence ?? 0;
  }

  reason(row: number): RecommendationReason {
    const orders = this.trendOf(row)?.orders ?? 0;
    return { code: 'trending', text: `Trending: ${orders} such vehicles were ordered within a week` };
  }

  private trendOf(row: number): Trend | undefined {
    return this.ranking.byItem.get(this.catalogue.groupText(this.catalogue.fact(row, 'group')));
  }
}
