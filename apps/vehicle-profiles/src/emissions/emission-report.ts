import type { EmissionReport } from '@rover/contracts';
import { emissionOf, type Emission } from '@rover/vehicle';

/** What was used in a month on trips of which the same is known. */
export interface Use {
  readonly month: string;
  readonly fuelType: string | null;
  readonly fuelSource: 'fuelRate' | 'fuelVolume' | 'fuelEconomy' | null;
  readonly trips: number;
  readonly distance: number;
  readonly fuelUsed: number | null;
  readonly energyUsed: number | null;
}

interface Sum {
  co2: number;
  distance: number;
  unknownDistance: number;
}

/** @param gridPerKwh kg CO₂ per kWh; default: that of `libs/vehicle` */
export function emissionReport(uses: readonly Use[], gridPerKwh?: number): EmissionReport {
  const months = new Map<string, Sum>();
  const bases = new Map<string, Sum & Pick<Emission, 'basis' | 'fuel'>>();
  const factors = new Map<string, EmissionReport['factors'][number]>();
  const whole = nothing();
  for (const use of uses) {
    const emission = emissionOf(given(use), { gridPerKwh });
    const { basis, fuel } = emission;
    for (const sum of [
      whole,
      entry(months, use.month, nothing()),
      entry(bases, `${basis} ${fuel}`, { basis, fuel, ...nothing() }),
    ])
      add(sum, emission, use.distance);
    for (const factor of emission.factors) factors.set(JSON.stringify(factor), { ...factor });
  }
  return {
    ...rounded(whole),
    trips: uses.reduce((total, { trips }) => total + trips, 0),
    months: Array.from(months, ([month, sum]) => ({ month, ...rounded(sum) })),
    bases: Array.from(bases.values(), ({ basis, fuel, ...sum }) => ({ basis, fuel, ...rounded(sum) })),
    factors: [...factors.values()],
  };
}

const nothing = (): Sum => ({ co2: 0, distance: 0, unknownDistance: 0 });

function entry<T>(sums: Map<string, T>, key: string, fresh: T): T {
  const known = sums.get(key);
  if (known) return known;
  sums.set(key, fresh);
  return fresh;
}

function add(sum: Sum, { co2 }: Emission, distance: number): void {
  sum.distance += distance;
  if (co2 === null) sum.unknownDistance += distance;
  else sum.co2 += co2;
}

const rounded = ({ co2, distance, unknownDistance }: Sum): Sum => ({
  co2: Math.round(co2 * 1000) / 1000,
  distance: Math.round(distance),
  unknownDistance: Math.round(unknownDistance),
});

const given = (use: Use) => ({
  fuelType: use.fuelType ?? undefined,
  distance: use.distance,
  fuelUsed: use.fuelUsed ?? undefined,
  fuelSource: use.fuelSource ?? undefined,
  energyUsed: use.energyUsed ?? undefined,
});
