import type { CatalogueEntry } from '../catalogue/catalogue.js';
import {
  CANDIDATE_PRICE,
  type ComparedVehicle,
  type Likeness,
  contentScore,
  sharedTraits,
} from '../content/content.js';
import type { RecommendationReason } from '../recommendation.js';
import type { Part } from './part.js';
import type { Pool } from './pool.js';

/** A vehicle that others are compared with, and how much it counts. */
export interface Anchor {
  vehicle: ComparedVehicle;
  weight: number;
  label?: string;
}

/** Of an anchor: the best of those of its body and price, and of its seller. */
const ALIKE = 18;
const SAME_SELLER = 5;
/** Vehicles that the best are chosen from, by a few prices and by seller. */
const LOOKED_AT = 12;
const WORDS: Readonly<Record<Likeness, string>> = {
  bodyClass: 'the same body',
  sellerId: 'the same seller',
  price: 'a similar price',
  fuelType: 'the same powertrain',
};

/** What resembles the vehicles that the page is about, or that the person was interested in. */
export class ContentPart implements Part {
  readonly name = 'content';
  private readonly total: number;

  constructor(private readonly anchors: readonly Anchor[]) {
    this.total = anchors.reduce((sum, { weight }) => sum + weight, 0);
  }

  propose(pool: Pool): void {
    for (const { vehicle } of this.anchors) {
      const alike = (candidate: CatalogueEntry) => contentScore(vehicle, candidate);
      const low = vehicle.logPrice + CANDIDATE_PRICE.low;
      const high = vehicle.logPrice + CANDIDATE_PRICE.high;
      const lists = pool.catalogue.rowsByPrice(vehicle.codes, { low, high });
      for (const rows of lists) pool.best(rows, { count: ALIKE / lists.length, most: LOOKED_AT }, alike);
      if (vehicle.codes.sellerId > 0)
        pool.best(
          pool.catalogue.rowsOfSeller(vehicle.codes.sellerId),
          { count: SAME_SELLER, most: LOOKED_AT },
          alike,
        );
    }
  }

  score(candidate: CatalogueEntry): number {
    let sum = 0;
    for (const { vehicle, weight } of this.anchors) sum += weight * contentScore(vehicle, candidate);
    return this.total > 0 ? sum / this.total : 0;
  }

  /** As sure as the nearest anchor is like it. */
  confidence(candidate: CatalogueEntry): number {
    const anchor = this.nearest(candidate);
    return anchor ? contentScore(anchor.vehicle, candidate) : 0;
  }

  reason(candidate: CatalogueEntry): RecommendationReason {
    const anchor = this.nearest(candidate);
    const traits = anchor ? sharedTraits(anchor.vehicle, candidate) : [];
    const what = traits.map((trait) => WORDS[trait]).join(', ');
    return { code: 'similarVehicle', text: `Like ${anchor?.label ?? 'what you looked at'}: ${what}` };
  }

  private nearest(candidate: CatalogueEntry): Anchor | undefined {
    const scored = this.anchors.map((anchor) => ({ anchor, score: contentScore(anchor.vehicle, candidate) }));
    return scored.sort((a, b) => b.score - a.score)[0]?.anchor;
  }
}
