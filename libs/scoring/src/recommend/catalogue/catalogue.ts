import { Tombstones } from '../../table/tombstones.js';
import type { ListingFacts } from '../../listing.js';
import { hashOf } from '../../hash.js';
import { Codes } from './codes.js';
import { modelGroupOf } from './model-group.js';
import { RowLists } from './row-lists.js';

/** Width of a bin of prices: 10 %. */
const BIN = Math.log(1.1);
const BINS = 1_024;
/** More currencies than there are. */
const CURRENCIES = 1_024;

const textFields = [
  'bodyClass',
  'driveType',
  'fuelType',
  'transmission',
  'make',
  'currency',
  'sellerId',
] as const;
type TextField = (typeof textFields)[number];

/** What a vehicle on offer is compared by. Codes are the catalogue's, 0 when not known. */
export interface CatalogueEntry {
  readonly id: string;
  readonly hash: number;
  readonly group: number;
  readonly codes: Readonly<Record<TextField, number>>;
  /** Natural logarithm of the price in minor units. */
  readonly logPrice: number;
  readonly modelYear: number;
  /** Metres; NaN when not known, and so below. */
  readonly odometer: number;
  readonly displacementL: number;
  readonly version: number;
  /** As it is called: "Ford Focus". */
  readonly label: string;
}

/** What is in stock and may be recommended, with the lists that candidates are found by. One writer and reader. */
export class Catalogue {
  private readonly entries: (CatalogueEntry | undefined)[] = [];
  private readonly rows = new Map<string, number>();
  private readonly free: number[] = [];
  private readonly removed = new Tombstones();
  private readonly groups = new Codes();
  private readonly texts = Object.fromEntries(textFields.map((field) => [field, new Codes()])) as Record<
    TextField,
    Codes
  >;
  private readonly byGroup = new RowLists();
  private readonly byBody = new RowLists();
  private readonly bySeller = new RowLists();
  private readonly byPrice = new RowLists();

  /** Vehicles in stock. */
  get size(): number {
    return this.rows.size;
  }

  /** Rows in use lie below this; some of them may be empty. */
  get rowCount(): number {
    return this.entries.length;
  }

  /** Takes a listing in, or out when it is not in stock or has no price. One older than what is known changes nothing. */
  upsert(listing: ListingFacts): void {
    if (listing.version <= (this.versionOf(listing.id) ?? -Infinity)) return;
    if (listing.status !== 'inStock' || !(listing.askingPrice > 0))
      return this.remove(listing.id, listing.version);
    this.removed.forget(listing.id);
    const row = this.rows.get(listing.id) ?? this.free.pop() ?? this.entries.length;
    const entry = this.describe(listing);
    this.entries[row] = entry;
    this.rows.set(listing.id, row);
    this.byGroup.put(row, entry.group);
    this.byBody.put(row, entry.codes.bodyClass);
    this.bySeller.put(row, entry.codes.sellerId);
    this.byPrice.put(row, binOf(entry.codes, entry.logPrice));
  }

  /** Takes a listing out: it is sold, withdrawn or held. `version` decides which later news of it are stale. */
  remove(id: string, version = this.versionOf(id) ?? 0): void {
    this.removed.add(id, version);
    const row = this.rows.get(id);
    if (row === undefined) return;
    this.rows.delete(id);
    this.entries[row] = undefined;
    for (const lists of [this.byGroup, this.byBody, this.bySeller, this.byPrice]) lists.remove(row);
    this.free.push(row);
  }

  /** A vehicle in stock; undefined for others. */
  get(id: string): CatalogueEntry | undefined {
    const row = this.rows.get(id);
    return row === undefined ? undefined : this.entries[row];
  }

  /** The vehicle of a row; undefined where the row is empty. */
  at(row: number): CatalogueEntry | undefined {
    return this.entries[row];
  }

  /** The code of a text that a vehicle has, or {@link UNKNOWN_CODE}. */
  code(field: TextField, text: string | undefined): number {
    return this.texts[field].find(text);
  }

  /** The text of a code, folded. */
  text(field: TextField, code: number): string | undefined {
    return this.texts[field].text(code);
  }

  groupText(group: number): string {
    return this.groups.text(group) ?? '';
  }

  /** How vehicles of a group are called. */
  labelOf(group: string): string {
    const row = this.rowsOfGroup(group)[0];
    if (row !== undefined) return this.entries[row]!.label;
    return group.split('|').slice(0, 2).join(' ');
  }

  rowsOfGroup(group: string): readonly number[] {
    return this.byGroup.of(this.groups.find(group));
  }

  rowsOfBody(code: number): readonly number[] {
    return this.byBody.of(code);
  }

  /** Codes of the body classes in stock. */
  bodies(): IterableIterator<number> {
    return this.byBody.keys();
  }

  rowsOfSeller(code: number): readonly number[] {
    return this.bySeller.of(code);
  }

  /** Lists that hold all rows of a body class and currency whose logarithms of the price lie within, and a few beside. */
  rowsByPrice(codes: PriceCodes, { low, high }: { low: number; high: number }): (readonly number[])[] {
    const lists: (readonly number[])[] = [];
    const last = binOf(codes, high);
    for (let bin = binOf(codes, low); bin <= last; bin++) {
      const rows = this.byPrice.of(bin);
      if (rows.length > 0) lists.push(rows);
    }
    return lists;
  }

  private describe(listing: ListingFacts): CatalogueEntry {
    return {
      id: listing.id,
      hash: hashOf(listing.id),
      group: this.groups.add(modelGroupOf(listing)),
      codes: this.codesOf(listing),
      logPrice: Math.log(listing.askingPrice),
      modelYear: listing.modelYear,
      odometer: listing.odometer ?? Number.NaN,
      displacementL: listing.displacementL ?? Number.NaN,
      version: listing.version,
      label: `${listing.make.trim()} ${listing.model.trim()}`,
    };
  }

  /** Written out, so that all have one shape and their numbers lie in the object itself: they are read in hot loops. */
  private codesOf(listing: ListingFacts): CatalogueEntry['codes'] {
    const { texts } = this;
    return {
      bodyClass: texts.bodyClass.add(listing.bodyClass),
      driveType: texts.driveType.add(listing.driveType),
      fuelType: texts.fuelType.add(listing.fuelType),
      transmission: texts.transmission.add(listing.transmission),
      make: texts.make.add(listing.make),
      currency: texts.currency.add(listing.currency),
      sellerId: texts.sellerId.add(listing.sellerId),
    };
  }

  private versionOf(id: string): number | undefined {
    const row = this.rows.get(id);
    return row === undefined ? this.removed.version(id) : this.entries[row]!.version;
  }
}

type PriceCodes = Readonly<Record<'bodyClass' | 'currency', number>>;

function binOf({ bodyClass, currency }: PriceCodes, logPrice: number): number {
  const bin = Math.min(BINS - 1, Math.max(0, Math.floor(logPrice / BIN)));
  return (bodyClass * CURRENCIES + currency) * BINS + bin;
}
