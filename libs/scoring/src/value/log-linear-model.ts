/** Texts of a listing whose every value shifts the price by a factor of its own. */
export const levelFields = ['fuelType', 'transmission', 'bodyClass', 'driveType', 'condition'] as const;
export type LevelField = (typeof levelFields)[number];

/** Terms of the price that are numbers; order matters to {@link fillNumericTerms}. */
export const numericTerms = [
  'intercept',
  'age',
  'ageSquared',
  'distance',
  'ageDistance',
  'displacement',
  'displacementSquared',
  'odometerUnknown',
  'displacementUnknown',
] as const;

/** The fact of a listing that each of {@link numericTerms} belongs to; what is driven at an age counts as driven. */
export const factOfTerm = [
  undefined,
  'modelYear',
  'modelYear',
  'odometer',
  'odometer',
  'displacementL',
  'displacementL',
  'odometer',
  'displacementL',
] as const;

/** Values seen in training; beyond them a term is held, because a polynomial runs away outside of its data. */
export interface NumericBounds {
  minAge: number;
  maxAge: number;
  maxOdometer: number;
  maxDisplacement: number;
}

/** One make: its effect on ln(price), and what each of its models adds. Keys are folded texts. */
export interface MakeEffects {
  effect: number;
  models: Record<string, number>;
}

/** What ln(price in minor units) is made of in one market. */
export interface LogLinearMarket {
  /** Listings that it was fitted on. */
  n: number;
  /** Standard deviation of what it leaves unexplained in ln(price). */
  sigma: number;
  /** Tenth and ninetieth percentile of the same: the range around a value. */
  low: number;
  high: number;
  bounds: NumericBounds;
  /** By {@link numericTerms}. */
  numeric: number[];
  levels: Record<LevelField, Record<string, number>>;
  makes: Record<string, MakeEffects>;
  /** By fact: its mean effect over the listings, which is what others are explained against. Absent in older models. */
  centre?: Record<string, number>;
}

/** A baseline of market values; plain JSON. */
export interface LogLinearModel {
  kind: 'logLinear';
  /** A digest of the content: equal models have equal versions, wherever they were fitted. */
  version: string;
  /** Ages are counted up to this year, whenever the model is asked. */
  asOfYear: number;
  /** Listings that it was fitted on, over all markets. */
  n: number;
  /** By market: see `marketKeyOf`. A market that is too small is absent. */
  markets: Record<string, LogLinearMarket>;
}

/**
 * The numeric terms of one vehicle, written into `out`; scaled to be of the order of one.
 * Odometer in metres, displacement in litres; 0 litres is how files say that there is none to tell.
 */
export function fillNumericTerms(
  out: Float64Array,
  bounds: NumericBounds,
  age: number,
  odometer: number,
  displacement: number,
): void {
  const years = Math.min(bounds.maxAge, Math.max(bounds.minAge, age)) / 10;
  const driven = odometer >= 0 ? Math.log1p(Math.min(odometer, bounds.maxOdometer) / 1_000_000) : 0;
  const litres = displacement > 0 ? Math.min(displacement, bounds.maxDisplacement) / 2 : 0;
  out[0] = 1;
  out[1] = years;
  out[2] = years * years;
  out[3] = driven;
  out[4] = years * driven;
  out[5] = litres;
  out[6] = litres * litres;
  out[7] = odometer >= 0 ? 0 : 1;
  out[8] = displacement > 0 ? 0 : 1;
}
