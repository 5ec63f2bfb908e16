import type { Catalogue } from '../catalogue/catalogue.js';
import { NO_PLACE } from '../catalogue/group-index.js';
import type { Collaborative } from '../collaborative/collaborative.js';
import type { ItemScores } from '../collaborative/fitted-items.js';
import type { ItemWeights } from '../collaborative/holdings.js';
import type { Lookups } from './lookups.js';
import type { Part, Plea } from './part.js';
import type { Pool } from './pool.js';
import { topPlaces } from './top-places.js';

const GROUPS = 30;
const PER_GROUP = 4;

/** What people hold who hold the same: scores live on model groups, and all vehicles of a group share them. */
export class CollaborativePart implements Part {
  readonly name = 'collaborative';
  private readonly known: ItemScores | undefined;

  constructor(
    private readonly model: Collaborative,
    private readonly held: ItemWeights,
    private readonly catalogue: Catalogue,
    private readonly lookups: Lookups,
  ) {
    this.known = held.size > 0 ? model.score(held) : undefined;
  }

  propose(pool: Pool): void {
    if (!this.known) return;
    const { space, values } = this.known;
    for (const place of topPlaces(values, GROUPS))
      pool.sample(this.catalogue.rowsOfGroup(space.keys[place]!), PER_GROUP);
  }

  scores(rows: readonly number[]): Float64Array {
    const scores = new Float64Array(rows.length);
    if (!this.known) return scores;
    const { space, values } = this.known;
    const places = this.lookups.itemsOf(space);
    for (let i = 0; i < rows.length; i++) {
      const place = places.placeOf(this.catalogue.fact(rows[i]!, 'group'));
      if (place !== NO_PLACE) scores[i] = values[place]!;
    }
    return scores;
  }

  speakFor(row: number): Plea {
    const group = this.catalogue.groupText(this.catalogue.fact(row, 'group'));
    const first = this.model.strongest(this.held, group);
    const liked = first && this.catalogue.labelOf(first.item);
    const text = `People who like ${liked ?? 'the same vehicles'} like this too`;
    return {
      confidence: this.model.confidence(this.model.similarPeople(this.held, group)),
      reason: { code: 'similarPeople', text, params: { ...(liked !== undefined && { liked }) } },
    };
  }
}
