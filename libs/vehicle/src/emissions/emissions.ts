import { round } from '../trips/trip.js';
import { distanceFactors, fuelFactors, gridFactor, type FactorSource } from './factors.js';

/** What a figure of CO₂ was computed from, the surest first. */
export type EmissionBasis = 'fuelMeasured' | 'economy' | 'energy' | 'distance' | 'unknown';

/** What was used on a way. */
export interface Use {
  /** As the vehicle's record has it, in whatever words; undefined where nobody said. */
  readonly fuelType?: string;
  /** m */
  readonly distance: number;
  /** l, and whether they were measured or come of the economy at the moment. */
  readonly fuelUsed?: number;
  readonly fuelSource?: 'fuelRate' | 'fuelVolume' | 'fuelEconomy';
  /** kWh */
  readonly energyUsed?: number;
}

/** CO₂ of a way: from the tailpipe, or from the grid for electricity. */
export interface Emission {
  /** kg; null where neither use nor fuel is known. */
  readonly co2: number | null;
  readonly basis: EmissionBasis;
  /** As the factors name it. */
  readonly fuel: string | null;
  /** The factors that it was computed with, and where they come from. */
  readonly factors: readonly {
    readonly value: number;
    readonly unit: string;
    readonly source: FactorSource;
  }[];
}

export interface EmissionOptions {
  /** kg CO₂ per kWh of the grid that vehicles are charged from; default: the mean of the US, {@link gridFactor}. */
  readonly gridPerKwh?: number;
}

const fuels: readonly [pattern: RegExp, fuel: string][] = [
  [/plug.?in|phev/i, 'pluginHybrid'],
  [/hybrid|hev\b/i, 'hybrid'],
  [/^(battery )?electric|\bbev\b|^ev$/i, 'electric'],
  [/bio.?diesel/i, 'biodiesel'],
  [/diesel/i, 'diesel'],
  [/gasoline|petrol|benzin|^gas$/i, 'gasoline'],
  [/lpg|propane|autogas/i, 'lpg'],
  [/ethanol|e85/i, 'ethanol'],
];

/** What the factors call a fuel; undefined for one that they do not have. */
export const fuelOf = (fuelType: string | undefined): string | undefined =>
  fuelType === undefined ? undefined : fuels.find(([pattern]) => pattern.test(fuelType))?.[1];

/** CO₂ of a way, from what is known best: litres or kWh where there are any, else the distance and an average car. */
export function emissionOf(use: Use, options: EmissionOptions = {}): Emission {
  const fuel = fuelOf(use.fuelType) ?? null;
  return byFuel(use, fuel) ?? byEnergy(use, fuel, options) ?? byDistance(use, fuel) ?? unknown(fuel);
}

function byFuel({ fuelUsed, fuelSource }: Use, fuel: string | null): Emission | undefined {
  // What a hybrid burns is gasoline, as good as always.
  const burnt = fuel === 'hybrid' || fuel === 'pluginHybrid' ? 'gasoline' : fuel;
  const factor = fuelFactors.find((each) => each.fuel === burnt);
  if (fuelUsed === undefined || !factor) return undefined;
  return {
    co2: round(fuelUsed * factor.perLitre, 3),
    basis: fuelSource === 'fuelEconomy' ? 'economy' : 'fuelMeasured',
    fuel,
    factors: [{ value: round(factor.perLitre, 4), unit: 'kg/l', source: factor.source }],
  };
}

function byEnergy(
  { energyUsed }: Use,
  fuel: string | null,
  { gridPerKwh }: EmissionOptions,
): Emission | undefined {
  if (energyUsed === undefined || fuel !== 'electric') return undefined;
  const value = gridPerKwh ?? gridFactor.perKwh;
  const source =
    gridPerKwh === undefined
      ? gridFactor.source
      : { publisher: 'operator', document: 'configured grid factor', year: 0 };
  return {
    co2: round(Math.max(0, energyUsed) * value, 3),
    basis: 'energy',
    fuel,
    factors: [{ value, unit: 'kg/kWh', source }],
  };
}

function byDistance({ distance }: Use, fuel: string | null): Emission | undefined {
  const factor = distanceFactors.find((each) => each.fuel === fuel);
  if (!factor) return undefined;
  return {
    co2: round((distance / 1000) * factor.perKm, 3),
    basis: 'distance',
    fuel,
    factors: [{ value: factor.perKm, unit: 'kg/km', source: factor.source }],
  };
}

const unknown = (fuel: string | null): Emission => ({ co2: null, basis: 'unknown', fuel, factors: [] });
