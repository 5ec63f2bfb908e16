/** What a list is chosen from; candidates are the numbers 0 to `relevance.length` − 1. */
export interface DiversityInput {
  /** 0–1. */
  relevance: ArrayLike<number>;
  /** How alike two candidates are, 0–1. */
  similarity: (one: number, other: number) => number;
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

interface Candidate {
  index: number;
  relevance: number;
  tie: number;
  /** To the likest of those that were chosen. */
  likeness: number;
}

/**
 * Maximal marginal relevance (Carbonell and Goldstein, 1998): the next is always the one with the greatest
 * λ · relevance − (1 − λ) · likeness to what was chosen. A seller who has reached the cap waits until nobody else is
 * left, so that a market of one seller still fills a list. Relevances that differ by less than a thousandth are equal.
 */
export function diversify(input: DiversityInput, limit: number, options: DiversityOptions = {}): number[] {
  const { lambda = 0.8, perSeller = 3 } = options;
  const open = candidatesOf(input);
  const ofSeller = new Map<number | string, number>();
  const full = ({ index }: Candidate) => {
    const seller = input.seller(index);
    return seller !== undefined && (ofSeller.get(seller) ?? 0) >= perSeller;
  };
  const chosen: number[] = [];
  while (chosen.length < limit && open.length > 0) {
    const place = bestOf(open, lambda, full) ?? bestOf(open, lambda, () => false)!;
    const [{ index }] = open.splice(place, 1) as [Candidate];
    chosen.push(index);
    const seller = input.seller(index);
    if (seller !== undefined) ofSeller.set(seller, (ofSeller.get(seller) ?? 0) + 1);
    for (const each of open) each.likeness = Math.max(each.likeness, input.similarity(each.index, index));
  }
  return chosen;
}

function candidatesOf({ relevance, tieBreak }: DiversityInput): Candidate[] {
  return Array.from(relevance, (value, index) => ({
    index,
    relevance: Math.round(value * 1_000) / 1_000,
    tie: tieBreak(index),
    likeness: 0,
  }));
}

function bestOf(
  open: readonly Candidate[],
  lambda: number,
  skip: (candidate: Candidate) => boolean,
): number | undefined {
  let best: number | undefined;
  let most = -Infinity;
  open.forEach((each, place) => {
    const value = lambda * each.relevance - (1 - lambda) * each.likeness;
    const wins = value > most || (value === most && best !== undefined && each.tie < open[best]!.tie);
    if (!wins || skip(each)) return;
    best = place;
    most = value;
  });
  return best;
}
