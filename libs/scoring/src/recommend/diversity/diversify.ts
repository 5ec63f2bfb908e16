import { CandidateLine } from './candidate-line.js';

/** How alike a candidate is to the one that this was made for, 0–1. */
export type Similarity = (candidate: number) => number;

/** What a list is chosen from; candidates are the numbers 0 to `relevance.length` − 1. */
export interface DiversityInput {
  /** 0–1. */
  relevance: ArrayLike<number>;
  /** Asked of each that is chosen. */
  similarTo: (chosen: number) => Similarity;
  /** Whose the candidate is; undefined when it is nobody's. */
  seller: (candidate: number) => number | string | undefined;
  /** Decides between equals: the smaller comes first. */
  tieBreak: (candidate: number) => number;
}

export interface DiversityOptions {
  /** 1 is relevance alone, 0 difference alone; default .8. */
  lambda?: number;
  /** Entries of one seller, as long as others have anything left; default 3. */
  perSeller?: number;
}

/**
 * Maximal marginal relevance (Carbonell and Goldstein, 1998): the next is always the one with the greatest
 * λ · relevance − (1 − λ) · likeness to what was chosen. A seller who has reached the cap waits until nobody else is
 * left, so that a market of one seller still fills a list. Relevances that differ by less than a thousandth are equal.
 */
export function diversify(input: DiversityInput, limit: number, options: DiversityOptions = {}): number[] {
  const { lambda = 0.8, perSeller = 3 } = options;
  const line = new CandidateLine(input, lambda);
  const ofSeller = new Map<number | string, number>();
  const countOf = (seller: number | string | undefined) =>
    seller === undefined ? 0 : (ofSeller.get(seller) ?? 0);
  const chosen: number[] = [];
  while (chosen.length < limit) {
    const candidate = line.take((each) => countOf(input.seller(each)) >= perSeller);
    if (candidate === undefined) break;
    chosen.push(candidate);
    line.compareWith(input.similarTo(candidate));
    const seller = input.seller(candidate);
    if (seller !== undefined) ofSeller.set(seller, countOf(seller) + 1);
  }
  return chosen;
}
