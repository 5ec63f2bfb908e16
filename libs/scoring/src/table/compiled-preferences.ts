import type { BudgetRange, DealPreferences, RiskTolerance } from '../listing.js';
import {
  DEAL_TYPE_POINTS,
  FULL_SCORE,
  MAKE_POINTS,
  NO_PREFERENCE,
  budgetPoints,
  tolerancePoints,
} from '../deal/formulas.js';
import { statesPreference } from '../deal/preference.js';
import type { CodedField, ListingColumns } from './listing-columns.js';

/** `preferenceScore` against one state of the columns, by row. Valid until the columns are written. */
export class CompiledPreferences {
  /** No row scores more than this, in hundredths. */
  readonly highest: number;
  private readonly stated: boolean;
  private readonly makes: Uint8Array;
  private readonly dealTypes: Uint8Array;
  private readonly makeCodes: Uint32Array;
  private readonly dealTypeCodes: Uint32Array;
  private readonly prices: Float64Array;
  private readonly budget: BudgetRange | undefined;
  private readonly tolerance: RiskTolerance | undefined;

  constructor(columns: ListingColumns, preferences: DealPreferences) {
    this.stated = statesPreference(preferences);
    this.makes = pointsByCode(columns, 'make', preferences.preferredMakes, MAKE_POINTS);
    this.dealTypes = pointsByCode(columns, 'dealType', preferences.preferredDealTypes, DEAL_TYPE_POINTS);
    this.makeCodes = columns.coded.make.codes;
    this.dealTypeCodes = columns.coded.dealType.codes;
    this.prices = columns.numbers.askingPrice;
    this.budget = preferences.budgetRange;
    this.tolerance = preferences.riskTolerance;
    this.highest = this.stated ? this.highestStated() : NO_PREFERENCE;
  }

  /** Hundredths; `risk` is the row's risk score. */
  score(row: number, risk: number): number {
    if (!this.stated) return NO_PREFERENCE;
    const points =
      this.makes[this.makeCodes[row]!]! +
      (this.budget ? budgetPoints(this.prices[row]!, this.budget) : 0) +
      this.dealTypes[this.dealTypeCodes[row]!]! +
      (this.tolerance ? tolerancePoints(risk, this.tolerance) : 0);
    return Math.min(FULL_SCORE, Math.round(points * 100));
  }

  private highestStated(): number {
    const forMake = this.makes.includes(MAKE_POINTS) ? MAKE_POINTS : 0;
    const forDealType = this.dealTypes.includes(DEAL_TYPE_POINTS) ? DEAL_TYPE_POINTS : 0;
    return (forMake + forDealType + (this.budget ? 30 : 0) + (this.tolerance ? 10 : 0)) * 100;
  }
}

function pointsByCode(
  columns: ListingColumns,
  field: CodedField,
  wanted: readonly string[] | undefined,
  points: number,
): Uint8Array {
  const { dictionary } = columns.coded[field];
  return dictionary.mask(wanted ?? []).map((hit) => hit * points);
}
