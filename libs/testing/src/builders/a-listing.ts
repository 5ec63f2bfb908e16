import type { ListingFacts } from '@rover/contracts';

let made = 0;

/** An ordinary listing; each one has an id of its own. Name what the test is about, and nothing else. */
export function aListing(facts: Partial<ListingFacts> = {}): ListingFacts {
  made += 1;
  return {
    id: `lst_${made.toString(16).padStart(16, '0')}`,
    make: 'Ford',
    model: 'Fiesta',
    modelYear: 2018,
    odometer: 40_000_000,
    fuelType: 'Petrol',
    transmission: 'Manual',
    askingPrice: 900_000,
    currency: 'GBP',
    images: 0,
    metadata: 0,
    ...facts,
  };
}
