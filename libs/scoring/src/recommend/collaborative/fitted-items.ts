import type { Square } from '../algebra/square.js';
import { Ease, type RowChange } from './ease.js';
import type { ItemSpace } from './item-space.js';
import type { ItemWeights } from './holdings.js';
import type { Neighbours } from './neighbours.js';
import type { SharedCounts } from './shared-counts.js';

/** Something held, and what it adds to the score of an item. The parts of one score add up to it. */
export interface Contribution {
  item: string;
  score: number;
}

/** What a fit is made of: see {@link Collaborative}. */
export interface FittedParts {
  space: ItemSpace;
  inverse: Square;
  tail: Neighbours;
  shared: SharedCounts;
}

/** Scores of all items of a model for one person, by place in its space. Valid until the next ones are asked for. */
export interface ItemScores {
  readonly space: ItemSpace;
  readonly values: Float64Array;
}

/** A dense model of the active items and neighbours of the others, in one space. */
export class FittedItems {
  readonly space: ItemSpace;
  private readonly ease: Ease;
  private readonly tail: Neighbours;
  private readonly counts: SharedCounts;
  private readonly scores: Float64Array;

  constructor({ space, inverse, tail, shared }: FittedParts) {
    this.space = space;
    this.ease = new Ease(inverse);
    this.tail = tail;
    this.counts = shared;
    this.scores = new Float64Array(space.size);
  }

  score(held: ItemWeights): ItemScores {
    const { space, scores } = this;
    this.tail.score(space.vectorOf(held), scores);
    this.ease.score(space.vectorOf(held, space.headSize), scores);
    return { space, values: scores };
  }

  /** The score of an item over what is held, the greatest parts first. */
  explain(held: ItemWeights, item: string): Contribution[] {
    const place = this.space.placeOf(item);
    if (place === undefined) return [];
    const parts = [...held].map(([key, weight]) => ({
      item: key,
      score: weight * this.contribution(key, place),
    }));
    return parts.filter(({ score }) => score !== 0).sort((a, b) => b.score - a.score);
  }

  /** The greatest part of the score of an item: the first of {@link explain}, without the others. */
  strongest(held: ItemWeights, item: string): Contribution | undefined {
    const place = this.space.placeOf(item);
    if (place === undefined) return undefined;
    let strongest: Contribution | undefined;
    for (const [key, weight] of held) {
      const score = weight * this.contribution(key, place);
      if (score !== 0 && !(strongest && score <= strongest.score)) strongest = { item: key, score };
    }
    return strongest;
  }

  /** The most people who hold the item together with one of those held. */
  similarPeople(held: ItemWeights, item: string): number {
    const place = this.space.placeOf(item);
    if (place === undefined) return 0;
    let most = 0;
    for (const key of held.keys()) most = Math.max(most, this.shared(this.space.placeOf(key), place));
    return most;
  }

  /** Takes changed rows into the dense model. The tail waits for the next fit. */
  update(changes: readonly RowChange[]): void {
    this.ease.update(changes);
    for (const { before, after } of changes) {
      if (after) this.counts.count(after, 1);
      if (before) this.counts.count(before, -1);
    }
  }

  private contribution(held: string, item: number): number {
    const from = this.space.placeOf(held);
    if (from === undefined || from === item) return 0;
    if (item >= this.space.headSize) return this.tail.contribution(from, item);
    return from < this.space.headSize ? this.ease.contribution(from, item) : 0;
  }

  private shared(from: number | undefined, item: number): number {
    if (from === undefined || from === item) return 0;
    if (item >= this.space.headSize) return this.tail.shared(from, item);
    return from < this.space.headSize ? this.counts.of(from, item) : 0;
  }
}
