import { type FitOrder, type ItemFit, fitItems } from './fit-items.js';
import { type Contribution, FittedItems, type ItemScores } from './fitted-items.js';
import { heldRows } from './held-rows.js';
import { Holdings, type ItemWeights } from './holdings.js';
import { ItemSpace } from './item-space.js';
import type { NeighbourOptions } from './neighbour-table.js';
import { Neighbours } from './neighbours.js';
import { SharedCounts } from './shared-counts.js';

export interface CollaborativeOptions {
  /** Items with a place in the dense model, the most held first; default 3,000 (72 MB). */
  headSize?: number;
  /** Items altogether; default 20,000. The rarer ones are scored by their neighbours. */
  maxItems?: number;
  /** λ of the regression, in people; default 200. */
  regularisation?: number;
  /** People who are remembered; default 50,000. */
  maxPeople?: number;
  /** Items remembered of one person; default 200. */
  maxItemsPerPerson?: number;
  tail?: Partial<NeighbourOptions>;
  /** So many people who hold an item together with one of yours give its score full confidence; default 10. */
  fullConfidence?: number;
}

/** A fit on its way: `order` is what {@link fitItems} needs, wherever there is time for it. */
export interface PendingFit {
  readonly space: ItemSpace;
  readonly order: FitOrder;
}

const defaults = {
  headSize: 3_000,
  maxItems: 20_000,
  regularisation: 200,
  maxPeople: 50_000,
  maxItemsPerPerson: 200,
  fullConfidence: 10,
};
const tailDefaults: NeighbourOptions = { asymmetry: 0.7, shrinkage: 10, neighbours: 50, minShared: 2 };

/**
 * What people who hold the same things hold besides: {@link Ease} over the active items, {@link Neighbours} for
 * the rest. It learns in three paces: what a person holds counts at once in that person's scores; what it means
 * for others enters the model with {@link catchUp}, exactly; items that are new to everybody come with a fit.
 */
export class Collaborative {
  private readonly options: typeof defaults & { tail: NeighbourOptions };
  private readonly holdings: Holdings;
  private fitted: FittedItems | undefined;
  /** What people held when the model last heard of them. */
  private changed = new Map<string, ItemWeights>();
  private changedSinceFit: Map<string, ItemWeights> | undefined;

  constructor({ tail, ...options }: CollaborativeOptions = {}) {
    this.options = { ...defaults, ...options, tail: { ...tailDefaults, ...tail } };
    this.holdings = new Holdings(this.options.maxPeople, this.options.maxItemsPerPerson);
  }

  /** People who are remembered. */
  get people(): number {
    return this.holdings.people;
  }

  /** Items of the model; 0 before the first fit. */
  get items(): number {
    return this.fitted?.space.size ?? 0;
  }

  /** People whose changes the model has yet to take in. */
  get behind(): number {
    return this.changed.size;
  }

  /** Somebody holds an item with a strength up to 1; a strength below one of before changes nothing. */
  observe(person: string, item: string, strength: number): void {
    const bounded = Math.min(1, strength);
    if (!(bounded > 0) || !this.holdings.wouldChange(person, item, bounded)) return;
    this.remember(person);
    const gone = this.holdings.raise(person, item, bounded);
    // Whoever had to make room stays in the model until the next fit, which is why nothing is noted of them.
    if (gone !== undefined) this.drop(gone);
  }

  /** Forgets a person; {@link catchUp} takes them out of the model. */
  forget(person: string): void {
    if (this.holdings.of(person).size === 0) return;
    this.remember(person);
    this.holdings.forget(person);
  }

  /** Fits all anew, here and now. @throws NotPositiveDefiniteError when the regularisation is not above zero */
  fit(): void {
    const pending = this.prepareFit();
    this.adopt(pending, fitItems(pending.order));
  }

  /** Sums up what is held now. The model of before serves on until {@link adopt}. */
  prepareFit(): PendingFit {
    const { headSize: head, maxItems: all, regularisation, tail } = this.options;
    const held = this.holdings.all();
    const space = ItemSpace.over(held, { head, all });
    const { size, headSize } = space;
    this.changedSinceFit = new Map();
    return { space, order: { rows: heldRows(held, space), size, headSize, regularisation, tail } };
  }

  /** Serves from a fit; what changed meanwhile is left for {@link catchUp}. */
  adopt({ space }: PendingFit, { inverse, shared, tail }: ItemFit): void {
    this.fitted = new FittedItems({
      space,
      inverse,
      tail: new Neighbours(tail),
      shared: new SharedCounts(space.headSize, shared),
    });
    this.changed = this.changedSinceFit ?? new Map();
    this.changedSinceFit = undefined;
  }

  /** Takes the changes of up to `people` into the model, those waiting the longest first. Answers how many it took. */
  catchUp(people = 64): number {
    const taken = [...this.changed].slice(0, people);
    for (const [person] of taken) this.changed.delete(person);
    const { fitted } = this;
    fitted?.update(
      taken.map(([person, before]) => ({
        before: fitted.space.vectorOf(before, fitted.space.headSize),
        after: fitted.space.vectorOf(this.holdings.of(person), fitted.space.headSize),
      })),
    );
    return taken.length;
  }

  /** Scores of all items for what somebody holds now (decayed or not); undefined before the first fit. */
  score(held: ItemWeights): ItemScores | undefined {
    return this.fitted?.score(held);
  }

  /** The score of an item over what is held, the greatest parts first; they add up to it. */
  explain(held: ItemWeights, item: string): Contribution[] {
    return this.fitted?.explain(held, item) ?? [];
  }

  /** What of that is held adds the most to the score of an item; undefined when nothing adds or takes anything. */
  strongest(held: ItemWeights, item: string): Contribution | undefined {
    return this.fitted?.strongest(held, item);
  }

  /** The most people who hold the item together with one of those held. */
  similarPeople(held: ItemWeights, item: string): number {
    return this.fitted?.similarPeople(held, item) ?? 0;
  }

  /** 0–1: similar people against those that are enough. */
  confidence(similarPeople: number): number {
    return Math.min(similarPeople / this.options.fullConfidence, 1);
  }

  private remember(person: string): void {
    for (const changes of [this.fitted && this.changed, this.changedSinceFit])
      if (changes && !changes.has(person)) changes.set(person, new Map(this.holdings.of(person)));
  }

  private drop(person: string): void {
    this.changed.delete(person);
    this.changedSinceFit?.delete(person);
  }
}
