import { Tombstones } from '../../table/tombstones.js';
import type { ListingFacts } from '../../listing.js';
import { hashOf } from '../../hash.js';
import { Codes } from './codes.js';
import { Fact, FACTS, type FactName, type Facts, putFacts } from './facts.js';
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

/** A vehicle on offer. What it is compared by is its record in {@link Catalogue.facts}. */
export interface CatalogueEntry {
  readonly id: string;
  readonly version: number;
  /** As it is called: "Ford Focus". */
  readonly label: string;
}

/** Rows that there is room for at first. */
const FIRST_ROOM = 1_024;

/** What is in stock and may be recommended, with the lists that candidates are found by. One writer and reader. */
export class Catalogue {
  private readonly entries: (CatalogueEntry | undefined)[] = [];
  private records: Facts = new Float64Array(FIRST_ROOM * FACTS);
  private readonly rows = new Map<string, number>();
  private readonly free: number[] = [];
  private readonly removed = new Tombstones();
  private readonly groups = new Codes();
  private readonly texts = Object.fromEntries(textFields.map((field) => [field, new Codes()])) as Record<
    TextField,
    Codes
  >;
  private readonly byGroup = new RowLists((row) => this.fact(row, 'hash'));
  private readonly byBody = new RowLists((row) => this.fact(row, 'hash'));
  private readonly bySeller = new RowLists((row) => this.fact(row, 'hash'));
  private readonly byPrice = new RowLists((row) => this.fact(row, 'hash'));
  private sortedBodies?: { readonly version: number; readonly codes: readonly number[] };

  /** Vehicles in stock. */
  get size(): number {
    return this.rows.size;
  }

  /** Takes a listing in, or out when it is not in stock or has no price. One older than what is known changes nothing. */
  upsert(listing: ListingFacts): void {
    if (listing.version <= (this.versionOf(listing.id) ?? -Infinity)) return;
    if (listing.status !== 'inStock' || !(listing.askingPrice > 0))
      return this.remove(listing.id, listing.version);
    this.removed.forget(listing.id);
    const row = this.rows.get(listing.id) ?? this.free.pop() ?? this.entries.length;
    this.entries[row] = describe(listing);
    this.rows.set(listing.id, row);
    this.record(row, listing);
    this.byGroup.put(row, this.fact(row, 'group'));
    this.byBody.put(row, this.fact(row, 'bodyClass'));
    this.bySeller.put(row, this.fact(row, 'sellerId'));
    this.byPrice.put(row, binOf(this.pricedLike(row), this.fact(row, 'logPrice')));
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

  /** The row of a vehicle in stock; undefined for others. */
  rowOf(id: string): number | undefined {
    return this.rows.get(id);
  }

  /** The records of all rows, that of `row` from `row` × {@link FACTS} on. Valid until the next change. */
  get facts(): Facts {
    return this.records;
  }

  fact(row: number, name: FactName): number {
    return this.records[row * FACTS + Fact[name]]!;
  }

  /** The vehicle of a row; undefined where the row is empty. */
  at(row: number): CatalogueEntry | undefined {
    return this.entries[row];
  }

  /** The code of a text that a vehicle has, or {@link UNKNOWN_CODE}. */
  code(field: TextField, text: string | undefined): number {
    return this.texts[field].find(text);
  }

  /** A text of the vehicle in a row, folded. */
  textOf(row: number, field: TextField): string | undefined {
    return this.text(field, this.fact(row, field));
  }

  /** The text of a code, folded. */
  text(field: TextField, code: number): string | undefined {
    return this.texts[field].text(code);
  }

  groupText(group: number): string {
    return this.groups.text(group) ?? '';
  }

  /** The code of a model group, {@link UNKNOWN_CODE} when no vehicle was ever of it. A code stays what it is. */
  groupCode(group: string): number {
    return this.groups.find(group);
  }

  /** Codes of model groups lie below this. */
  get groupsEnd(): number {
    return this.groups.end;
  }

  /** The model group of a vehicle in stock. */
  groupOf(id: string): string | undefined {
    const row = this.rows.get(id);
    return row === undefined ? undefined : this.groupText(this.fact(row, 'group'));
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

  /** Codes of the body classes in stock, in the order of their names. Worked out anew when there are others. */
  bodies(): readonly number[] {
    if (this.sortedBodies?.version !== this.byBody.keysVersion)
      this.sortedBodies = { version: this.byBody.keysVersion, codes: this.sortBodies() };
    return this.sortedBodies.codes;
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

  private sortBodies(): number[] {
    const names = Array.from(this.byBody.keys(), (code) => ({
      code,
      name: this.text('bodyClass', code) ?? '',
    }));
    return names.sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ code }) => code);
  }

  private record(row: number, listing: ListingFacts): void {
    if ((row + 1) * FACTS > this.records.length) this.grow();
    const codes = Object.fromEntries(
      textFields.map((field) => [field, this.texts[field].add(listing[field])]),
    ) as Record<TextField, number>;
    putFacts(this.records, row * FACTS, {
      ...codes,
      hash: hashOf(listing.id),
      group: this.groups.add(modelGroupOf(listing)),
      logPrice: Math.log(listing.askingPrice),
      modelYear: listing.modelYear,
      odometer: listing.odometer ?? Number.NaN,
      displacementL: listing.displacementL ?? Number.NaN,
    });
  }

  private grow(): void {
    const larger = new Float64Array(2 * this.records.length);
    larger.set(this.records);
    this.records = larger;
  }

  private pricedLike(row: number): PriceCodes {
    return { bodyClass: this.fact(row, 'bodyClass'), currency: this.fact(row, 'currency') };
  }

  private versionOf(id: string): number | undefined {
    const row = this.rows.get(id);
    return row === undefined ? this.removed.version(id) : this.entries[row]!.version;
  }
}

const describe = ({ id, version, make, model }: ListingFacts): CatalogueEntry => ({
  id,
  version,
  label: `${make.trim()} ${model.trim()}`,
});

type PriceCodes = Readonly<Record<'bodyClass' | 'currency', number>>;

function binOf({ bodyClass, currency }: PriceCodes, logPrice: number): number {
  const bin = Math.min(BINS - 1, Math.max(0, Math.floor(logPrice / BIN)));
  return (bodyClass * CURRENCIES + currency) * BINS + bin;
}
