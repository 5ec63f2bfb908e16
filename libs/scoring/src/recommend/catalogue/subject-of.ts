import type { Subject } from '../profile/user-profile.js';
import type { SeasonalVehicle } from '../seasonal/seasons.js';
import type { Catalogue } from './catalogue.js';

/** What is known of a vehicle in stock as the subject of an event; nothing for others. */
export function subjectOf(id: string | undefined, catalogue: Catalogue): Subject {
  const row = id === undefined ? undefined : catalogue.rowOf(id);
  if (row === undefined) return {};
  return {
    id,
    group: catalogue.groupText(catalogue.fact(row, 'group')),
    category: catalogue.textOf(row, 'bodyClass'),
    sellerId: catalogue.textOf(row, 'sellerId'),
    fuelType: catalogue.textOf(row, 'fuelType'),
    price: Math.round(Math.exp(catalogue.fact(row, 'logPrice'))),
    currency: catalogue.textOf(row, 'currency'),
  };
}

/** What of a vehicle sells by season. */
export function sellingOf(row: number, catalogue: Catalogue): SeasonalVehicle {
  return { bodyClass: catalogue.textOf(row, 'bodyClass'), driveType: catalogue.textOf(row, 'driveType') };
}
