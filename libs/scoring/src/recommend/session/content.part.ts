import type { Catalogue } from '../catalogue/catalogue.js';
import { Fact, FACTS } from '../catalogue/facts.js';
import { CANDIDATE_PRICE, type ComparedVehicle, type Likeness } from '../content/content.js';
import type { Part, Plea } from './part.js';
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

  constructor(
    private readonly anchors: readonly Anchor[],
    private readonly catalogue: Catalogue,
  ) {
    this.total = anchors.reduce((sum, { weight }) => sum + weight, 0);
  }

  propose(pool: Pool): void {
    for (const { vehicle } of this.anchors) {
      const alike = (row: number) => vehicle.score(this.catalogue.facts, row * FACTS);
      const lists = this.nearIn(vehicle);
      for (const rows of lists) pool.best(rows, { count: ALIKE / lists.length, most: LOOKED_AT }, alike);
      const seller = vehicle.get(Fact.sellerId);
      if (seller > 0)
        pool.best(this.catalogue.rowsOfSeller(seller), { count: SAME_SELLER, most: LOOKED_AT }, alike);
    }
  }

  scores(rows: readonly number[]): Float64Array {
    const { facts } = this.catalogue;
    const scores = new Float64Array(rows.length);
    for (const { vehicle, weight } of this.anchors)
      for (let i = 0; i < rows.length; i++) scores[i]! += weight * vehicle.score(facts, rows[i]! * FACTS);
    if (this.total > 0) for (let i = 0; i < rows.length; i++) scores[i]! /= this.total;
    return scores;
  }

  /** As sure as the nearest anchor is like it. */
  speakFor(row: number): Plea {
    const { anchor, score } = this.nearest(row);
    const traits = anchor?.vehicle.sharedTraits(this.catalogue.facts, row * FACTS) ?? [];
    const what = traits.map((trait) => WORDS[trait]).join(', ');
    const text = `Like ${anchor?.label ?? 'what you looked at'}: ${what}`;
    const params = { ...(anchor && { like: anchor.label }), traits };
    return { confidence: score, reason: { code: 'similarVehicle', text, params } };
  }

  /** Rows of the same body, currency and price. */
  private nearIn(vehicle: ComparedVehicle): (readonly number[])[] {
    const codes = { bodyClass: vehicle.get(Fact.bodyClass), currency: vehicle.get(Fact.currency) };
    const logPrice = vehicle.get(Fact.logPrice);
    return this.catalogue.rowsByPrice(codes, {
      low: logPrice + CANDIDATE_PRICE.low,
      high: logPrice + CANDIDATE_PRICE.high,
    });
  }

  private nearest(row: number): { anchor?: Anchor; score: number } {
    const { facts } = this.catalogue;
    let nearest: { anchor?: Anchor; score: number } = { score: 0 };
    for (const anchor of this.anchors) {
      const score = anchor.vehicle.score(facts, row * FACTS);
      if (!nearest.anchor || score > nearest.score) nearest = { anchor, score };
    }
    return nearest;
  }
}
