import { checkDigit } from './check-digit.js';
import { regionOf } from './country.js';
import type { VehicleKind } from './maker.js';

/** The year that position 10 stands for. */
export interface VinModelYear {
  readonly year: number;
  /** Whether it is law that position 10 says so and position 7 tells which of the years; else it is the likeliest. */
  readonly certain: boolean;
  /** Every year that the code may stand for up to now, earliest first. */
  readonly candidates: readonly number[];
}

/** 1980 onwards; the code comes again every thirty years (49 CFR 565.15, table VII). */
const CODES = 'ABCDEFGHJKLMNPRSTVWXY123456789';
const FIRST_YEAR = 1980;
const LETTERS_FROM = 2010;

/** Light vehicles, of which position 7 tells the thirty years; incomplete ones and buses are too heavy for the rule. */
const LIGHT: readonly (VehicleKind | undefined)[] = ['car', 'multipurpose', 'truck', undefined];

/**
 * The model year of a VIN of 17 characters; undefined where position 10 is no code of a year.
 *
 * North American light vehicles: a digit at position 7 means 1980–2009, a letter 2010–2039. A vehicle built elsewhere
 * with a right check digit was most likely built for that market, and follows the same rule, without certainty. Of the
 * rest it is the latest year that may be on sale.
 *
 * @param thisYear the year of now: next year's models are sold already, later ones are not
 */
export function modelYearOf(
  vin: string,
  kind: VehicleKind | undefined,
  thisYear: number,
): VinModelYear | undefined {
  const first = FIRST_YEAR + CODES.indexOf(vin.charAt(9));
  if (first < FIRST_YEAR) return undefined;
  const candidates = [first, first + CODES.length, first + 2 * CODES.length].filter(
    (year) => year <= thisYear + 1,
  );
  const american = regionOf(vin) === 'northAmerica';
  const follows = LIGHT.includes(kind) && (american || vin.charAt(8) === checkDigit(vin));
  const byRule = follows
    ? candidates.find((year) => year >= LETTERS_FROM !== /\d/.test(vin.charAt(6)))
    : undefined;
  const year = byRule ?? candidates.at(-1);
  if (year === undefined) return undefined;
  return { year, certain: byRule !== undefined && american, candidates };
}
