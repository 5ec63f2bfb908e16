import type { ImportRejection, ImportRow, ListingFacts } from '@rover/contracts';
import type { ImportPlan } from './import-plan.js';
import { listingId } from './listing-identity.js';
import { conditionOf, countWithin, displacementOf, imagesOf, numberWithin } from './parse-facts.js';
import { RowReader } from './row-reader.js';

/** What became of a row: a listing, or why not. */
export type MappedRow = { readonly listing: ListingFacts } | { readonly rejections: ImportRejection[] };

const MOST_METADATA = 1_000;

/** Facts that describe a unit; those that every listing has say nothing of how well it is described. */
const descriptive = [
  'stockNumber',
  'vin',
  'trim',
  'bodyClass',
  'driveType',
  'fuelType',
  'transmission',
  'displacementL',
  'engineCylinders',
  'fuelEconomy',
  'colour',
  'condition',
  'odometer',
] as const satisfies (keyof ListingFacts)[];

/** Reads the rows of one import. */
export class RowMapper {
  readonly #reader: RowReader;

  /** @param thisYear to judge model years by */
  constructor(plan: ImportPlan, thisYear: number) {
    this.#reader = new RowReader(plan, thisYear);
  }

  /**
   * Makes a listing of a row. What identifies or prices it must be right or the row is refused with each field that is
   * wrong; what merely describes it and cannot be read is left out.
   */
  map(row: ImportRow): MappedRow {
    this.#reader.turnTo(row);
    const facts = this.#facts();
    const rejections = this.#reader.rejections();
    if (rejections.length > 0) return { rejections };
    const listing = facts as Omit<ListingFacts, 'id'>;
    listing.metadata = Math.min(this.#reader.others + described(listing), MOST_METADATA);
    return { listing: { id: listingId(listing, row), ...listing } };
  }

  /** One literal, so that all listings have one shape: what is absent is undefined, and JSON leaves it out. */
  #facts() {
    const reader = this.#reader;
    const price = reader.price();
    return {
      sellerId: reader.label('sellerId', 120),
      stockNumber: reader.label('stockNumber', 80),
      vin: reader.vin(),
      make: reader.needed('make', reader.label('make', 60)),
      model: reader.needed('model', reader.label('model', 80)),
      modelYear: reader.needed('modelYear', reader.year()),
      trim: reader.label('trim', 80),
      bodyClass: reader.label('bodyClass', 60),
      driveType: reader.label('driveType', 60),
      fuelType: reader.label('fuelType', 40),
      transmission: reader.label('transmission', 60),
      displacementL: displacementOf(reader.cell('displacementL')),
      engineCylinders: countWithin(reader.cell('engineCylinders'), 24),
      fuelEconomy: numberWithin(reader.cell('fuelEconomy'), 100),
      colour: reader.label('colour', 40),
      condition: conditionOf(reader.cell('condition')),
      odometer: reader.odometer(),
      askingPrice: reader.needed('askingPrice', price?.amount),
      currency: price?.currency,
      country: reader.country(),
      dealType: reader.label('dealType', 40),
      images: imagesOf(reader.cell('images')) ?? 0,
      metadata: 0,
    };
  }
}

const described = (listing: Omit<ListingFacts, 'id'>): number =>
  descriptive.reduce((count, field) => count + (listing[field] === undefined ? 0 : 1), 0);
