/** What a unit looks like, best first. Unknown counts as excellent: nothing speaks against it. */
export type Condition = 'excellent' | 'good' | 'fair' | 'poor';

/** Where a unit stands in its seller's stock. Only `inStock` is ranked. */
export type ListingStatus = 'inStock' | 'reserved' | 'sold' | 'withdrawn';

/**
 * One unit on offer. Vehicle words are vPIC's; amounts are integers of minor units of `currency`;
 * `odometer` is in metres; times are epoch milliseconds. What is not known is absent.
 */
export interface ListingFacts {
  id: string;
  sellerId?: string;
  stockNumber?: string;
  vin?: string;
  make: string;
  model: string;
  modelYear: number;
  trim?: string;
  bodyClass?: string;
  driveType?: string;
  fuelType?: string;
  transmission?: string;
  /** Litres. */
  displacementL?: number;
  engineCylinders?: number;
  /** l/100 km. */
  fuelEconomy?: number;
  colour?: string;
  condition?: Condition;
  odometer?: number;
  askingPrice: number;
  currency: string;
  /** ISO 3166-1 alpha-2; see `marketKeyOf`. */
  country?: string;
  dealType?: string;
  /** How many pictures stand behind it. */
  images: number;
  /** How many fields the source filled in. */
  metadata: number;
  /** 0–1: how sought after such vehicles are; unknown when absent. */
  demand?: number;
  status: ListingStatus;
  /** Grows with every change: a table takes a listing only when it is newer than what it holds. */
  version: number;
  createdAt?: number;
  updatedAt: number;
}

/** What the market pays for a listing, in minor units: the middle, and the range that holds four of five. */
export interface MarketValue {
  value: number;
  low: number;
  high: number;
}

export type RiskTolerance = 'conservative' | 'moderate' | 'aggressive';

/** Minor units; a bound that is absent does not bind. */
export interface BudgetRange {
  min?: number;
  max?: number;
}

/** What a person wants. An empty object, or empty lists in it, mean that nothing was said. */
export interface DealPreferences {
  preferredMakes?: readonly string[];
  riskTolerance?: RiskTolerance;
  budgetRange?: BudgetRange;
  /** Ranks by return first: see {@link weightsFor}. */
  prioritizeRoi?: boolean;
  preferredDealTypes?: readonly string[];
}

/** One text, or several of which any will do; compared without regard to case and outer blanks. */
export type TextCriterion = string | readonly string[];

/** Which listings are looked at. Bounds are inclusive; a listing that lacks a bounded fact is not found. */
export interface DealCriteria {
  make?: TextCriterion;
  model?: TextCriterion;
  bodyClass?: TextCriterion;
  fuelType?: TextCriterion;
  sellerId?: TextCriterion;
  currency?: TextCriterion;
  country?: TextCriterion;
  dealType?: TextCriterion;
  minPrice?: number;
  maxPrice?: number;
  minYear?: number;
  maxYear?: number;
  /** Metres. */
  maxOdometer?: number;
}
