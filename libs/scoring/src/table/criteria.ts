import type { DealCriteria, TextCriterion } from '../listing.js';
import type { CodedField, ListingColumns } from './listing-columns.js';
import type { RowSet } from './row-set.js';

const textCriteria = [
  'make',
  'model',
  'bodyClass',
  'fuelType',
  'sellerId',
  'currency',
  'country',
  'dealType',
] as const satisfies CodedField[];

interface TextCheck {
  codes: Uint32Array;
  mask: Uint8Array;
}

interface RangeCheck {
  column: Float64Array;
  min: number;
  max: number;
}

function listOf(criterion: TextCriterion): readonly string[] {
  return typeof criterion === 'string' ? [criterion] : criterion;
}

/**
 * Criteria against one state of the columns: texts are looked up once, so that a row costs a few reads of
 * typed arrays. Valid until the columns are written.
 */
export class CompiledCriteria {
  private readonly texts: TextCheck[] = [];
  private readonly ranges: RangeCheck[] = [];

  constructor(columns: ListingColumns, criteria: DealCriteria) {
    for (const field of textCriteria) {
      const criterion = criteria[field];
      if (criterion === undefined) continue;
      const { codes, dictionary } = columns.coded[field];
      this.texts.push({ codes, mask: dictionary.mask(listOf(criterion)) });
    }
    const { askingPrice, modelYear, odometer } = columns.numbers;
    this.bound(askingPrice, criteria.minPrice, criteria.maxPrice);
    this.bound(modelYear, criteria.minYear, criteria.maxYear);
    this.bound(odometer, undefined, criteria.maxOdometer);
  }

  /** True when no row can meet them: a text that no listing has. */
  get impossible(): boolean {
    return this.texts.some(({ mask }) => !mask.includes(1));
  }

  /** Those of the rows that meet all of them. */
  among(rows: RowSet): RowSet {
    const meeting = rows.copy();
    for (const { codes, mask } of this.texts) meeting.keepMarked(codes, mask);
    for (const { column, min, max } of this.ranges) meeting.keepWithin(column, min, max);
    return meeting;
  }

  private bound(column: Float64Array, min: number | undefined, max: number | undefined): void {
    if (min === undefined && max === undefined) return;
    this.ranges.push({ column, min: min ?? -Infinity, max: max ?? Infinity });
  }
}
