import type { Catalogue } from '../catalogue/catalogue.js';
import { FACTS } from '../catalogue/facts.js';
import { ComparedVehicle } from '../content/content.js';
import { diversify } from '../diversity/diversify.js';
import { mixOf } from '../../hash.js';
import type { RecommenderOptions } from '../recommender-options.js';
import type { Pool } from './pool.js';
import { topPlaces } from './top-places.js';

export interface Chosen {
  id: string;
  /** Of the catalogue. */
  row: number;
  /** Among the candidates. */
  index: number;
  /** From 1. */
  rank: number;
}

/** Differences below this do not count, so that chance among equals is the person's own. */
const RESOLUTION = 1e-3;

/** A diverse list out of the best candidates; `seed` decides between equals. */
export function choose(
  { rows, catalogue }: Pool,
  totals: Float64Array,
  { limit, seed, options }: { limit: number; seed: number; options: RecommenderOptions },
): Chosen[] {
  const tie = (index: number) => mixOf(seed, catalogue.fact(rows[index]!, 'hash'));
  const places = topPlaces(withChance(totals, tie), limit * options.choice);
  const rowAt = (place: number) => rows[places[place]!]!;
  const order = diversify(
    {
      relevance: places.map((index) => totals[index]!),
      similarTo: (place) => similarTo(rowAt(place), rowAt, catalogue),
      seller: (place) => catalogue.fact(rowAt(place), 'sellerId') || undefined,
      tieBreak: (place) => tie(places[place]!),
    },
    limit,
    options,
  );
  return order.map((place, i) => {
    const row = rowAt(place);
    return { id: catalogue.at(row)!.id, row, index: places[place]!, rank: i + 1 };
  });
}

function similarTo(row: number, rowAt: (place: number) => number, { facts }: Catalogue) {
  const vehicle = new ComparedVehicle(facts, row * FACTS);
  return (place: number) => vehicle.likeness(facts, rowAt(place) * FACTS);
}

/** Scores in steps, with what decides between equals as a fraction of a step. */
function withChance(totals: Float64Array, tie: (index: number) => number): Float64Array {
  return totals.map((total, i) =>
    total > 0 ? Math.round(total / RESOLUTION) + 1 + (1 - tie(i) / 2 ** 32) / 2 : 0,
  );
}
