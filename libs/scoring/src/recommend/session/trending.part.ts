import type { Catalogue } from '../catalogue/catalogue.js';
import type { RecommendationReason } from '../recommendation.js';
import type { Trend } from '../trending/trending.js';
import type { Part } from './part.js';
import type { Pool } from './pool.js';

const GROUPS = 15;
const PER_GROUP = 4;

/** What is ordered a lot these days, by model group. */
export class TrendingPart implements Part {
  readonly name = 'trending';
  private readonly ofGroup = new Map<number, Trend>();

  constructor(
    private readonly trends: readonly Trend[],
    private readonly catalogue: Catalogue,
  ) {
    for (const trend of trends) this.ofGroup.set(catalogue.groupCode(trend.item), trend);
  }

  propose(pool: Pool): void {
    for (const { item } of this.trends.slice(0, GROUPS))
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
    return this.ofGroup.get(this.catalogue.fact(row, 'group'));
  }
}
