import type { Catalogue, CatalogueEntry } from '../catalogue/catalogue.js';
import type { RecommendationReason } from '../recommendation.js';
import type { Trend } from '../trending/trending.js';
import type { Part } from './part.js';
import type { Pool } from './pool.js';

const GROUPS = 15;
const PER_GROUP = 4;

/** What is ordered a lot these days, by model group. */
export class TrendingPart implements Part {
  readonly name = 'trending';
  private readonly ofGroup = new Map<string, Trend>();

  constructor(
    private readonly trends: readonly Trend[],
    private readonly catalogue: Catalogue,
  ) {
    for (const trend of trends) this.ofGroup.set(trend.item, trend);
  }

  propose(pool: Pool): void {
    for (const { item } of this.trends.slice(0, GROUPS))
      pool.sample(this.catalogue.rowsOfGroup(item), PER_GROUP);
  }

  score(vehicle: CatalogueEntry): number {
    return this.trendOf(vehicle)?.score ?? 0;
  }

  confidence(vehicle: CatalogueEntry): number {
    return this.trendOf(vehicle)?.confidence ?? 0;
  }

  reason(vehicle: CatalogueEntry): RecommendationReason {
    const orders = this.trendOf(vehicle)?.orders ?? 0;
    return { code: 'trending', text: `Trending: ${orders} such vehicles were ordered within a week` };
  }

  private trendOf({ group }: CatalogueEntry): Trend | undefined {
    return this.ofGroup.get(this.catalogue.groupText(group));
  }
}
