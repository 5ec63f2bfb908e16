import type { Subject } from '../profile/user-profile.js';
import type { SeasonalVehicle } from '../seasonal/seasons.js';
import type { Catalogue, CatalogueEntry } from './catalogue.js';

/** What is known of a vehicle in stock as the subject of an event; nothing for others. */
export function subjectOf(id: string | undefined, catalogue: Catalogue): Subject {
  const vehicle = id === undefined ? undefined : catalogue.get(id);
  if (!vehicle) return {};
  const { codes, group, logPrice } = vehicle;
  return {
    id,
    group: catalogue.groupText(group),
    category: catalogue.text('bodyClass', codes.bodyClass),
    sellerId: catalogue.text('sellerId', codes.sellerId),
    fuelType: catalogue.text('fuelType', codes.fuelType),
    price: Math.round(Math.exp(logPrice)),
    currency: catalogue.text('currency', codes.currency),
  };
}

/** What of a vehicle sells by season. */
export function sellingOf({ codes }: CatalogueEntry, catalogue: Catalogue): SeasonalVehicle {
  return {
    bodyClass: catalogue.text('bodyClass', codes.bodyClass),
    driveType: catalogue.text('driveType', codes.driveType),
  };
}
