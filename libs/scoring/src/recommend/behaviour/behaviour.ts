import { type TasteKey, type TasteWeights, type Tastes, priceFit } from './tastes.js';

/** What of a vehicle meets a taste. Texts are folded, or codes, as those of the taste are. */
export interface TasteSubject<Key extends TasteKey = string> {
  category?: Key;
  sellerId?: Key;
  /** Natural logarithm of the price in minor units. */
  logPrice: number;
  currency?: Key;
}

/** How well something fits each side of a taste, 0–1. */
export interface TasteFit {
  category: number;
  price: number;
  seller: number;
}

/**
 * Scores by what a person did: .6 for the category, .3 for the price range, .1 for the seller by default. A
 * category or seller counts in proportion to the favourite one, which counts fully.
 */
export class Behaviour<Key extends TasteKey = string> {
  private readonly mostCategory: number;
  private readonly mostSeller: number;

  constructor(
    readonly tastes: Tastes<Key>,
    private readonly weights: TasteWeights,
  ) {
    this.mostCategory = Math.max(0, ...tastes.categories.values());
    this.mostSeller = Math.max(0, ...tastes.sellers.values());
  }

  /** True when nothing is known that anything could be scored by. */
  get empty(): boolean {
    return this.mostCategory === 0 && this.mostSeller === 0 && !this.tastes.price;
  }

  fit({ category, sellerId, logPrice, currency }: TasteSubject<Key>): TasteFit {
    const { categories, sellers, price } = this.tastes;
    return {
      category: relative(categories, category, this.mostCategory),
      price: price ? priceFit(price, logPrice, currency) : 0,
      seller: relative(sellers, sellerId, this.mostSeller),
    };
  }

  /** 0–1 when the weights add up to 1. */
  score(subject: TasteSubject<Key>): number {
    const { category, price, seller } = this.fit(subject);
    return this.weights.category * category + this.weights.price * price + this.weights.seller * seller;
  }
}

function relative<Key>(shares: ReadonlyMap<Key, number>, name: Key | undefined, most: number): number {
  return name === undefined || most === 0 ? 0 : (shares.get(name) ?? 0) / most;
}
