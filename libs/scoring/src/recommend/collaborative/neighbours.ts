import type { SparseVector } from '../algebra/rank-updates.js';

export interface NeighbourOptions {
  /** Exponent of the norm of the item that is scored; that of the item held gets the rest to 1. */
  asymmetry: number;
  /** Added to the norms: an item that few hold needs more than one of them to look alike. */
  shrinkage: number;
  /** How many held items may speak for one scored item: the nearest. */
  neighbours: number;
  /** Held and scored items that fewer people share met by chance. */
  minShared: number;
}

/** So many people are enough to find the scale. */
const SAMPLE = 2_000;

/** One item that is scored, and a held one that speaks for it. */
interface Neighbour {
  held: number;
  similarity: number;
  /** What the products of strengths are divided by. */
  norm: number;
  /** People who hold both. */
  shared: number;
}

/**
 * ItemKNN with asymmetric cosine for the items from `first` on: those too rare for a place in a dense model.
 * The similarity is Σ x·y / (‖held‖^(2 − 2α) · ‖scored‖^2α + shrinkage).
 *
 * Scores are brought to the scale of what is predicted, by least squares over the people that it was fitted on
 * (each without what they taught it themselves), so that they can stand in one list with those of a regression.
 */
export class Neighbours {
  /** By scored item − `first`. */
  private readonly lists: Neighbour[][] = [];
  /** By held item: scored items and similarities. */
  private readonly spokenFor = new Map<number, { item: number; similarity: number }[]>();
  private scale = 0;

  constructor(
    rows: readonly SparseVector[],
    private readonly range: { first: number; size: number },
    private readonly options: NeighbourOptions,
  ) {
    const holders = holdersOf(rows, range.size);
    const norms = holders.map((held) => held.reduce((sum, { weight }) => sum + weight * weight, 0));
    for (let item = range.first; item < range.size; item++)
      this.lists.push(this.nearest(item, meet(rows, holders[item]!, item), norms));
    this.turn();
    this.scale = this.leastSquares(rows);
  }

  /** Adds the scores of its items to `scores`. */
  score({ places, values }: SparseVector, scores: Float64Array): void {
    scores.fill(0, this.range.first, this.range.size);
    for (let i = 0; i < places.length; i++)
      for (const { item, similarity } of this.spokenFor.get(places[i]!) ?? [])
        scores[item]! += this.scale * similarity * values[i]!;
  }

  /** What holding one item (with weight 1) adds to the score of another. */
  contribution(held: number, item: number): number {
    return this.scale * (this.find(held, item)?.similarity ?? 0);
  }

  /** How many people held both when it was fitted; 0 for items that are no neighbours. */
  shared(held: number, item: number): number {
    return this.find(held, item)?.shared ?? 0;
  }

  private find(held: number, item: number): Neighbour | undefined {
    return this.lists[item - this.range.first]?.find((each) => each.held === held);
  }

  private nearest(item: number, met: Map<number, Meeting>, norms: number[]): Neighbour[] {
    const { asymmetry, shrinkage, neighbours, minShared } = this.options;
    const all = [...met].map(([held, { product, shared }]) => {
      const norm = norms[held]! ** (1 - asymmetry) * norms[item]! ** asymmetry + shrinkage;
      return { held, shared, norm, similarity: product / norm };
    });
    const close = all.filter(({ shared }) => shared >= minShared);
    return close.sort((a, b) => b.similarity - a.similarity || a.held - b.held).slice(0, neighbours);
  }

  private turn(): void {
    this.lists.forEach((list, index) => {
      for (const { held, similarity } of list) {
        const entry = { item: this.range.first + index, similarity };
        const known = this.spokenFor.get(held);
        if (known) known.push(entry);
        else this.spokenFor.set(held, [entry]);
      }
    });
  }

  private leastSquares(rows: readonly SparseVector[]): number {
    const scores = new Float64Array(this.range.size);
    let product = 0;
    let square = 0;
    this.scale = 1;
    const step = Math.ceil(rows.length / SAMPLE);
    for (let place = 0; place < rows.length; place += step) {
      const row = rows[place]!;
      this.score(row, scores);
      this.unlearn(row, scores);
      for (let item = this.range.first; item < this.range.size; item++) square += scores[item]! ** 2;
      for (let i = 0; i < row.places.length; i++)
        if (row.places[i]! >= this.range.first) product += row.values[i]! * scores[row.places[i]!]!;
    }
    return square > 0 ? product / square : 0;
  }

  /** Takes out of somebody's scores what they taught themselves: otherwise nothing predicts as well as rarity. */
  private unlearn({ places, values }: SparseVector, scores: Float64Array): void {
    const held = new Map(Array.from(places, (place, i) => [place, values[i]!]));
    for (const [item, strength] of held)
      for (const { held: other, norm } of this.lists[item - this.range.first] ?? [])
        scores[item]! -= ((held.get(other) ?? 0) ** 2 * strength) / norm;
  }
}

interface Meeting {
  product: number;
  shared: number;
}

interface Holder {
  row: number;
  weight: number;
}

function holdersOf(rows: readonly SparseVector[], size: number): Holder[][] {
  const holders = Array.from({ length: size }, (): Holder[] => []);
  rows.forEach(({ places, values }, row) => {
    for (let i = 0; i < places.length; i++) holders[places[i]!]!.push({ row, weight: values[i]! });
  });
  return holders;
}

/** All items that are held together with one. */
function meet(rows: readonly SparseVector[], holders: readonly Holder[], item: number): Map<number, Meeting> {
  const met = new Map<number, Meeting>();
  for (const { row, weight } of holders) {
    const { places, values } = rows[row]!;
    for (let i = 0; i < places.length; i++) {
      if (places[i] === item) continue;
      const known = met.get(places[i]!) ?? { product: 0, shared: 0 };
      met.set(places[i]!, { product: known.product + weight * values[i]!, shared: known.shared + 1 });
    }
  }
  return met;
}
