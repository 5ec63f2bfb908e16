import type { Catalogue } from '../catalogue/catalogue.js';
import { type GroupIndex, NO_PLACE } from '../catalogue/group-index.js';
import type { Ranking, Trend } from '../trending/trending.js';
import type { Part, Plea } from './part.js';
import type { Pool } from './pool.js';

const GROUPS = 15;
const PER_GROUP = 4;

/** What is ordered a lot these days, by model group. */
export class TrendingPart implements Part {
  readonly name = 'trending';

  constructor(
    private readonly ranking: Ranking,
    private readonly places: GroupIndex,
    private readonly catalogue: Catalogue,
  ) {}

  propose(pool: Pool): void {
    for (const { item } of this.ranking.trends.slice(0, GROUPS))
      pool.sample(this.catalogue.rowsOfGroup(item), PER_GROUP);
  }

  scores(rows: readonly number[]): Float64Array {
    const scores = new Float64Array(rows.length);
    if (this.ranking.trends.length === 0) return scores;
    for (let i = 0; i < rows.length; i++) scores[i] = this.trendOf(rows[i]!)?.score ?? 0;
    return scores;
  }

  speakFor(row: number): Plea {
    const { orders = 0, confidence = 0 } = this.trendOf(row) ?? {};
    const text = `Trending: ${orders} such vehicles were ordered within a week`;
    return { confidence, reason: { code: 'trending', text, params: { orders } } };
  }

  private trendOf(row: number): Trend | undefined {
    const place = this.places.placeOf(this.catalogue.fact(row, 'group'));
    return place === NO_PLACE ? undefined : this.ranking.trends[place];
  }
}
