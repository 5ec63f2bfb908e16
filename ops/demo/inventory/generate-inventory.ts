import { bodyOf } from './body.js';
import { type CatalogueVehicle, catalogue } from './catalogue.js';
import { makes } from './makes.js';
import { OfferedVehicles } from './offered-vehicles.js';
import { Random } from './random.js';
import { sellers } from './sellers.js';
import { makeVin } from './vin.js';
import { type Unit, YEARLY_MILES, worthOf } from './worth.js';

/** Share of units whose price lies clearly below their worth. */
export const BARGAIN_SHARE = 0.06;
/** Share of units whose seller hopes for more than they are worth. */
const DREAMER_SHARE = 0.08;
const OLDEST = 16;

/** One line of the inventory file. The odometer is in miles and the price in whole dollars, as people write them. */
export interface InventoryRow {
  stockNumber: string;
  vin: string;
  sellerId: string;
  make: string;
  model: string;
  modelYear: number;
  bodyClass: string;
  driveType: string;
  fuelType: string;
  transmission: string;
  displacementL?: number;
  engineCylinders?: number;
  fuelEconomy: number;
  colour: string;
  condition: Unit['condition'];
  odometerMiles: number;
  askingPrice: number;
  currency: 'USD';
  dealType: string;
  images: number;
}

/** A row, and what only the generator knows of it: for tests, never written to a file. */
export interface DemoUnit {
  row: InventoryRow;
  worth: number;
  bargain: boolean;
}

export interface InventoryOptions {
  seed: number;
  count: number;
  /** The year that it is: the newest model year, and what ages are counted to. */
  year: number;
}

const colours = ['Black', 'White', 'Silver', 'Grey', 'Blue', 'Red', 'Green', 'Beige'] as const;
const conditions = [
  ['excellent', 25],
  ['good', 50],
  ['fair', 20],
  ['poor', 5],
] as const;
const dealTypes = [
  ['retail', 70],
  ['certified', 15],
  ['auction', 10],
  ['trade', 5],
] as const;

/** The same seed, count and year give the same units, in the same order; a longer inventory begins with a shorter one. */
export function* generateInventory({ seed, count, year }: InventoryOptions): Generator<DemoUnit> {
  const random = new Random(seed);
  const market = new OfferedVehicles(catalogue(), makes);
  const years = yearShares(year);
  for (let serial = 0; serial < count; serial++) {
    const modelYear = random.weighted(years);
    const vehicle = market.pick(random, modelYear);
    yield unitOf(random, vehicle, { modelYear, year, serial });
  }
}

/** Young units are met more often than old ones; of this year's not all have come yet. */
function yearShares(year: number): (readonly [number, number])[] {
  return Array.from({ length: OLDEST + 1 }, (_, age) => [year - age, age === 0 ? 0.5 : 0.92 ** age] as const);
}

interface Moment {
  modelYear: number;
  year: number;
  serial: number;
}

function unitOf(random: Random, vehicle: CatalogueVehicle, { modelYear, year, serial }: Moment): DemoUnit {
  const make = makes[vehicle.make]!;
  const age = Math.max(0.5, year - modelYear);
  const unit: Unit = {
    vehicle,
    make,
    age,
    miles: Math.round(age * YEARLY_MILES * Math.exp(0.35 * random.normal())),
    condition: random.weighted(conditions),
    transmission: random.pick(vehicle.transmissions),
  };
  const worth = worthOf(unit);
  const bargain = random.chance(BARGAIN_SHARE);
  const price = worth * (bargain ? random.between(0.66, 0.8) : ordinaryFactor(random));
  return { row: rowOf(random, unit, { modelYear, serial, price }), worth, bargain };
}

/** What sellers ask against worth: most of them nearly that, some dream. Never as low as a bargain. */
function ordinaryFactor(random: Random): number {
  if (random.chance(DREAMER_SHARE)) return random.between(1.12, 1.35);
  return Math.max(0.88, Math.exp(0.01 + 0.05 * random.normal()));
}

interface Offer {
  modelYear: number;
  serial: number;
  price: number;
}

function rowOf(random: Random, unit: Unit, { modelYear, serial, price }: Offer): InventoryRow {
  const { vehicle } = unit;
  return {
    stockNumber: `D${String(serial + 1).padStart(6, '0')}`,
    vin: makeVin(random, unit.make.wmi, modelYear, serial),
    sellerId: random.pick(sellers),
    make: vehicle.make,
    model: vehicle.model,
    modelYear,
    bodyClass: bodyOf(vehicle.class).bodyClass,
    driveType: vehicle.driveType,
    fuelType: vehicle.fuelType,
    transmission: unit.transmission,
    displacementL: vehicle.displacementL,
    engineCylinders: vehicle.cylinders,
    fuelEconomy: vehicle.fuelEconomy,
    colour: random.pick(colours),
    condition: unit.condition,
    odometerMiles: unit.miles,
    askingPrice: Math.round(price / 10) * 10,
    currency: 'USD',
    dealType: random.weighted(dealTypes),
    images: random.int(0, 12),
  };
}
