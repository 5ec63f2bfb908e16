import type { Listing } from '@rover/contracts';

/** A listing as the market knows it, with what a test cares for put in place. */
export const aListing = (given: Partial<Listing> = {}): Listing => ({
  id: 'lst_1',
  make: 'Ford',
  model: 'Fiesta',
  modelYear: 2017,
  askingPrice: 12_000_00,
  currency: 'GBP',
  odometer: 25_000_000,
  images: 0,
  metadata: 7,
  status: 'inStock',
  version: 1,
  createdAt: '2026-11-01T08:00:00.000Z',
  updatedAt: '2026-11-01T08:00:00.000Z',
  ...given,
});
