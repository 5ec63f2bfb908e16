import type { CatalogueEntry } from '../catalogue/catalogue.js';
import { likeness } from '../content/content.js';
import { diversify } from '../diversity/diversify.js';
import { mixOf } from '../../hash.js';
import type { RecommenderOptions } from '../recommender-options.js';
import { topPlaces } from './top-places.js';

export interface Chosen {
  vehicle: CatalogueEntry;
  /** Among the candidates. */
  index: number;
  /** From 1. */
  rank: number;
}

/** Differences below this do not count, so that chance among equals is the person's own. */
const RESOLUTION = 1e-3;

/** A diverse list out of the best candidates; `seed` decides between equals. */
export function choose(
  vehicles: readonly CatalogueEntry[],
  totals: Float64Array,
  { limit, seed, options }: { limit: number; seed: number; options: RecommenderOptions },
): Chosen[] {
  const tie = (index: number) => mixOf(seed, vehicles[index]!.hash);
  const places = topPlaces(withChance(totals, tie), limit * options.choice);
  const at = (place: number) => vehicles[places[place]!]!;
  const order = diversify(
    {
      relevance: places.map((index) => totals[index]!),
      similarity: (one, other) => likeness(at(one), at(other)),
      seller: (place) => at(place).codes.sellerId || undefined,
      tieBreak: (place) => tie(places[place]!),
    },
    limit,
    options,
  );
  return order.map((place, i) => ({ vehicle: at(place), index: places[place]!, rank: i + 1 }));
}

/** Scores in steps, with what decides between equals as a fraction of a step. */
function withChance(totals: Float64Array, tie: (index: number) => number): Float64Array {
  return totals.map((total, i) =>
    total > 0 ? Math.round(total / RESOLUTION) + 1 + (1 - tie(i) / 2 ** 32) / 2 : 0,
  );
}
