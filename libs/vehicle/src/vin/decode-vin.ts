import { checkDigit, hasCheckDigit } from './check-digit.js';
import { countryOf, regionOf } from './country.js';
import type { VinRegion } from './country.js';
import { makerOf, wmiOf } from './maker.js';
import type { VehicleKind } from './maker.js';
import { modelYearOf } from './model-year.js';
import type { VinModelYear } from './model-year.js';

/** What a VIN tells by itself, without asking anybody. */
export interface DecodedVin {
  readonly vin: string;
  /** World manufacturer identifier: three characters, six for a maker of few vehicles. */
  readonly wmi: string;
  /** Vehicle descriptor section, positions 4–9. */
  readonly vds: string;
  /** Vehicle indicator section, positions 10–17. */
  readonly vis: string;
  readonly region?: VinRegion;
  /** ISO 3166-1 alpha-2, where the code was given; a maker may build elsewhere. */
  readonly country?: string;
  /** Empty where the code is not registered with NHTSA, which means "not known", and not "none". */
  readonly makes: readonly string[];
  readonly kind?: VehicleKind;
  readonly modelYear?: VinModelYear;
  /** The maker's own letter for the plant, position 11. */
  readonly plant: string;
  /** What is left to tell units apart: positions 12–17, or 15–17 of a maker of few vehicles. */
  readonly serial: string;
  readonly checkDigit: {
    readonly found: string;
    readonly expected: string;
    readonly right: boolean;
    /** Whether the law of the region asks for it. Elsewhere a wrong one says nothing. */
    readonly required: boolean;
  };
}

/**
 * Takes a VIN apart, offline (ISO 3779, ISO 3780, 49 CFR 565).
 * @param vin 17 characters as `readVin` answers them
 * @param thisYear the year of now, to which model years are compared
 */
export function decodeVin(vin: string, thisYear: number): DecodedVin {
  const maker = makerOf(vin);
  const wmi = wmiOf(vin);
  const [found, expected] = [vin.charAt(8), checkDigit(vin)];
  return {
    vin,
    wmi,
    vds: vin.slice(3, 9),
    vis: vin.slice(9),
    region: regionOf(vin),
    country: countryOf(vin),
    makes: maker?.makes ?? [],
    kind: maker?.kind,
    modelYear: modelYearOf(vin, maker?.kind, thisYear),
    plant: vin.charAt(10),
    serial: vin.slice(wmi.length > 3 ? 14 : 11),
    checkDigit: { found, expected, right: found === expected, required: hasCheckDigit(vin) },
  };
}
