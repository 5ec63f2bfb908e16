import { Fact, type Facts } from '../catalogue/facts.js';

/** Candidates lie within ±30 % of the price of what they are compared with. */
export const CANDIDATE_PRICE = { low: Math.log(0.7), high: Math.log(1.3) };
const SIMILAR_PRICE = { low: Math.log(0.8), high: Math.log(1.2) };

export const CONTENT_WEIGHTS = { bodyClass: 0.4, sellerId: 0.3, price: 0.2, fuelType: 0.1 } as const;

/** As much of a score depends on decoded attributes: enough to order equals, too little to overtake a better match. */
const REFINEMENT = 0.2;

/** Differences that count as far apart as can be: years, metres, litres, in the order of the record. */
const FAR = [10, 150_000_000, 2];

/** What two vehicles have in common. */
export type Likeness = keyof typeof CONTENT_WEIGHTS;

/**
 * A vehicle that others are compared with: by their records, each from a place `at` in the facts of many. Its own are read
 * where they stand, since a copy for each comparison is more garbage than a list: so it is good until they change.
 */
export class ComparedVehicle {
  constructor(
    private readonly own: Facts,
    private readonly from = 0,
  ) {}

  /** The fact of this vehicle: a code or a number. */
  get(fact: number): number {
    return this.own[this.from + fact]!;
  }

  /**
   * How alike the two are, 0–1: the same body class .4, the same seller .3, a price within ±20 % .2, the same powertrain
   * .1; less up to a fifth of it by the distance of their other attributes.
   */
  likeness(facts: Facts, at = 0): number {
    const { bodyClass, sellerId, fuelType, price } = CONTENT_WEIGHTS;
    const shared =
      (this.shares(Fact.bodyClass, facts, at) ? bodyClass : 0) +
      (this.shares(Fact.sellerId, facts, at) ? sellerId : 0) +
      (this.isPriced(SIMILAR_PRICE, facts, at) ? price : 0) +
      (this.shares(Fact.fuelType, facts, at) ? fuelType : 0);
    return shared === 0 ? 0 : shared * (1 - REFINEMENT * this.distance(facts, at));
  }

  /** The likeness of a candidate; 0 when its price is more than 30 % off, or in another currency. */
  score(facts: Facts, at = 0): number {
    return this.isPriced(CANDIDATE_PRICE, facts, at) ? this.likeness(facts, at) : 0;
  }

  /** What a candidate shares with this vehicle, what weighs most first. */
  sharedTraits(facts: Facts, at = 0): Likeness[] {
    const traits: Likeness[] = [];
    for (const name of ['bodyClass', 'sellerId', 'fuelType'] as const)
      if (this.shares(Fact[name], facts, at)) traits.push(name);
    if (this.isPriced(SIMILAR_PRICE, facts, at)) traits.push('price');
    return traits.sort((a, b) => CONTENT_WEIGHTS[b] - CONTENT_WEIGHTS[a]);
  }

  private shares(code: number, facts: Facts, at: number): boolean {
    const own = this.get(code);
    return own > 0 && own === facts[at + code];
  }

  private isPriced({ low, high }: { low: number; high: number }, facts: Facts, at: number): boolean {
    const apart = facts[at + Fact.logPrice]! - this.get(Fact.logPrice);
    return apart >= low && apart <= high && this.shares(Fact.currency, facts, at);
  }

  /** How far decoded attributes lie apart, 0–1: the mean over those that are known of both. */
  private distance(other: Facts, at: number): number {
    let sum = 0;
    let known = 0;
    for (let code: number = Fact.make; code <= Fact.transmission; code++) {
      const own = this.get(code);
      const theirs = other[at + code]!;
      if (own <= 0 || theirs <= 0) continue;
      if (own !== theirs) sum++;
      known++;
    }
    for (let fact: number = Fact.modelYear; fact <= Fact.displacementL; fact++) {
      const apart = Math.abs(this.get(fact) - other[at + fact]!) / FAR[fact - Fact.modelYear]!;
      // Comparing with NaN, which stands for what is not known, is false.
      if (!(apart >= 0)) continue;
      sum += Math.min(1, apart);
      known++;
    }
    return known === 0 ? 0 : sum / known;
  }
}
