import type { ListingFacts } from '../listing.js';
import { fold } from '../text.js';
import { SalesLog } from './sales-log.js';

/** Listings of one make and model in one currency: rows of a table, and what was sold. */
export interface ModelGroup {
  readonly rows: ReadonlySet<number>;
  readonly sales: SalesLog;
}

/** Facts that decide the group. Texts are compared without regard to case and outer blanks. */
export type GroupFacts = Pick<ListingFacts, 'currency' | 'make' | 'model'>;

interface Model extends ModelGroup {
  readonly rows: Set<number>;
}

/**
 * Rows by make and model, kept up to date with every change, so that comparables and turnover cost a pass over one group and
 * not over the market.
 */
export class ModelGroups {
  private readonly models = new Map<string, Model>();
  private readonly byRow: (Model | undefined)[] = [];

  /** The group of such a listing, if there ever was one of it. */
  of(facts: GroupFacts): ModelGroup | undefined {
    return this.models.get(modelKey(facts));
  }

  /** Puts a row into its group, out of the one it was in. */
  put(row: number, facts: GroupFacts): void {
    const model = this.modelFor(facts);
    if (this.byRow[row] === model) return;
    this.take(row);
    this.byRow[row] = model;
    model.rows.add(row);
  }

  /** Takes a row out. */
  take(row: number): void {
    const model = this.byRow[row];
    if (!model) return;
    this.byRow[row] = undefined;
    model.rows.delete(row);
  }

  /** Notes that a listing was sold; the same sale again changes nothing. */
  sold({ id, createdAt = Number.NaN, updatedAt, ...facts }: ListingFacts): void {
    this.modelFor(facts).sales.add(id, { arrivedAt: createdAt, soldAt: updatedAt });
  }

  /** Notes that a listing is not sold, or not any more. */
  notSold(listing: ListingFacts): void {
    this.models.get(modelKey(listing))?.sales.forget(listing.id);
  }

  private modelFor(facts: GroupFacts): Model {
    const key = modelKey(facts);
    const known = this.models.get(key);
    if (known) return known;
    const model = { rows: new Set<number>(), sales: new SalesLog() };
    this.models.set(key, model);
    return model;
  }
}

/** Texts hold no line breaks: the doors refuse control characters. */
const modelKey = ({ currency, make, model }: GroupFacts): string =>
  `${currency}\n${fold(make)}\n${fold(model)}`;
