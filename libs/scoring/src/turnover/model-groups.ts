import { Interest, type InterestKind } from '../demand/interest.js';
import type { ListingFacts } from '../listing.js';
import { marketKeyOf } from '../market-key.js';
import { fold } from '../text.js';
import { SalesLog } from './sales-log.js';

/** Listings of one make and model on one market: rows of a table, what was sold, and who took an interest. */
export interface ModelGroup {
  /** See {@link marketKeyOf}. */
  readonly market: string;
  readonly rows: ReadonlySet<number>;
  readonly sales: SalesLog;
  readonly interest: Interest;
  /** As last learnt, 0–1; undefined when nobody knows. */
  demand?: number;
}

/** Facts that decide the group. Texts are compared without regard to case and outer blanks. */
export type GroupFacts = Pick<ListingFacts, 'currency' | 'country' | 'make' | 'model'>;

/** How many other listings a market value takes to be given; what has too few is left unvalued. */
export interface EvidenceLimits {
  /** Of the same make and model; or else … */
  readonly model: number;
  /** … of the same make, by which a rare model is valued. */
  readonly make: number;
}

/**
 * With less, a value would be little more than the listing's own price, or that of other makes. Five of a make: the
 * baseline weighs a make against the market as if one listing spoke for the latter, so that five others outweigh it.
 */
export const DEFAULT_EVIDENCE: EvidenceLimits = { model: 3, make: 5 };

interface Make {
  size: number;
  readonly models: Set<Model>;
}

interface Model extends ModelGroup {
  readonly rows: Set<number>;
  readonly make: Make;
}

/**
 * Rows by make and model, kept up to date with every change, so that comparables, turnover and abstention cost a pass over
 * one group and not over the market.
 */
export class ModelGroups {
  private readonly makes = new Map<string, Make>();
  private readonly models = new Map<string, Model>();
  private readonly byRow: (Model | undefined)[] = [];

  constructor(private readonly limits: EvidenceLimits) {}

  /** The group of such a listing, if there ever was one of it. */
  of(facts: GroupFacts): ModelGroup | undefined {
    return this.models.get(modelKey(facts));
  }

  /** The group of a row. */
  ofRow(row: number): ModelGroup | undefined {
    return this.byRow[row];
  }

  /** All groups, those of which nothing is left on offer included. */
  all(): Iterable<ModelGroup> {
    return this.models.values();
  }

  /**
   * Whether enough other listings stand behind a value of such a listing. `row` is its own row when it has one, which does
   * not speak for itself.
   */
  supports(facts: GroupFacts, row?: number): boolean {
    const own = Number(row !== undefined && this.byRow[row] !== undefined);
    const { model, make } = this.limits;
    const others = this.models.get(modelKey(facts))?.rows.size ?? 0;
    if (others - own >= model) return true;
    return (this.makes.get(makeKey(facts))?.size ?? 0) - own >= make;
  }

  /** The same for a row in a group, by what it was put in as. */
  supportsRow(row: number): boolean {
    const model = this.byRow[row];
    return model !== undefined && this.isSupported(model);
  }

  /** The rows that {@link supportsRow} denies; costs a look at each group, and not at each row. */
  *unsupportedRows(): Generator<number> {
    for (const model of this.models.values()) if (!this.isSupported(model)) yield* model.rows;
  }

  /** Puts a row into its group, out of the one it was in. Answers the rows whose support came or went by that. */
  put(row: number, facts: GroupFacts): number[] {
    const model = this.modelFor(facts);
    if (this.byRow[row] === model) return [];
    const left = this.take(row);
    this.byRow[row] = model;
    const changed = this.change(model, () => {
      model.rows.add(row);
      model.make.size += 1;
    });
    return [...left, ...changed];
  }

  /** Takes a row out. Answers the rows whose support went by that. */
  take(row: number): number[] {
    const model = this.byRow[row];
    if (!model) return [];
    this.byRow[row] = undefined;
    return this.change(model, () => {
      model.rows.delete(row);
      model.make.size -= 1;
    });
  }

  /** A make that crosses its limit is as small as that limit, and so is a model: what is looked at is always little. */
  private change(model: Model, apply: () => void): number[] {
    const [make, own] = [this.isMakeEnough(model), this.isSupported(model)];
    apply();
    const models = make === this.isMakeEnough(model) ? [model] : [...model.make.models];
    if (models.length === 1 && own === this.isSupported(model)) return [];
    return models.flatMap(({ rows }) => [...rows]);
  }

  private isSupported(model: Model): boolean {
    return model.rows.size > this.limits.model || this.isMakeEnough(model);
  }

  private isMakeEnough({ make }: Model): boolean {
    return make.size > this.limits.make;
  }

  /** Notes that a listing was sold; the same sale again changes nothing. */
  sold({ id, createdAt = Number.NaN, updatedAt, ...facts }: ListingFacts): void {
    this.modelFor(facts).sales.add(id, { arrivedAt: createdAt, soldAt: updatedAt });
  }

  /** Notes that a listing is not sold, or not any more. */
  notSold(listing: ListingFacts): void {
    this.models.get(modelKey(listing))?.sales.forget(listing.id);
  }

  /** Notes that somebody took an interest in such a vehicle. */
  interested(facts: GroupFacts, kind: InterestKind, time: number): void {
    this.modelFor(facts).interest.note(kind, time);
  }

  private modelFor(facts: GroupFacts): Model {
    const key = modelKey(facts);
    const known = this.models.get(key);
    if (known) return known;
    const make = this.makeFor(facts);
    const model: Model = {
      market: marketKeyOf(facts),
      rows: new Set(),
      sales: new SalesLog(),
      interest: new Interest(),
      make,
    };
    make.models.add(model);
    this.models.set(key, model);
    return model;
  }

  private makeFor(facts: GroupFacts): Make {
    const key = makeKey(facts);
    const make = this.makes.get(key) ?? { size: 0, models: new Set<Model>() };
    this.makes.set(key, make);
    return make;
  }
}

/** Texts hold no line breaks: the doors refuse control characters. */
const makeKey = (facts: GroupFacts): string => `${marketKeyOf(facts)}\n${fold(facts.make)}`;
const modelKey = (facts: GroupFacts): string => `${makeKey(facts)}\n${fold(facts.model)}`;
