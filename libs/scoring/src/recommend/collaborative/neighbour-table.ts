import type { SparseVector } from '../algebra/rank-updates.js';
import { Neighbours } from './neighbours.js';

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

/** Which held items speak for which scored ones, in flat arrays: plain data. */
export interface NeighbourTable {
  /** The first item that is scored, and items altogether. */
  readonly first: number;
  readonly size: number;
  /** Where the neighbours of each scored item begin, and where the last ones end. */
  readonly offsets: Uint32Array;
  readonly held: Uint32Array;
  readonly similarities: Float64Array;
  /** People who hold both. */
  readonly shared: Uint32Array;
  /** What similarities are multiplied by. */
  readonly scale: number;
}

/** So many people are enough to find the scale. */
const SAMPLE = 2_000;

interface Range {
  readonly first: number;
  readonly size: number;
}

/** One item that is scored, and a held one that speaks for it. */
interface Neighbour {
  held: number;
  similarity: number;
  /** What the products of strengths are divided by. */
  norm: number;
  shared: number;
}

/**
 * ItemKNN with asymmetric cosine for the items from `first` on: those too rare for a place in a dense model.
 * The similarity is Σ x·y / (‖held‖^(2 − 2α) · ‖scored‖^2α + shrinkage).
 *
 * Scores are brought to the scale of what is predicted, by least squares over the people that it was fitted on
 * (each without what they taught it themselves), so that they can stand in one list with those of a regression.
 */
export function findNeighbours(
  rows: readonly SparseVector[],
  range: Range,
  options: NeighbourOptions,
): NeighbourTable {
  const holders = holdersOf(rows, range.size);
  const norms = holders.map((held) => held.reduce((sum, { weight }) => sum + weight * weight, 0));
  const lists: Neighbour[][] = [];
  for (let item = range.first; item < range.size; item++)
    lists.push(nearest(item, meet(rows, holders[item]!, item), { norms, options }));
  const table = flatten(lists, range);
  return { ...table, scale: leastSquares(rows, lists, table) };
}

function nearest(
  item: number,
  met: Map<number, Meeting>,
  { norms, options }: { norms: readonly number[]; options: NeighbourOptions },
): Neighbour[] {
  const { asymmetry, shrinkage, neighbours, minShared } = options;
  const all = [...met].map(([held, { product, shared }]) => {
    const norm = norms[held]! ** (1 - asymmetry) * norms[item]! ** asymmetry + shrinkage;
    return { held, shared, norm, similarity: product / norm };
  });
  const close = all.filter(({ shared }) => shared >= minShared);
  return close.sort((a, b) => b.similarity - a.similarity || a.held - b.held).slice(0, neighbours);
}

function flatten(lists: readonly Neighbour[][], { first, size }: Range): NeighbourTable {
  const all = lists.flat();
  const offsets = new Uint32Array(lists.length + 1);
  lists.forEach((list, i) => (offsets[i + 1] = offsets[i]! + list.length));
  return {
    first,
    size,
    offsets,
    held: Uint32Array.from(all, ({ held }) => held),
    similarities: Float64Array.from(all, ({ similarity }) => similarity),
    shared: Uint32Array.from(all, ({ shared }) => shared),
    scale: 1,
  };
}

function leastSquares(
  rows: readonly SparseVector[],
  lists: readonly Neighbour[][],
  table: NeighbourTable,
): number {
  const { first, size } = table;
  const neighbours = new Neighbours(table);
  const scores = new Float64Array(size);
  let product = 0;
  let square = 0;
  const step = Math.ceil(rows.length / SAMPLE);
  for (let place = 0; place < rows.length; place += step) {
    const row = rows[place]!;
    neighbours.score(row, scores);
    unlearn(row, scores, { lists, first });
    for (let item = first; item < size; item++) square += scores[item]! ** 2;
    for (let i = 0; i < row.places.length; i++)
      if (row.places[i]! >= first) product += row.values[i]! * scores[row.places[i]!]!;
  }
  return square > 0 ? product / square : 0;
}

/** Takes out of somebody's scores what they taught themselves: otherwise nothing predicts as well as rarity. */
function unlearn(
  { places, values }: SparseVector,
  scores: Float64Array,
  { lists, first }: { lists: readonly Neighbour[][]; first: number },
): void {
  const held = new Map(Array.from(places, (place, i) => [place, values[i]!]));
  for (const [item, strength] of held)
    for (const { held: other, norm } of lists[item - first] ?? [])
      scores[item]! -= ((held.get(other) ?? 0) ** 2 * strength) / norm;
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
