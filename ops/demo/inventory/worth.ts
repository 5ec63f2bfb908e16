import type { CatalogueVehicle } from './catalogue.js';
import { bodyOf } from './body.js';
import type { MakeProfile } from './makes.js';

/** What is known of one unit when its worth is asked. */
export interface Unit {
  vehicle: CatalogueVehicle;
  make: MakeProfile;
  /** Years; half a year for one of this year. */
  age: number;
  miles: number;
  condition: 'excellent' | 'good' | 'fair' | 'poor';
  transmission: string;
}

const byCondition = { excellent: 1.05, good: 1, fair: 0.91, poor: 0.76 } as const;
/** Miles that an ordinary car does in a year. */
export const YEARLY_MILES = 12_000;

function newPrice({ vehicle, make }: Unit): number {
  const litres = vehicle.displacementL ?? 3;
  const engine = 1 + 0.09 * (litres - 2.5);
  const drive = vehicle.driveType === '4WD' || vehicle.driveType === 'AWD' ? 1.06 : 1;
  const fuel = vehicle.fuelType === 'Diesel' ? 1.08 : 1;
  return bodyOf(vehicle.class).newPrice * make.price * engine * drive * fuel;
}

/**
 * What a unit is worth in this demo's market, in dollars: the new price less a sixth on leaving the showroom, less a
 * steady share each year, less what it was driven beyond its years. The law is ours; no source is claimed.
 */
export function worthOf(unit: Unit): number {
  const beyond = unit.miles - YEARLY_MILES * unit.age;
  const left = (5 / 6) * Math.exp(-unit.make.decay * unit.age - (0.28 * beyond) / 100_000);
  const gearbox = unit.transmission === 'Manual' ? 0.96 : 1;
  return Math.max(500, newPrice(unit) * left * gearbox * byCondition[unit.condition]);
}
