export interface TogetherOptions {
  /** Pairs that are counted at most; default 200,000. */
  maxPairs: number;
  /** Items of a basket that are looked at; default 50, the first. */
  maxBasket: number;
  /** How often two must have met before they are shown; default 3. */
  minTogether: number;
  /** Below this lift two are not shown: they meet by chance, or less; default 0.8. */
  minLift: number;
  /** Up to this lift a pair counts in proportion to it; default 1.1. */
  fullLift: number;
}

const defaults: TogetherOptions = {
  maxPairs: 200_000,
  maxBasket: 50,
  minTogether: 3,
  minLift: 0.8,
  fullLift: 1.1,
};

/** Something that goes with what was asked for. */
export interface Companion {
  item: string;
  /** Σ over what was asked for of confidence, damped where the lift is small. */
  score: number;
  /** The item of those asked for that speaks for it the most, and how. */
  because: string;
  /** The share of those who took `because` who took this as well, 0–1. */
  confidence: number;
  /** How many times likelier that is than by chance. */
  lift: number;
}

/**
 * What is taken together: pairs of baskets, or of one visit's views, counted as they come. Ranked by confidence,
 * since lift alone ranks chance meetings of rare things first; lift filters, and is shown as a reason.
 *
 * Bounded: when there are too many pairs, all counts are halved, and what falls below one is forgotten; so old
 * habits fade as new ones come.
 */
export class BoughtTogether {
  private readonly options: TogetherOptions;
  private readonly singles = new Map<string, number>();
  private readonly pairs = new Map<string, Map<string, number>>();
  private pairCount = 0;
  private baskets = 0;

  constructor(options: Partial<TogetherOptions> = {}) {
    this.options = { ...defaults, ...options };
  }

  /** Pairs that are counted. */
  get size(): number {
    return this.pairCount;
  }

  /** A basket at once. Repetitions in it count once. */
  addBasket(items: Iterable<string>): void {
    const taken: string[] = [];
    for (const item of new Set(items)) {
      if (taken.length === this.options.maxBasket) break;
      this.add(item, taken);
      taken.push(item);
    }
  }

  /** An item that joins a basket or visit; `others` are those that are in it already, without the item. */
  add(item: string, others: readonly string[]): void {
    if (others.length === 0) this.baskets++;
    this.singles.set(item, (this.singles.get(item) ?? 0) + 1);
    for (const other of others.slice(-this.options.maxBasket)) {
      this.count(item, other);
      this.count(other, item);
    }
    if (this.isFull(1)) while (this.isFull(0.75)) this.halve();
  }

  /** What goes with all of `items`, best first; equals by name. Nothing of `items` is among it. */
  companions(items: Iterable<string>, limit: number): Companion[] {
    const asked = new Set(items);
    const found = new Map<string, Companion>();
    for (const item of asked)
      for (const [other, together] of this.pairs.get(item) ?? [])
        if (!asked.has(other)) this.weigh(found, { item, other, together });
    const ranked = [...found.values()].sort((a, b) => b.score - a.score || (a.item < b.item ? -1 : 1));
    return ranked.slice(0, limit);
  }

  private weigh(
    found: Map<string, Companion>,
    pair: { item: string; other: string; together: number },
  ): void {
    const { minTogether, minLift, fullLift } = this.options;
    const confidence = Math.min(1, pair.together / (this.singles.get(pair.item) ?? pair.together));
    const share = (this.singles.get(pair.other) ?? pair.together) / Math.max(1, this.baskets);
    const lift = confidence / share;
    if (pair.together < minTogether || lift < minLift) return;
    const score = confidence * Math.min(1, lift / fullLift);
    const known = found.get(pair.other);
    const stronger = !known || confidence > known.confidence;
    const reason = stronger ? { because: pair.item, confidence, lift } : known;
    found.set(pair.other, { ...reason, item: pair.other, score: score + (known?.score ?? 0) });
  }

  private count(item: string, other: string): void {
    let row = this.pairs.get(item);
    if (!row) this.pairs.set(item, (row = new Map()));
    const known = row.get(other);
    if (known === undefined) this.pairCount++;
    row.set(other, (known ?? 0) + 1);
  }

  private isFull(share: number): boolean {
    return Math.max(this.pairCount, this.singles.size) > share * this.options.maxPairs;
  }

  private halve(): void {
    this.baskets /= 2;
    for (const [item, count] of this.singles) keepHalf(this.singles, item, count);
    this.pairCount = 0;
    for (const [item, row] of this.pairs) {
      for (const [other, count] of row) keepHalf(row, other, count);
      this.pairCount += row.size;
      if (row.size === 0) this.pairs.delete(item);
    }
  }
}

function keepHalf(counts: Map<string, number>, key: string, count: number): void {
  if (count < 2) counts.delete(key);
  else counts.set(key, count / 2);
}
