import type { Catalogue } from '../catalogue/catalogue.js';
import type { Collaborative } from '../collaborative/collaborative.js';
import type { ItemScores } from '../collaborative/fitted-items.js';
import type { ItemWeights } from '../collaborative/holdings.js';
import type { RecommendationReason } from '../recommendation.js';
import type { Part } from './part.js';
import type { Pool } from './pool.js';
import { topPlaces } from './top-places.js';

const GROUPS = 30;
const PER_GROUP = 4;

/** What people hold who hold the same: scores live on model groups, and all vehicles of a group share them. */
export class CollaborativePart implements Part {
  readonly name = 'collaborative';
  private readonly scores: ItemScores | undefined;
  private readonly ofGroup = new Map<number, number>();

  constructor(
    private readonly model: Collaborative,
    private readonly held: ItemWeights,
    private readonly catalogue: Catalogue,
  ) {
    this.scores = held.size > 0 ? model.score(held) : undefined;
  }

  propose(pool: Pool): void {
    if (!this.scores) return;
    const { space, values } = this.scores;
    for (const place of topPlaces(values, GROUPS))
      pool.sample(this.catalogue.rowsOfGroup(space.keys[place]!), PER_GROUP);
  }

  score(row: number): number {
    const group = this.catalogue.fact(row, 'group');
    let score = this.ofGroup.get(group);
    if (score === undefined) this.ofGroup.set(group, (score = this.find(group)));
    return score;
  }

  confidence(row: number): number {
    return this.model.confidence(this.model.similarPeople(this.held, this.groupOf(row)));
  }

  reason(row: number): RecommendationReason {
    const [first] = this.model.explain(this.held, this.groupOf(row));
    const liked = first ? this.catalogue.labelOf(first.item) : 'the same vehicles';
    return { code: 'similarPeople', text: `People who like ${liked} like this too` };
  }

  private groupOf(row: number): string {
    return this.catalogue.groupText(this.catalogue.fact(row, 'group'));
  }

  private find(group: number): number {
    if (!this.scores) return 0;
    const place = this.scores.space.placeOf(this.catalogue.groupText(group));
    return place === undefined ? 0 : this.scores.values[place]!;
  }
}
