import type { VehicleAnalytics } from '@rover/contracts';
import { countsOf, meanOf } from '../search/columns/tally.js';
import type { Matches } from '../search/matcher.service.js';

type Summary = Pick<VehicleAnalytics, 'count' | 'meanOdometer' | 'meanAge' | 'fuelType' | 'status'>;

const rounded = (mean: number | null): number | null => (mean === null ? null : Math.round(100 * mean) / 100);

/** @param year the year of now, from which ages are counted */
export function summarise({ table, bits }: Matches, year: number): Summary {
  const meanYear = meanOf(bits, table.numbers.modelYear);
  return {
    count: bits.count(),
    meanOdometer: rounded(meanOf(bits, table.numbers.odometer)),
    meanAge: rounded(meanYear === null ? null : year - meanYear),
    fuelType: countsOf(bits, table, 'fuelType'),
    status: countsOf(bits, table, 'status'),
  };
}
