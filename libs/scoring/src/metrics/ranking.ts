/**
 * Measures of ranked lists against what people did take afterwards. `ranked` is best first and without
 * repetitions; `relevant` is what was held back. A person without anything relevant cannot be measured: NaN.
 */

/** Normalised discounted cumulative gain of the first k, gains 0 or 1 and discounts log2(place + 1): 0–1. */
export function ndcgAt<Item>(k: number, ranked: readonly Item[], relevant: ReadonlySet<Item>): number {
  let gain = 0;
  for (let place = 0; place < Math.min(k, ranked.length); place++)
    if (relevant.has(ranked[place]!)) gain += discount(place);
  let best = 0;
  for (let place = 0; place < Math.min(k, relevant.size); place++) best += discount(place);
  return best > 0 ? gain / best : Number.NaN;
}

/** 1 when any of the first k is relevant, otherwise 0. Its mean over people is the hit rate. */
export function hitAt<Item>(k: number, ranked: readonly Item[], relevant: ReadonlySet<Item>): number {
  if (relevant.size === 0) return Number.NaN;
  return ranked.slice(0, k).some((item) => relevant.has(item)) ? 1 : 0;
}

/** The share of what is relevant that is among the first k: 0–1. */
export function recallAt<Item>(k: number, ranked: readonly Item[], relevant: ReadonlySet<Item>): number {
  if (relevant.size === 0) return Number.NaN;
  return ranked.slice(0, k).filter((item) => relevant.has(item)).length / relevant.size;
}

/** The share of a catalogue of `size` items that is in any of the lists: 0–1; NaN for an empty catalogue. */
export function coverageOf<Item>(lists: Iterable<readonly Item[]>, size: number): number {
  const shown = new Set<Item>();
  for (const list of lists) for (const item of list) shown.add(item);
  return size > 0 ? shown.size / size : Number.NaN;
}

/** 1 − the mean similarity (0–1) over all pairs of a list; NaN for fewer than two items, which have no pair. */
export function intraListDiversity<Item>(
  list: readonly Item[],
  similarity: (one: Item, other: Item) => number,
): number {
  let sum = 0;
  for (let i = 0; i < list.length; i++)
    for (let j = i + 1; j < list.length; j++) sum += similarity(list[i]!, list[j]!);
  const pairs = (list.length * (list.length - 1)) / 2;
  return pairs > 0 ? 1 - sum / pairs : Number.NaN;
}

/** The mean of the measures that could be taken; NaN when none could. */
export function meanMeasure(values: Iterable<number>): number {
  let sum = 0;
  let count = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    sum += value;
    count++;
  }
  return count > 0 ? sum / count : Number.NaN;
}

function discount(place: number): number {
  return 1 / Math.log2(place + 2);
}
