import type { VehicleFilter, VehicleSearch } from '@rover/contracts';
import { cities, colours, models } from './catalogue.js';
import { randomFrom, vehicleAt } from './population.js';

export type Random = ReturnType<typeof randomFrom>;

const pick = <T>(from: readonly T[], random: Random): T => from[Math.floor(random() * from.length)] as T;
const search = (given: Partial<VehicleSearch>): VehicleSearch => ({ limit: 20, total: false, ...given });
const facets: VehicleSearch['facets'] = ['make', 'model', 'fuelType', 'bodyClass', 'status', 'modelYear'];
const aVin = (random: Random): string => vehicleAt(Math.floor(random() * 1e6), random)[1] as string;

const near = (random: Random, radius: number): VehicleFilter['near'] => {
  const [lon, lat] = pick(cities, random);
  return { location: { type: 'Point', coordinates: [lon, lat] }, radius };
};

/** Everything, half of the time. */
const anyOf = (random: Random): Partial<VehicleSearch> =>
  random() < 0.5 ? {} : { make: pick(models, random).make };

/** What people ask for, twelve of it; each one anew with other values. */
export const searches: Readonly<Record<string, (random: Random) => VehicleSearch>> = {
  newest: () => search({ facets, total: true }),
  makeAndModel: (random) => {
    const { make, model } = pick(models, random);
    return search({ make, model, facets, total: true, sort: { by: 'odometer', order: 'asc' } });
  },
  ranges: (random) => {
    const year = 2012 + Math.floor(random() * 10);
    return search({
      modelYear: { from: year, to: year + 2 },
      odometer: { from: 10_000_000, to: 60_000_000 },
      sort: { by: 'odometer', order: 'asc' },
      total: true,
    });
  },
  fuelAndBody: (random) =>
    search({
      fuelType: pick(['Petrol', 'Diesel', 'Hybrid', 'Electric'], random),
      bodyClass: pick(['SUV', 'Hatchback', 'Wagon', 'Van'], random),
      status: 'active',
      facets,
      total: true,
      sort: { by: 'modelYear', order: 'desc' },
    }),
  features: (random) =>
    search({
      features: { all: ['Navigation', pick(['Tow bar', 'Sunroof', 'Head-up display'], random)] },
      transmission: 'Automatic',
      total: true,
    }),
  text: (random) => {
    const { make, model } = pick(models, random);
    return search({ text: `${pick(colours, random)} ${make} ${model}`.toLowerCase() });
  },
  commonWord: (random) => search({ text: pick(models, random).make.toLowerCase() }),
  vinBeginning: (random) => search({ vin: `${aVin(random).slice(0, 8)}*` }),
  vinEnd: (random) => search({ vin: `*${aVin(random).slice(-6)}` }),
  byPlate: (random) => search({ ...anyOf(random), sort: { by: 'plate', order: 'asc' }, total: true }),
  byVin: (random) => search({ ...anyOf(random), sort: { by: 'vin', order: 'desc' } }),
  near: (random) => search({ near: near(random, 25_000), status: 'active', facets, total: true }),
};

/** What analytics are asked for. */
export const analyses: Readonly<Record<string, (random: Random) => VehicleFilter>> = {
  everything: () => ({}),
  make: (random) => ({ make: pick(models, random).make }),
  electric: (random) => ({ fuelType: 'Electric', modelYear: { from: 2012 + Math.floor(random() * 12) } }),
  travelled: (random) => ({ odometer: { from: 150_000_000 + Math.floor(random() * 50_000_000) } }),
  fleet: (random) => ({ fleetId: `fleet_${Math.floor(random() ** 2 * 500)}` }),
  near: (random) => ({ near: near(random, 25_000) }),
};
