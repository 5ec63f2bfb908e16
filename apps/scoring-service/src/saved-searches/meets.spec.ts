import { aListing } from '@rover/testing';
import { meets } from './meets.js';

const focus = {
  ...aListing({ make: 'Ford', model: 'Focus', modelYear: 2019, askingPrice: 900_000, odometer: 60_000_000 }),
  status: 'inStock' as const,
  version: 1,
  createdAt: '2026-11-01T12:00:00Z',
  updatedAt: '2026-11-01T12:00:00Z',
};

describe('whether a listing meets a search', () => {
  it('does when the search wants nothing, or what it is, however that is written', () => {
    expect(meets({}, focus)).toBe(true);
    expect(meets({ make: ' FORD', model: 'focus', maxPrice: 900_000, minYear: 2019 }, focus)).toBe(true);
  });

  it('does not beyond a bound, or where what is bounded is not known', () => {
    expect(meets({ maxPrice: 899_999 }, focus)).toBe(false);
    expect(meets({ minYear: 2020 }, focus)).toBe(false);
    expect(meets({ maxOdometer: 59_999_999 }, focus)).toBe(false);
    expect(meets({ maxOdometer: 1e9 }, { ...focus, odometer: undefined })).toBe(false);
    expect(meets({ fuelType: 'Diesel' }, { ...focus, fuelType: undefined })).toBe(false);
  });

  it('does not once it is off the market', () => {
    expect(meets({}, { ...focus, status: 'sold' })).toBe(false);
  });
});
